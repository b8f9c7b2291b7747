package org.dateline.article.mention;

import java.util.Set;

/**
 * Reads the name that the words after a description give somebody: "called Ann Lee", "known only as
 * Ti Baro", "who goes by the call sign Maple".
 */
final class CalledNames {
  private static final Set<String> NAMING =
      Set.of(
          "called",
          "calling",
          "named",
          "nicknamed",
          "dubbed",
          "known",
          "identified",
          "presented",
          "introduced");
  private static final Set<String> LINKS =
      Set.of("as", "only", "simply", "to", "be", "himself", "herself");

  /** Nouns for a name that somebody takes. */
  private static final Set<String> NAMES =
      Set.of("alias", "nickname", "guerre", "callsign", "pseudonym", "call", "name");

  private static final Set<String> TAKES =
      Set.of(
          "uses",
          "used",
          "using",
          "goes",
          "went",
          "going",
          "gave",
          "gives",
          "giving",
          "is",
          "by",
          "spoke",
          "testified");

  /** What else may stand before the name. */
  private static final Set<String> BETWEEN =
      Set.of(
          "who", "whose", "the", "his", "her", "their", "only", "first", "was", "of", "as", "nom",
          "de", "sign", "radio");

  private static final int LONGEST_APPOSITION = 6;

  /** What tells that a name is another one of somebody's. */
  private static final Set<String> BESIDES = Set.of("known", "nicknamed", "dubbed", "alias", "aka");

  private static final Set<String> ADVERBS =
      Set.of(
          "widely",
          "better",
          "best",
          "commonly",
          "popularly",
          "also",
          "usually",
          "who",
          "is",
          "was",
          "often",
          "locally");

  private final Lexicon lexicon;

  CalledNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a name may follow the word: "called". */
  static boolean isNaming(Token token) {
    return NAMING.contains(token.lower());
  }

  /** The name in what follows a description; an empty one if it gives none. */
  PersonName in(Phrase tail) {
    int name = tail.first(Token::isCapitalised);
    if (name <= 0 || !isGiven(tail.to(name))) {
      return PersonName.NONE;
    }
    Roles.Noun title = lexicon.roles().noun(tail.get(name));
    boolean ranked = title != null && title.kind() == Roles.Kind.RANK;
    return PersonName.read(tail.from(ranked ? name + 1 : name), lexicon);
  }

  private static boolean isGiven(Phrase words) {
    if (isNaming(words.get(0))) {
      return words.from(1).tokens().stream()
          .allMatch(token -> LINKS.contains(token.lower()) || !token.isWord());
    }
    int who = words.first(token -> token.is("who"));
    return isTaken(who > 0 ? words.from(who) : words);
  }

  /**
   * "Lee, widely known as [Hemedti]": the index of the last word of the name of whom that is told;
   * -1 if nothing of the kind stands there.
   */
  static int named(Phrase words, int other) {
    int at = other - 1;
    if (at > 0 && words.get(at).is("as")) {
      at--;
    }
    if (at < 1 || !BESIDES.contains(words.get(at).lower())) {
      return -1;
    }
    int owner = at - 1;
    while (owner > 0 && (words.get(owner).is(",") || ADVERBS.contains(words.get(owner).lower()))) {
      owner--;
    }
    return words.get(owner).isCapitalised() ? owner : beforeApposition(words, owner);
  }

  /** "Lee, a gang leader [known as Barbecue]": what stands before the comma; -1 if no name does. */
  private static int beforeApposition(Phrase words, int last) {
    int first = last;
    while (first > 0 && words.get(first).isWord() && !Lexicon.isDeterminer(words.get(first))) {
      first--;
    }
    boolean apposition =
        first > 1
            && first < last
            && last - first <= LONGEST_APPOSITION
            && Lexicon.isDeterminer(words.get(first))
            && words.get(first - 1).is(",");
    return apposition && words.get(first - 2).isCapitalised() ? first - 2 : -1;
  }

  /** Whether words before a name say that it is taken: "who uses the alias", "call sign". */
  static boolean isTaken(Phrase words) {
    if (words.size() > 2
        && words.last().is("as")
        && Pronouns.isReflexive(words.get(words.size() - 2))) {
      return true;
    }
    boolean noun = words.any(token -> NAMES.contains(token.lower()));
    boolean plain = words.any(token -> token.lower().equals("name"));
    boolean takes = words.any(token -> TAKES.contains(token.lower()));
    return noun
        && (takes || !plain)
        && words.all(
            token ->
                NAMES.contains(token.lower())
                    || TAKES.contains(token.lower())
                    || BETWEEN.contains(token.lower()));
  }
}
