package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Span;
import org.junit.jupiter.api.Test;

class ContentEdgesTest {
  private static final String TEXT =
      "He said the east was quiet while Velna's mayor has signalled the port will open.";

  private static TaggedSpan tagged(String words) {
    int start = TEXT.indexOf(words);
    return new TaggedSpan(new Span(start, start + words.length()), 0.9, 0);
  }

  private static List<String> exact(String source, String cue, String... contents) {
    Span whole = new Span(0, TEXT.length());
    List<Span> words =
        Pattern.compile("\\w+|\\S")
            .matcher(TEXT)
            .results()
            .map(word -> new Span(word.start(), word.end()))
            .toList();
    TaggedText text = new TaggedText(whole, words, Map.of(), Map.of());
    BlockTags tags =
        new BlockTags(
            TEXT,
            new Block(BlockRole.PARAGRAPH, whole, null, "for the test"),
            text,
            new Words(TEXT, text),
            List.of(whole),
            List.of(),
            List.of(tagged(source)),
            List.of(tagged(cue)),
            List.of(contents).stream().map(ContentEdgesTest::tagged).toList());
    return new ContentEdges(tags).exact().stream().map(content -> content.span().of(TEXT)).toList();
  }

  @Test
  void wordsAtAnEdgeThatAreACuesTooAreTheCues() {
    assertThat(exact("He", "has signalled", "signalled the port will open"))
        .containsExactly("the port will open");
  }

  @Test
  void wordsAtAnEdgeThatAreASourcesTooAreTheSources() {
    assertThat(exact("Velna's mayor", "said", "the east was quiet while Velna"))
        .containsExactly("the east was quiet while");
  }

  @Test
  void aSourceWithinAContentLeavesItWhole() {
    assertThat(exact("Velna's mayor", "said", "the east was quiet while Velna's mayor has"))
        .containsExactly("the east was quiet while Velna's mayor has");
  }
}
