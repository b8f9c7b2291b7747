package org.dateline.article.mention;

import java.util.Set;

/** Finds where the head of a noun phrase ends and its complement begins: "mayor | of Weir". */
final class Complements {
  private static final int LONGEST_OFFICE = 6;
  private static final int LONGEST_TITLE = 24;
  private static final Set<String> TITLE_LINKS = Set.of("of", "for", "to", "the", "and", "on");
  private static final Set<String> CUTS =
      Set.of(
          "of",
          "for",
          "in",
          "at",
          "to",
          "from",
          "with",
          "on",
          "by",
          "near",
          "who",
          "whose",
          "which",
          "that",
          "familiar",
          "close",
          "involved",
          "speaking",
          "based",
          "briefed",
          "about",
          "outside",
          "inside",
          "under",
          "among",
          "representing",
          "leading",
          "serving",
          "living",
          "and",
          "or",
          "told",
          "said",
          "called",
          "named",
          "nicknamed",
          "dubbed",
          "known",
          "identified");

  private final Lexicon lexicon;
  private final OrganisationReader organisations;

  Complements(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.organisations = new OrganisationReader(lexicon);
  }

  /** The index, from the second word on, of what goes on after the noun; -1 if nothing does. */
  int cutIn(Phrase words) {
    for (int i = afterOwner(words); i < words.size(); i++) {
      boolean participle =
          !words.get(i).isCapitalised()
              && words.get(i).text().endsWith("ed")
              && lexicon.roles().noun(words.get(i - 1)) != null
              && lexicon.roles().noun(words.get(i)) == null
              && !lexicon.roles().isEpithet(words.get(i))
              && !lexicon.roles().isModifier(words.get(i));
      boolean cut = CUTS.contains(words.get(i).lower());
      if (participle || (cut && !isOfTitle(words, i) && !isOfOneOffice(words, i))) {
        return i - 1;
      }
    }
    return -1;
  }

  /** "Resident and humanitarian coordinator", "foreign and defence minister": one office. */
  private boolean isOfOneOffice(Phrase words, int and) {
    if (!words.get(and).is("and")
        || and + 2 >= words.size()
        || Lexicon.isDeterminer(words.get(and + 1))) {
      return false;
    }
    Roles roles = lexicon.roles();
    Roles.Noun noun = roles.nounEnding(words, and + 2);
    Token before = words.get(and - 1);
    boolean plain =
        roles.noun(before) == null
            && lexicon.heads().of(before) == null
            && !lexicon.areas().is(before)
            && !before.isCapitalised();
    boolean part = plain || roles.isModifier(before) || roles.isTwo(before, words.get(and + 2));
    return part && noun != null && !noun.plural() && !words.get(and + 1).isPossessive();
  }

  /**
   * Where the office begins in "Bank of Weir governor", "the Office for Harbours' spokesman": small
   * words in a body's name cut nothing; 1 if the words begin with no such name.
   */
  private int afterOwner(Phrase words) {
    int end = words.get(0).isCapitalised() ? titleEnd(words) : 0;
    for (int noun = end; noun > 0 && noun < Math.min(words.size(), end + LONGEST_OFFICE); noun++) {
      if (lexicon.roles().nounEnding(words, noun) != null) {
        boolean owner = words.get(end).isPossessive();
        return owner || organisations.read(words.to(end)) != null ? end : 1;
      }
      Token word = words.get(noun);
      boolean two = noun + 1 < words.size() && lexicon.roles().isTwo(word, words.get(noun + 1));
      if (!two && !word.isPossessive() && !isOfOffice(word)) {
        return 1;
      }
    }
    return 1;
  }

  /** The end of capitals with small words between them, before an office; 0 if there are none. */
  private int titleEnd(Phrase words) {
    int end = 0;
    boolean linked = false;
    for (int i = 0; i < Math.min(words.size(), LONGEST_TITLE); i++) {
      String word = words.get(i).lower();
      boolean link = TITLE_LINKS.contains(word) || words.get(i).isPossessive();
      linked |= link && !word.equals("the") && !words.get(i).isPossessive();
      Roles.Noun noun = lexicon.roles().noun(words.get(i));
      boolean office = linked && i > 2 && noun != null && !noun.plural();
      if (office && organisations.read(words.to(i)) != null) {
        return i;
      }
      if (!link && !words.get(i).isCapitalised()) {
        break;
      }
      end = link ? end : i + 1;
    }
    return linked && end > 2 && end < words.size() ? end : 0;
  }

  /** "Centre for Research on Energy": a small word within the capitals of a title. */
  private static boolean isOfTitle(Phrase words, int index) {
    return words.get(index).is("on")
        && words.get(index - 1).isCapitalised()
        && index + 1 < words.size()
        && words.get(index + 1).isCapitalised();
  }

  /** Whether a noun for people ends an office that begins at {@code start}. */
  boolean isOfficeAt(Phrase words, int start) {
    for (int i = start; i < Math.min(words.size(), start + LONGEST_OFFICE); i++) {
      if (lexicon.roles().nounEnding(words, i) != null) {
        return true;
      }
      if (!isOfOffice(words.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word may stand in the words of an office before its noun. */
  boolean isOfOffice(Token token) {
    boolean name = token.isCapitalised() && !Lexicon.isFunctionWord(token);
    return name
        || token.isPossessive()
        || lexicon.roles().isModifier(token)
        || lexicon.roles().isEpithet(token)
        || lexicon.heads().organisation(token) != null;
  }
}
