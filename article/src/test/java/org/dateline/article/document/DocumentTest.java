package org.dateline.article.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static Block block(BlockRole role, int start, int end) {
    return new Block(role, new Span(start, end), null, "for the test");
  }

  private static Document document(String text, Block... blocks) {
    return new Document(
        "test.txt", Sha256.of(new byte[0]), text, "en", Metadata.NONE, List.of(blocks));
  }

  @Test
  void refusesBlocksThatOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                document(
                    "abcdef", block(BlockRole.PARAGRAPH, 0, 4), block(BlockRole.PARAGRAPH, 3, 6)))
        .withMessageContaining("PARAGRAPH [3, 6) after a block that ends at 4");
  }

  @Test
  void refusesBlocksBeyondTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document("abc", block(BlockRole.PARAGRAPH, 0, 4)))
        .withMessageContaining("within the text's 3 characters");
  }

  @Test
  void readsNothingFromFurniture() {
    Document document =
        document("abcdef", block(BlockRole.FURNITURE, 0, 3), block(BlockRole.PARAGRAPH, 3, 6));
    assertThat(document.readBlocks()).containsExactly(document.blocks().getLast());
    assertThat(document.isReadInPart()).isFalse();
  }

  @Test
  void stopsReadingAtTheLimit() {
    int most = Document.MOST_READ;
    Document document =
        document(
            "x".repeat(most + 10),
            block(BlockRole.PARAGRAPH, 0, most),
            block(BlockRole.FURNITURE, most, most + 5),
            block(BlockRole.PARAGRAPH, most + 5, most + 6));
    assertThat(document.readBlocks()).containsExactly(document.blocks().getFirst());
    assertThat(document.isReadInPart()).isTrue();
  }

  @Test
  void aBlockThatIsTooLongDoesNotHideTheOthers() {
    int most = Document.MOST_READ;
    Document document =
        document(
            "x".repeat(most + 10),
            block(BlockRole.PARAGRAPH, 0, most + 1),
            block(BlockRole.PARAGRAPH, most + 5, most + 6));
    assertThat(document.readBlocks()).containsExactly(document.blocks().getLast());
    assertThat(document.isReadInPart()).isTrue();
  }

  @Test
  void readsOnlySoManyBlocks() {
    int count = Document.MOST_BLOCKS_READ + 1;
    Block[] blocks = new Block[count];
    for (int i = 0; i < count; i++) {
      blocks[i] = block(BlockRole.PARAGRAPH, 2 * i, 2 * i + 1);
    }
    Document document = document("x ".repeat(count), blocks);
    assertThat(document.readBlocks()).hasSize(Document.MOST_BLOCKS_READ);
    assertThat(document.isReadInPart()).isTrue();
  }
}
