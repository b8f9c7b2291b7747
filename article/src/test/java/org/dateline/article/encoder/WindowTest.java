package org.dateline.article.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.article.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
  private static List<Word> words(int count, int pieces) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(
          new Word(
              new Span(2 * i, 2 * i + 1), Collections.nCopies(1 + i % pieces, 7), Shape.LOWER));
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,20",
    "1,1,20",
    "19,1,20",
    "20,1,20",
    "21,1,20",
    "500,3,20",
    "500,1,510",
    "40,30,20"
  })
  void everyWordIsOwnedOnceAndNoWindowIsTooLong(int count, int pieces, int most) {
    List<Word> words = words(count, pieces);
    List<Window> windows = Window.over(words, 0, most);
    for (int word = 0; word < count; word++) {
      int number = word;
      assertThat(windows.stream().filter(w -> w.owns(number)).count())
          .as("word %d", word)
          .isEqualTo(1);
      assertThat(
              windows.stream()
                  .filter(w -> w.owns(number))
                  .allMatch(w -> w.from() <= number && number < w.to()))
          .isTrue();
    }
    for (Window window : windows) {
      int shown =
          words.subList(window.from(), window.to()).stream().mapToInt(w -> w.ids().size()).sum();
      assertThat(shown <= most || window.to() - window.from() == 1).isTrue();
    }
  }
}
