package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodedTextTest {
  private static final String WORDS = "The “ferries” 🚢 of Vólkova sail.\n".repeat(2_000);

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void readsTheSameInPiecesAsAtOnceAndNoMark(String charset) throws IOException {
    EncodedText text =
        new EncodedText(("\ufeff" + WORDS).getBytes(Charset.forName(charset)), named(charset));

    assertThat(text.text()).isEqualTo(WORDS);
    assertThat(inPieces(text)).isEqualTo(WORDS);
    assertThat(text.beginning(17)).isEqualTo(WORDS.substring(0, 17));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "Shift_JIS", "UTF-16LE"})
  void replacesWhatIsNoCharacterTheSameInPiecesAsAtOnce(String charset) throws IOException {
    byte[] broken = new byte[40_001];
    for (int i = 0; i < broken.length; i++) {
      broken[i] = (byte) (i * 7 + i / 256);
    }
    EncodedText text = new EncodedText(broken, named(charset));

    assertThat(inPieces(text)).isEqualTo(text.text()).contains("\ufffd");
  }

  @Test
  void isBlankWhereNothingButWhiteSpaceStands() {
    assertThat(utf8(" \n\u2003\t".repeat(10_000)).isBlank()).isTrue();
    assertThat(utf8("").isBlank()).isTrue();
    assertThat(utf8(" ".repeat(10_000) + "a").isBlank()).isFalse();
  }

  @Test
  void showsMarkupWhateverTheCharacterSet() {
    assertThat(utf8("<p>é</p>").markup()).startsWith("<p>").endsWith("</p>");
    assertThat(
            new EncodedText("<p>é</p>".getBytes(StandardCharsets.UTF_16BE), named("UTF-16BE"))
                .markup())
        .isEqualTo("<p>é</p>");
  }

  private static EncodedText utf8(String words) {
    return new EncodedText(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static Charset named(String charset) {
    return Charset.forName(charset);
  }

  private static String inPieces(EncodedText text) throws IOException {
    StringWriter pieces = new StringWriter();
    text.reader().transferTo(pieces);
    return pieces.toString();
  }
}
