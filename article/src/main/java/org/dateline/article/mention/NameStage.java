package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Span;
import org.dateline.article.pipeline.Stage;

/**
 * Reads the names of persons, organisations, places, groups, facilities, weapons and events off the
 * language model's answers, and what rules know better: who is called Mr is a person, and what is
 * in the list of institutions is one.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class NameStage implements Stage {
  private static final String HEAD = "names";
  private static final List<String> ENDINGS =
      List.of("'s", "’s", " of", " for", " at", " in", " and", " the", " who", " to", " from");

  private final Lexicon lexicon;

  /** A stage that knows the institutions that Dateline brings along. */
  public NameStage() {
    this(Institutions.bundled());
  }

  /**
   * A stage that knows other institutions.
   *
   * @param institutions which institutions there are
   */
  public NameStage(Institutions institutions) {
    this.lexicon = Lexicon.INSTANCE.with(institutions);
  }

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
      Phrase phrase = new Phrase(text, Tokenizer.tokens(text, tagged.block()));
      NavigableMap<Integer, Name> byStart = read(text, tagged);
      makePersonsOfTitled(byStart, phrase);
      addInstitutions(byStart, phrase);
      names.addAll(byStart.values());
    }
    return names;
  }

  private NavigableMap<Integer, Name> read(String text, TaggedText tagged) {
    NavigableMap<Integer, Name> byStart = new TreeMap<>();
    for (TaggedText.Run run : tagged.runs(HEAD)) {
      Span span = trimmed(text, tagged.span(run.from(), run.to()));
      boolean letters = span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
      if (letters && !isTitle(text, span)) {
        EntityType type = EntityType.valueOf(run.type().toUpperCase(Locale.ROOT));
        byStart.put(span.start(), new Name(span, type));
      }
    }
    return byStart;
  }

  /** "Dame" or "Mr" alone names nobody. */
  private boolean isTitle(String text, Span span) {
    return Phrase.of(span.of(text)).all(token -> lexicon.roles().isHonorific(token));
  }

  /** Whoever is called Mr or Dame is a person. */
  private void makePersonsOfTitled(Map<Integer, Name> byStart, Phrase phrase) {
    for (int i = 1; i < phrase.size(); i++) {
      if (lexicon.roles().isHonorific(phrase.get(i - 1))) {
        byStart.computeIfPresent(
            phrase.get(i).span().start(), (at, name) -> new Name(name.span(), EntityType.PERSON));
      }
    }
  }

  /** Adds well-known institutions that the model did not see, such as "Number 10". */
  private void addInstitutions(NavigableMap<Integer, Name> byStart, Phrase phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      PhraseTable.Match<Institutions.Institution> match =
          phrase.get(i).isCapitalised() ? lexicon.institutions().at(phrase, i) : null;
      if (match != null) {
        Span span = phrase.get(i).span().union(phrase.get(i + match.length() - 1).span());
        Map.Entry<Integer, Name> before = byStart.lowerEntry(span.end());
        if (before == null || !before.getValue().span().overlaps(span)) {
          byStart.put(span.start(), new Name(span, EntityType.ORGANISATION));
        }
        i += match.length() - 1;
      }
    }
  }

  /** "Ukraine's" names Ukraine, and "Ann Lee of" Ann Lee. */
  private static Span trimmed(String text, Span span) {
    String words = span.of(text);
    for (String ending : ENDINGS) {
      if (words.length() > ending.length() && words.endsWith(ending)) {
        return new Span(span.start(), span.end() - ending.length()).strip(text);
      }
    }
    return span;
  }
}
