package org.dateline.article.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.TaggedText;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of places in an article: those that the language model takes for such, and those
 * of the gazetteer for which their surroundings speak. A name has one sense in one article (Gale,
 * Church, Yarowsky 1992), so what is sure at one place helps at another.
 */
final class ToponymFinder {
  private final Vocabulary vocabulary;
  private final Weights weights = new Weights("finding-weights.tsv");

  ToponymFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A proposal and what speaks for it by itself. */
  private record Judged(Proposal proposal, double score) {}

  /** The names of places, in the order of the text. */
  List<Toponym> find(Article article, Lookup lookup) {
    String text = article.document().text();
    Plausibility plausibility = new Plausibility(vocabulary, weights, lookup);
    List<Judged> judged = new ArrayList<>();
    Map<Integer, List<Name>> names = names(article);
    Proposals proposals = new Proposals(vocabulary, lookup);
    for (TaggedText tagged : article.all(TaggedText.class)) {
      List<Name> own = names.getOrDefault(tagged.block().start(), List.of());
      for (Proposal proposal : proposals.of(text, tagged, own)) {
        double score = plausibility.alone(proposal);
        judged.add(new Judged(proposal, score));
        if (score > 0) {
          plausibility.addPlace(proposal, score);
        }
      }
    }
    article.all(Name.class).stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .forEach(name -> plausibility.addPerson(article.document().text(name.span())));
    List<Toponym> found = new ArrayList<>();
    for (Judged one : judged) {
      if (plausibility.within(one.proposal, one.score) > 0) {
        found.add(toponym(one.proposal));
      }
    }
    return found;
  }

  /** The names by the block that they stand in. */
  private static Map<Integer, List<Name>> names(Article article) {
    TreeMap<Integer, List<Name>> byBlock = new TreeMap<>();
    article
        .all(TaggedText.class)
        .forEach(tagged -> byBlock.put(tagged.block().start(), new ArrayList<>()));
    for (Name name : article.all(Name.class)) {
      Map.Entry<Integer, List<Name>> block = byBlock.floorEntry(name.span().start());
      if (block != null) {
        block.getValue().add(name);
      }
    }
    byBlock.values().forEach(list -> list.sort(Comparator.comparing(Name::span)));
    return byBlock;
  }

  private Toponym toponym(Proposal proposal) {
    return new Toponym(
        proposal.words(),
        proposal.from(),
        proposal.to(),
        proposal.surface(),
        proposal.form(),
        expected(proposal));
  }

  private @Nullable PlaceKind expected(Proposal proposal) {
    Words words = proposal.words();
    KindWords kinds = vocabulary.kinds();
    PlaceKind after = kinds.after(words.lower(proposal.to()));
    if (after != null) {
      return after;
    }
    String before = words.lower(proposal.from() - 1);
    if (before.equals("of")) {
      return kinds.of(words.lower(proposal.from() - 2));
    }
    PlaceKind own = kinds.after(words.lower(proposal.to() - 1));
    if (own != null && proposal.to() - proposal.from() > 1) {
      return own;
    }
    PlaceKind first =
        proposal.to() - proposal.from() > 1 ? kinds.before(words.lower(proposal.from())) : null;
    return first != null ? first : kinds.before(before);
  }
}
