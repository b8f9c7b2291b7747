package org.dateline.article.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Block;
import org.dateline.article.document.Document;
import org.dateline.article.pipeline.Stage;

/** Runs the language model over every block that is read. */
public final class EncoderStage implements Stage {
  private final Encoder encoder;

  public EncoderStage(Encoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public String name() {
    return "encoder";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.TAGS);
  }

  @Override
  public List<TaggedText> annotate(Article article) {
    Document document = article.document();
    List<TaggedText> tagged = new ArrayList<>();
    for (Block block : document.readBlocks()) {
      tagged.add(encoder.tag(document.text(), block.span()));
    }
    return tagged;
  }
}
