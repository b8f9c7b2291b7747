package org.dateline.article.place;

/** What the words beside a proposal say for its being a place's name. */
final class WordsBeside {
  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Familiarity familiarity;

  WordsBeside(Vocabulary vocabulary, Weights weights, Familiarity familiarity) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.familiarity = familiarity;
  }

  double weight(Proposal proposal) {
    Words words = proposal.words();
    String before = words.lower(proposal.from() - 1);
    double score = preposition(proposal);
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
    boolean office =
        before.equals("of")
            && vocabulary.uses().get("offices").contains(words.lower(proposal.from() - 2));
    score += office && familiarity.rank(proposal) != Lookup.Rank.NONE ? weights.of("office") : 0;
    score += kind ? weights.of("kind-word") : 0;
    if (vocabulary.lists().get("illness").contains(after)
        && familiarity.rank(proposal).compareTo(Lookup.Rank.REGION) < 0) {
      score += weights.of("illness");
    }
    return score + behind(words, proposal.to(), after);
  }

  private double behind(Words words, int to, String after) {
    if (after.equals("-") && words.isJoined(to) && words.isJoined(to + 1)) {
      boolean compound = vocabulary.lists().get("compound").contains(words.lower(to + 1));
      return compound ? weights.of("compound") : 0;
    }
    return vocabulary.lists().get("people").contains(after) ? weights.of("people") : 0;
  }

  /** "in X", "from X"; 0 where no such word stands before it. */
  double preposition(Proposal proposal) {
    Words words = proposal.words();
    String before = words.lower(proposal.from() - 1);
    String word = before.equals("the") ? words.lower(proposal.from() - 2) : before;
    if (vocabulary.lists().get("where").contains(word)) {
      return weights.of("where");
    }
    return vocabulary.lists().get("whither").contains(word) ? weights.of("whither") : 0;
  }
}
