package org.dateline.article.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.place.Plausibility.Listing;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of places in an article: those that the language model takes for such, and those
 * of the gazetteer for which their surroundings speak. A name has one sense in one article (Gale,
 * Church, Yarowsky 1992), so what is sure at one place helps at another.
 */
final class ToponymFinder {
  private static final int LONG_LIST = 4;
  private static final double PLACES_IN_LIST = 0.3;
  private static final double OF_ONE_COUNTRY = 0.7;

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
    return chosen(judged, plausibility, lookup);
  }

  /** Those for which enough speaks, with what stands beside them. */
  private List<Toponym> chosen(List<Judged> judged, Plausibility plausibility, Lookup lookup) {
    boolean[] chosen = new boolean[judged.size()];
    Listing[] lists = lists(judged, lookup);
    for (int i = 0; i < judged.size(); i++) {
      boolean beside = i > 0 && chosen[i - 1] && isList(judged, i);
      Listing list = lists[i] == Listing.NONE && beside ? Listing.BESIDE : lists[i];
      chosen[i] = plausibility.within(judged.get(i).proposal, judged.get(i).score, list) > 0;
    }
    for (int i = judged.size() - 2; i >= 0; i--) {
      if (!chosen[i] && chosen[i + 1] && isList(judged, i + 1)) {
        Proposal inner = judged.get(i).proposal;
        Listing list = lists[i] == Listing.NONE ? Listing.BESIDE : lists[i];
        boolean within = lookup.isWithin(inner.surface(), outer(judged.get(i + 1).proposal));
        double more = within ? plausibility.contained() : 0;
        chosen[i] = plausibility.within(inner, judged.get(i).score, list) + more > 0;
      }
    }
    List<Toponym> found = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      if (chosen[i]) {
        found.add(toponym(judged.get(i).proposal));
      }
    }
    return found;
  }

  /** Which proposals stand in longer lists of which a good part are places by themselves. */
  private static Listing[] lists(List<Judged> judged, Lookup lookup) {
    Listing[] lists = new Listing[judged.size()];
    Arrays.fill(lists, Listing.NONE);
    int start = 0;
    for (int i = 1; i <= judged.size(); i++) {
      if (i == judged.size() || !isList(judged, i)) {
        if (i - start >= LONG_LIST && isOfPlaces(judged.subList(start, i), lookup)) {
          Arrays.fill(lists, start, i, Listing.AMONG_PLACES);
        }
        start = i;
      }
    }
    return lists;
  }

  /** Whether a good part are places by themselves, or most are larger places of one country. */
  private static boolean isOfPlaces(List<Judged> list, Lookup lookup) {
    long sure = list.stream().filter(one -> one.score > 0).count();
    Map<String, Integer> countries = new HashMap<>();
    int most = 0;
    for (Judged one : list) {
      for (String country : lookup.countriesOfLarger(one.proposal.surface())) {
        most = Math.max(most, countries.merge(country, 1, Integer::sum));
      }
    }
    return (sure >= 2 && sure >= PLACES_IN_LIST * list.size())
        || most >= OF_ONE_COUNTRY * list.size();
  }

  /** The name that a proposal has in the gazetteer. */
  private String outer(Proposal proposal) {
    Abbreviations.Region region = vocabulary.abbreviations().get(proposal.surface());
    return region == null ? proposal.surface() : region.name();
  }

  /** Whether nothing but a comma or "and" parts the proposal from the one before it. */
  private static boolean isList(List<Judged> judged, int number) {
    Proposal before = judged.get(number - 1).proposal;
    Proposal here = judged.get(number).proposal;
    return before.words() == here.words()
        && Enumeration.isBetween(here.words(), before.to(), here.from());
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
        expected(proposal),
        isDefinite(proposal));
  }

  /** "across the Dnipro", but not "the Kyiv talks", where the article is the noun's. */
  private boolean isDefinite(Proposal proposal) {
    Words words = proposal.words();
    if (!words.is(proposal.from() - 1, "the")) {
      return false;
    }
    String after = words.lower(proposal.to());
    return !words.isWord(proposal.to())
        || vocabulary.lists().get("where").contains(after)
        || vocabulary.lists().get("whither").contains(after)
        || vocabulary.uses().get("helps").contains(after)
        || vocabulary.uses().get("is").contains(after)
        || after.equals("and");
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
    if (vocabulary.distances().before(proposal.words(), proposal.from()) != null) {
      return PlaceKind.SETTLEMENT;
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
