package org.dateline.article.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.EntityType;

/**
 * How much speaks for a proposal to be the name of a place: what the language model says, what the
 * gazetteer has of that name, and the words beside it. A sum of weights; above 0 it is one.
 */
final class Plausibility {
  private static final double CERTAIN = 0.995;

  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Lookup lookup;
  private final Map<String, Double> places = new HashMap<>();
  private final Set<String> persons = new HashSet<>();

  Plausibility(Vocabulary vocabulary, Weights weights, Lookup lookup) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.lookup = lookup;
  }

  /** Notes the words of a person's name: alone, they mean the person again. */
  void addPerson(String name) {
    String[] parts = name.split("[\\s\\u00a0]+");
    if (parts.length > 1) {
      persons.addAll(List.of(parts));
    }
  }

  /** Notes that the name means a place somewhere in the article, and how sure that is. */
  void addPlace(Proposal proposal, double score) {
    places.merge(proposal.surface(), score, Math::max);
  }

  /** What speaks for the proposal by itself. */
  double alone(Proposal proposal) {
    if (isNoName(proposal)) {
      return Double.NEGATIVE_INFINITY;
    }
    return proposal.form() == Toponym.Form.PART ? part(proposal) : whole(proposal);
  }

  /** What speaks for it after all of the article has been seen. */
  double within(Proposal proposal, double alone) {
    double score = alone;
    double elsewhere = places.getOrDefault(proposal.surface(), 0.0);
    if (elsewhere > 1) {
      score +=
          weights.of(proposal.form() == Toponym.Form.PART ? "part-elsewhere" : "elsewhere");
    }
    if (proposal.form() == Toponym.Form.PLAIN && persons.contains(proposal.surface())) {
      score += weights.of("person-elsewhere");
    }
    return score;
  }

  private boolean isNoName(Proposal proposal) {
    return vocabulary.isDemonym(proposal.surface())
        || proposal.surface().codePoints().noneMatch(Character::isLetter);
  }

  private double whole(Proposal proposal) {
    Words words = proposal.words();
    double p = words.placeProbability(proposal.from(), proposal.to());
    double bounded = Math.min(CERTAIN, Math.max(1 - CERTAIN, p));
    double score = weights.of("model") * StrictMath.log(bounded / (1 - bounded));
    score += listed(proposal) + beside(proposal);
    if (proposal.type() == EntityType.PERSON) {
      score += weights.of("person-name");
    }
    return score;
  }

  private double listed(Proposal proposal) {
    if (vocabulary.abbreviations().get(proposal.surface()) != null) {
      return weights.of("region");
    }
    Lookup.Rank rank = lookup.rank(proposal.surface());
    double several =
        rank != Lookup.Rank.NONE && proposal.to() - proposal.from() > 1
            ? weights.of("several-words")
            : 0;
    return several + weights.of(rank(rank));
  }

  private static String rank(Lookup.Rank rank) {
    return switch (rank) {
      case NONE -> "unlisted";
      case SMALL -> "small";
      case LARGE -> "large";
      case MILLION -> "million";
      case REGION -> "region";
      case COUNTRY -> "country";
    };
  }

  private double beside(Proposal proposal) {
    Words words = proposal.words();
    String before = words.lower(proposal.from() - 1);
    String article = before.equals("the") ? words.lower(proposal.from() - 2) : before;
    double score = 0;
    if (vocabulary.lists().get("where").contains(article)) {
      score += weights.of("where");
    } else if (vocabulary.lists().get("whither").contains(article)) {
      score += weights.of("whither");
    }
    String title = before.equals(".") ? words.lower(proposal.from() - 2) : before;
    if (vocabulary.lists().get("honorific").contains(title)) {
      score += weights.of("honorific");
    }
    if (proposal.form() == Toponym.Form.DATELINE) {
      score += weights.of("dateline");
    }
    String after = words.lower(proposal.to());
    boolean kind =
        vocabulary.kinds().after(after) != null
            || vocabulary.kinds().before(before) != null
            || (before.equals("of")
                && vocabulary.kinds().of(words.lower(proposal.from() - 2)) != null);
    return score + (kind ? weights.of("kind-word") : 0);
  }

  private double part(Proposal proposal) {
    Words words = proposal.words();
    double score = weights.of("part") + listed(proposal);
    String before = words.lower(proposal.from() - 1);
    if (before.equals("of") || before.equals("in") || before.equals("for")) {
      score += weights.of("part-of");
    }
    for (int word = proposal.from() - 4; word < proposal.to() + 5; word++) {
      boolean own = word >= proposal.from() && word < proposal.to();
      if (!own && words.isCapitalised(word) && vocabulary.isInstitution(words.lower(word))) {
        return score + weights.of("institution");
      }
    }
    return score;
  }
}
