package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {
  private static final List<String> PATTERNS =
      List.of(
          "read (?:more|on)$",
          "\\d{1,3} comments?$",
          "(?:our|the) .{0,9}letter",
          "© ?\\d{4}",
          ".{0,5}ferry",
          "s\\b",
          "re");

  private static Beginnings<String> beginnings() {
    Beginnings.Table<String> table = new Beginnings.Table<>();
    PATTERNS.forEach(pattern -> table.add(List.of(pattern), pattern));
    return table.build();
  }

  /** As if each pattern were tried. */
  private static String expected(String line) {
    return PATTERNS.stream()
        .filter(words -> Pattern.compile("\\W{0,4}(?:" + words + ")").matcher(line).lookingAt())
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more",
        "READ ON",
        "read more of it",
        "“Read more",
        "• Read on",
        "- - read on",
        "12 comments",
        "5 comments",
        "1 ferry",
        "the letter",
        "our weekly letter",
        "ourletter",
        "© 2026",
        "(© 2026",
        "\"\"\"\"\" read on",
        "the ferry",
        "s",
        "s.",
        "su",
        "S",
        "r",
        "",
        "жж ferry",
        "ж",
        " re",
        "  reads",
        "2 ",
        "é ferry",
        "—— 7 comments",
        "ferry"
      })
  void theAnswerIsThatOfTryingAllPatterns(String line) {
    String first = beginnings().first(line, pattern -> true);

    assertThat(first == null ? "none" : first).isEqualTo(expected(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"read more", "read on"})
  void onlyFittingMeaningsCount(String line) {
    Beginnings<String> beginnings = beginnings();

    assertThat(Stream.of("re", "s\\b").map(fit -> beginnings.first(line, fit::equals)))
        .containsExactly("re", null);
  }
}
