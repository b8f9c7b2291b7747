package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Span;
import org.dateline.article.pipeline.Stage;

/**
 * Reads the names of persons, organisations, places, groups, facilities, weapons and events off the
 * language model's answers.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class NameStage implements Stage {
  private static final String HEAD = "names";

  @Override
  public String name() {
    return "name";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.TAGS);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.NAMES);
  }

  @Override
  public List<Name> annotate(Article article) {
    String text = article.document().text();
    List<Name> names = new ArrayList<>();
    for (TaggedText tagged : article.all(TaggedText.class)) {
      for (TaggedText.Run run : tagged.runs(HEAD)) {
        Span span = withoutPossessive(text, tagged.span(run.from(), run.to()));
        if (span.of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
          names.add(new Name(span, EntityType.valueOf(run.type().toUpperCase(Locale.ROOT))));
        }
      }
    }
    return names;
  }

  /** "Ukraine's" names Ukraine. */
  private static Span withoutPossessive(String text, Span span) {
    String words = span.of(text);
    boolean possessive = words.endsWith("'s") || words.endsWith("’s");
    return possessive ? new Span(span.start(), span.end() - 2).strip(text) : span;
  }
}
