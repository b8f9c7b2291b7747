package org.dateline.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dateline.desk.text.Flow;
import org.dateline.desk.text.TerminalText;
import org.dateline.desk.text.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

  @Test
  void letsNoControlCharacterAndNoInvisibleOneThrough() throws IOException {
    String text = Written.text(Hostile.report(), TextStyle.PLAIN);
    assertThat(text.codePoints().filter(point -> point != '\n'))
        .noneMatch(Character::isISOControl)
        .noneMatch(point -> point == 0x202E || point == 0x200B);
    assertThat(text).contains("␛");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 61, 80, 132})
  void staysWithinItsWidth(int width) throws IOException {
    String text = Written.text(Demo.report(), new TextStyle(width, false, true));
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(TerminalText.columns(line)).isLessThanOrEqualTo(width));
    assertThat(text.lines().mapToInt(TerminalText::columns).max()).hasValue(width);
  }

  @Test
  void tellsWhichLanguagesWereNotRead() throws IOException {
    Report report =
        Desk.reportOf(
            Sample.of("a.txt", "один").language("uk"),
            Sample.of("b.txt", "un").language("ro"),
            Sample.of("c.txt", "два").language("uk"),
            Sample.of("d.txt", "one").language("en-GB"),
            Sample.of("e.txt", "три").language("uk-UA"));
    assertThat(Written.text(report, TextStyle.PLAIN))
        .contains("Not read: uk 3, ro 1 (not in English)");
    assertThat(Written.html(report)).contains("uk 3, ro 1 (not in English)");
    assertThat(JsonCoverage.of(report.coverage()).get("other_languages").toString())
        .isEqualTo("{\"ro\":1,\"uk\":3}");
  }

  @Test
  void usesColourOnlyIfTold() throws IOException {
    String plain = Written.text(Demo.report(), new TextStyle(80, false, true));
    String coloured = Written.text(Demo.report(), new TextStyle(80, true, true));
    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[1m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
  }

  @Test
  void writesAsciiWhereTheTerminalHasNoUnicode() throws IOException {
    String text = Written.text(Demo.report(), new TextStyle(80, false, false));
    assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F));
    assertThat(text).contains("0 --||----||----||----||########||----||-- 100 %");
  }

  @Test
  void isolatesWordsWrittenFromRightToLeft() {
    assertThat(TerminalText.clean("\u202bשלום\u202c", true)).isEqualTo("\u2068שלום\u2069");
    assertThat(TerminalText.clean("salut", true)).isEqualTo("salut");
  }

  @Test
  void countsColumnsOfWideAndCombiningCharacters() {
    assertThat(TerminalText.columns("日本")).isEqualTo(4);
    assertThat(TerminalText.columns("e\u0301")).isEqualTo(1);
    assertThat(TerminalText.columns("😀")).isEqualTo(2);
  }

  @Test
  void breaksAWordThatIsLongerThanALine() {
    Flow flow = new Flow(new TextStyle(40, false, true), "- ", "  ").add("x".repeat(50));
    assertThat(flow.lines()).isEqualTo("- " + "x".repeat(38) + "\n  " + "x".repeat(12) + "\n");
  }
}
