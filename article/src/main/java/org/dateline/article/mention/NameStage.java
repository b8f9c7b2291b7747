package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Lexicon lexicon = Lexicon.INSTANCE;

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
      names.addAll(withInstitutions(withTitles(read(text, tagged), phrase), phrase));
    }
    return names;
  }

  private static List<Name> read(String text, TaggedText tagged) {
    List<Name> names = new ArrayList<>();
    for (TaggedText.Run run : tagged.runs(HEAD)) {
      Span span = withoutPossessive(text, tagged.span(run.from(), run.to()));
      if (span.of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
        names.add(new Name(span, EntityType.valueOf(run.type().toUpperCase(Locale.ROOT))));
      }
    }
    return names;
  }

  /** Whoever is called Mr or Dame is a person. */
  private List<Name> withTitles(List<Name> names, Phrase phrase) {
    Map<Integer, Name> byStart = new TreeMap<>();
    names.forEach(name -> byStart.put(name.span().start(), name));
    for (int i = 1; i < phrase.size(); i++) {
      int start = phrase.get(i).span().start();
      if (lexicon.roles().isHonorific(phrase.get(i - 1))) {
        byStart.computeIfPresent(start, (s, n) -> new Name(n.span(), EntityType.PERSON));
      }
    }
    return List.copyOf(byStart.values());
  }

  /** Adds well-known institutions that the model did not see, such as "Number 10". */
  private List<Name> withInstitutions(List<Name> names, Phrase phrase) {
    TreeMap<Integer, Name> all = new TreeMap<>();
    names.forEach(name -> all.put(name.span().start(), name));
    for (int i = 0; i < phrase.size(); i++) {
      PhraseTable.Match<Institutions.Institution> match =
          phrase.get(i).isCapitalised() ? lexicon.institutions().at(phrase, i) : null;
      if (match != null) {
        Span span = phrase.get(i).span().union(phrase.get(i + match.length() - 1).span());
        Map.Entry<Integer, Name> before = all.lowerEntry(span.end());
        if (before == null || !before.getValue().span().overlaps(span)) {
          all.put(span.start(), new Name(span, EntityType.ORGANISATION));
        }
        i += match.length() - 1;
      }
    }
    return List.copyOf(all.values());
  }

  /** "Ukraine's" names Ukraine. */
  private static Span withoutPossessive(String text, Span span) {
    String words = span.of(text);
    boolean possessive = words.endsWith("'s") || words.endsWith("’s");
    return possessive ? new Span(span.start(), span.end() - 2).strip(text) : span;
  }
}
