package org.dateline.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.app.docs.JavaSources.Method;
import org.junit.jupiter.api.Test;

/** No method has more than 70 lines, in main and test code alike. */
final class MethodLengthTest {
  private static final int MOST_LINES = 70;

  @Test
  void noMethodIsLongerThanSeventyLines() {
    List<Method> methods = JavaSources.parse(Repository.current().javaSources()).methods();

    assertThat(methods).as("methods that were found").hasSizeGreaterThan(500);
    assertThat(tooLong(methods)).as("methods of more than %s lines", MOST_LINES).isEmpty();
  }

  @Test
  void findsWhatIsTooLong() {
    String body = "int i = 0;\n".repeat(MOST_LINES - 2);
    String source =
        """
        class Long {
          static {
            int a = 0;%s
          }
          void fits() {
            %s  }
          /** Comments before a method do not count. */
          void isTooLong() {
            int a = 0;
            %s  }
        }
        """
            .formatted("\n".repeat(MOST_LINES), body, body);

    assertThat(tooLong(JavaSources.parse(Map.of("Long.java", source)).methods()))
        .containsExactly("Long.initialiser: 73 lines", "Long.isTooLong: 71 lines");
  }

  private static List<String> tooLong(List<Method> methods) {
    return methods.stream()
        .filter(method -> method.lines() > MOST_LINES)
        .map(method -> method.name() + ": " + method.lines() + " lines")
        .toList();
  }
}
