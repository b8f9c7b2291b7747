package org.dateline.article.place;

import java.util.Locale;

/** How well known the places are that bear a proposal's name. */
final class Familiarity {
  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Lookup lookup;

  Familiarity(Vocabulary vocabulary, Weights weights, Lookup lookup) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.lookup = lookup;
  }

  Lookup.Rank rank(Proposal proposal) {
    return vocabulary.abbreviations().get(proposal.surface()) != null
        ? Lookup.Rank.REGION
        : lookup.rank(proposal.surface());
  }

  /** What that says for a name of that rank. */
  double weight(Proposal proposal, Lookup.Rank rank) {
    boolean several = rank != Lookup.Rank.NONE && proposal.to() - proposal.from() > 1;
    return weights.of(rank == Lookup.Rank.NONE ? "unlisted" : rank.name().toLowerCase(Locale.ROOT))
        + (several ? weights.of("several-words") : 0);
  }
}
