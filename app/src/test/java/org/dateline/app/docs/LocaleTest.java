package org.dateline.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No message has digits of the reader's own script: {@code formatted} writes numbers as the default
 * locale does, but {@code %s} does not ask it.
 */
final class LocaleTest {
  private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"";

  private static final Pattern FORMATTED =
      Pattern.compile("(%s(?:\\s*+\\+\\s*+%s)*+)\\s*+\\.formatted\\(".formatted(LITERAL, LITERAL));

  /** What asks for the locale; hexadecimal numbers do not. */
  private static final Pattern ASKS = Pattern.compile("%[-+ 0,(#<$\\d.]*[dbeEfgGtThHS]");

  @Test
  void noNumberIsWrittenByTheDefaultLocale() {
    Map<String, String> main = new TreeMap<>(Repository.current().javaSources());
    main.keySet().removeIf(file -> !file.contains("src/main/"));

    assertThat(main).isNotEmpty();
    assertThat(faults(main)).isEmpty();
  }

  @Test
  void findsANumberWrittenByTheDefaultLocale() {
    assertThat(faults(Map.of("A.java", "x(\"%s \\\"\" + \"has %d\"\n  .formatted(a, 1));")))
        .hasSize(1);
    assertThat(faults(Map.of("A.java", "x(\"%s 100%%, \\\\u%04x\".formatted(a, 1));"))).isEmpty();
  }

  private static List<String> faults(Map<String, String> sources) {
    return sources.entrySet().stream()
        .flatMap(
            source ->
                FORMATTED
                    .matcher(source.getValue())
                    .results()
                    .map(call -> call.group(1))
                    .filter(LocaleTest::asks)
                    .map(template -> source.getKey() + ": " + template))
        .toList();
  }

  private static boolean asks(String template) {
    Matcher asks = ASKS.matcher(template.replace("%%", ""));
    return asks.find();
  }
}
