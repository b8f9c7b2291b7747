package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Character sets, told right, wrong and not at all. All texts here are invented. */
final class CharsetsTest {
  private static final String WORDS =
      "The “council” in Vólkova said it – and nothing else – would cost €5 a head.";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static Reading read(String input, byte[] bytes, @Nullable String label) {
    return Reading.bytes(input, bytes, new Capture.Known(null, label, null, null));
  }

  @Test
  void readsUtf8WithoutLabel() {
    Reading page = read("a.txt", WORDS.getBytes(StandardCharsets.UTF_8), null);
    assertThat(page.text()).isEqualTo(WORDS);
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void takesByteOrderMarkForNoText() {
    Reading page = read("a.txt", ("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_8), null);
    assertThat(page.text()).isEqualTo(WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithAndWithoutMark(String charset) {
    byte[] marked = ("\ufeff" + WORDS).getBytes(Charset.forName(charset));
    byte[] bare = WORDS.getBytes(Charset.forName(charset));
    assertThat(read("a.txt", marked, null).text()).isEqualTo(WORDS);
    assertThat(read("a.txt", bare, null).text()).isEqualTo(WORDS);
  }

  @Test
  void readsUtf16CyrillicWithoutMark() {
    String words = "Рада міста сказала, що міст закрили в понеділок.\nІнших новин немає.\n";
    assertThat(read("a.txt", words.getBytes(StandardCharsets.UTF_16LE), null).text())
        .isEqualTo(words);
  }

  @Test
  void tellsLabelThatNamesNoCharacterSet() {
    byte[] utf8 = ("<meta charset='harbour-8'><p>" + WORDS).getBytes(StandardCharsets.UTF_8);
    Reading page = read("a.html", utf8, null);
    assertThat(page.text()).isEqualTo(WORDS);
    assertThat(page.problems()).containsExactly("charset-unknown");
    assertThat(read("a.html", WORDS.getBytes(StandardCharsets.UTF_8), "no such").problems())
        .containsExactly("charset-unknown");
    assertThat(read("a.html", utf8, "utf-8").problems()).isEmpty();
  }

  @Test
  void prefersHttpLabelToMeta() {
    byte[] bytes =
        "<meta charset=windows-1252><p>Рада міста</p>".getBytes(Charset.forName("windows-1251"));
    assertThat(read("a.html", bytes, "Windows-1251").text()).isEqualTo("Рада міста");
  }

  @Test
  void readsMetaLabels() {
    byte[] one =
        "<meta charset='windows-1251'><p>Рада</p>".getBytes(Charset.forName("windows-1251"));
    byte[] other =
        "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'><p>Рада</p>"
            .getBytes(Charset.forName("KOI8-R"));
    assertThat(read("a.html", one, null).text()).isEqualTo("Рада");
    assertThat(read("a.html", other, null).text()).isEqualTo("Рада");
  }

  @Test
  void mendsUtf8LabelOverWindows1252() {
    Reading page = read("a.txt", WORDS.getBytes(WINDOWS_1252), "utf-8");
    assertThat(page.text()).isEqualTo(WORDS);
    assertThat(page.problems()).containsExactly("charset-mislabelled");
  }

  @Test
  void mendsLatin1LabelOverUtf8() {
    Reading page = read("a.txt", WORDS.getBytes(StandardCharsets.UTF_8), "ISO-8859-1");
    assertThat(page.text()).isEqualTo(WORDS);
    assertThat(page.problems()).containsExactly("charset-mislabelled");
  }

  @Test
  void readsLatin1LabelAsWindows1252() {
    Reading page = read("a.txt", WORDS.getBytes(WINDOWS_1252), "ISO-8859-1");
    assertThat(page.text()).isEqualTo(WORDS);
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void guessesWindows1252WithoutLabel() {
    assertThat(read("a.txt", WORDS.getBytes(WINDOWS_1252), null).text()).isEqualTo(WORDS);
  }

  @Test
  void passesOverUnknownLabels() {
    Reading page = read("a.txt", WORDS.getBytes(StandardCharsets.UTF_8), "x-unheard-of");
    assertThat(page.text()).isEqualTo(WORDS);
  }
}
