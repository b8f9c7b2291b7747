package org.dateline.article.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.annotation.EntityType;

/**
 * How much speaks for a proposal to be the name of a place: what the language model says, what the
 * gazetteer has of that name, and the words beside it. A sum of weights; above 0 it is one.
 */
final class Plausibility {
  /** The model is never believed to be surer than this. */
  private static final double CERTAIN = 0.995;

  /** Where the gazetteer knows a country or region of that name the model rules it out less. */
  private static final double LEAST_FOR_KNOWN = 0.03;

  /** A name with this sum elsewhere in the article is hardly anything else. */
  private static final double SURE = 3;

  private static final int ACRONYM = 5;

  /** Endings of words for people, where the gazetteer has no such name ("Vermonters"). */
  private static final Pattern DEMONYM =
      Pattern.compile(".*(?:ians?|ers|ites?|ese|ish|eans?|nese)");

  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Lookup lookup;
  private final Familiarity familiarity;
  private final WordsBeside beside;
  private final InstitutionParts parts;
  private final Map<String, Double> places = new HashMap<>();
  private final Set<String> persons = new HashSet<>();

  Plausibility(Vocabulary vocabulary, Weights weights, Lookup lookup) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.lookup = lookup;
    this.familiarity = new Familiarity(vocabulary, weights, lookup);
    this.beside = new WordsBeside(vocabulary, weights, familiarity);
    this.parts = new InstitutionParts(vocabulary, weights, familiarity);
  }

  /** Notes the words of a person's name: alone, they mean the person again. */
  void addPerson(String name) {
    List<String> parts = Words.split(name);
    int first = 0;
    for (int i = 1; i < parts.size(); i++) {
      first = vocabulary.isOffice(parts.get(i).toLowerCase(Locale.ROOT)) ? i + 1 : first;
    }
    if (parts.size() - first > 1 && lookup.named(name).isEmpty()) {
      persons.addAll(parts.subList(first, parts.size()));
    }
  }

  /** Notes that the name means a place somewhere in the article, and how sure that is. */
  void addPlace(Proposal proposal, double score) {
    if (proposal.form() != Toponym.Form.PART) {
      places.merge(key(proposal), score, Math::max);
    }
  }

  private static String key(Proposal proposal) {
    return proposal.surface().toLowerCase(Locale.ROOT);
  }

  /** What speaks for the proposal by itself. */
  double alone(Proposal proposal) {
    PlaceOverrides.Row row = lookup.override(proposal.surface());
    if (row != null) {
      return row.place() == null ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    if (isNoName(proposal)) {
      return Double.NEGATIVE_INFINITY;
    }
    return proposal.form() == Toponym.Form.PART ? parts.weight(proposal) : whole(proposal);
  }

  /**
   * What speaks for it after all of the article has been seen.
   *
   * @param list what its standing in a list says
   */
  double within(Proposal proposal, double alone, Listing list) {
    boolean part = proposal.form() == Toponym.Form.PART;
    double score = alone + (part ? 0 : listing(list));
    if (proposal.form() == Toponym.Form.PLAIN && persons.contains(proposal.surface())) {
      boolean where = beside.preposition(proposal) > 0;
      return score + weights.of(where ? "person-elsewhere" : "person-nowhere");
    }
    double elsewhere = places.getOrDefault(key(proposal), 0.0);
    if (elsewhere < 1) {
      return score;
    }
    String evidence = elsewhere > SURE ? "surely-elsewhere" : "elsewhere";
    return score + weights.of(part ? "part-elsewhere" : evidence);
  }

  /** What it adds that the place lies, by the gazetteer, in the one named after the comma. */
  double contained() {
    return weights.of("comma-place");
  }

  /** Whether a proposal stands in a list with places. */
  enum Listing {
    /** In no list, or in none with places. */
    NONE,
    /** Beside a place. */
    BESIDE,
    /** In a longer list of which a good part are places: lists name things of one sort. */
    AMONG_PLACES
  }

  private double listing(Listing list) {
    return switch (list) {
      case NONE -> 0;
      case BESIDE -> weights.of("list");
      case AMONG_PLACES -> weights.of("long-list");
    };
  }

  private boolean isNoName(Proposal proposal) {
    Words words = proposal.words();
    boolean amount =
        words.isJoined(proposal.to())
            && (words.is(proposal.to(), "$")
                || words.isNumber(proposal.to())
                || (words.isJoined(proposal.to() + 1) && words.isNumber(proposal.to() + 1)));
    boolean number = proposal.surface().codePoints().anyMatch(Character::isDigit);
    return amount
        || vocabulary.isDemonym(proposal.surface())
        || proposal.surface().codePoints().noneMatch(Character::isLetter)
        || (number && lookup.rank(proposal.surface()) == Lookup.Rank.NONE)
        || (proposal.to() - proposal.from() == 1
            && vocabulary.lists().get("never").contains(words.lower(proposal.from())));
  }

  private double whole(Proposal proposal) {
    Words words = proposal.words();
    Lookup.Rank rank = familiarity.rank(proposal);
    double p = words.placeProbability(proposal.from(), proposal.to());
    boolean known = rank.compareTo(Lookup.Rank.REGION) >= 0;
    double least = known ? LEAST_FOR_KNOWN : 1 - CERTAIN;
    double bounded = Math.min(CERTAIN, Math.max(least, p));
    double score = weights.of("model") * StrictMath.log(bounded / (1 - bounded));
    score += familiarity.weight(proposal, rank) + form(proposal, rank) + beside.weight(proposal);
    if (proposal.type() == EntityType.PERSON) {
      score += weights.of("person-name");
    }
    return score;
  }

  /** What the letters and words of the name itself say. */
  private double form(Proposal proposal, Lookup.Rank rank) {
    Words words = proposal.words();
    double score = 0;
    int last = proposal.to() - 1;
    boolean single = proposal.to() - proposal.from() == 1;
    if (!single
        && words.isCapitalised(last)
        && vocabulary.kinds().after(words.lower(last)) != null) {
      score += weights.of("own-kind-word");
    }
    if (single
        && words.isUpper(last)
        && words.exact(last).length() <= ACRONYM
        && rank.compareTo(Lookup.Rank.REGION) < 0) {
      score += weights.of("acronym");
    }
    if (single && rank == Lookup.Rank.NONE && DEMONYM.matcher(words.lower(last)).matches()) {
      score += weights.of("demonym-ending");
    }
    return score;
  }
}
