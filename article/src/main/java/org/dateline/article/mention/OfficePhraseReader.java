package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.mention.NounPhrase.Determiner;

/**
 * Reads an office with its holder's name, if there is one: "Minister of Defence Ann Lee", "Air
 * Force Commander Lieutenant General Ann Lee".
 */
final class OfficePhraseReader {
  /** What may follow an office and "of" before the holder's name: "Secretary of State Ann Lee". */
  private static final Set<String> PORTFOLIOS =
      Set.of(
          "state", "staff", "defence", "defense", "war", "justice", "health", "police", "mission");

  private final Lexicon lexicon;
  private final RoleReader roles;

  OfficePhraseReader(Lexicon lexicon, RoleReader roles) {
    this.lexicon = lexicon;
    this.roles = roles;
  }

  /**
   * The index of the office's noun, before a rank if there are both: "Air Force Commander
   * [Lieutenant General] Ann Lee"; -1 if the words are no office.
   */
  int nounIn(Phrase words) {
    int noun = roles.nounIn(words);
    Roles.Noun head = noun < 0 ? null : lexicon.roles().nounEnding(words, noun);
    if (head == null || head.kind() != Roles.Kind.RANK) {
      return noun;
    }
    int office = noun;
    while (office > 0 && isRankAt(words, office)) {
      office--;
    }
    boolean more =
        office > 0
            && office < noun
            && words.get(office).isCapitalised()
            && lexicon.roles().noun(words.get(office)) != null
            && noun + 1 < words.size();
    return more ? office : noun;
  }

  private boolean isRankAt(Phrase words, int index) {
    Roles.Noun noun = lexicon.roles().noun(words.get(index));
    // A commander of a force has a rank besides.
    boolean commander = index > 0 && words.get(index).lower().equals("commander");
    return (noun != null && noun.kind() == Roles.Kind.RANK && !commander)
        || PersonName.isService(words.get(index))
        || lexicon.roles().isHonorific(words.get(index));
  }

  /**
   * Reads an office.
   *
   * @param before the words up to what completes them
   * @param noun the index of the office's noun among these
   * @param tail what completes them: "of Defence Ann Lee"
   * @param called the name that the tail says the holder is called by
   * @param determiner the word before, in small letters; empty if none is
   */
  NounPhrase read(
      Phrase before,
      int noun,
      Phrase tail,
      PersonName called,
      Determiner article,
      String determiner) {
    PersonName name = PersonName.read(before.from(noun + 1), lexicon);
    Phrase object = name.isEmpty() ? tail : tail.to(0);
    int subject = Math.max(subjectEnd(tail), bodyEnd(tail));
    if (subject > 0) {
      PersonName after = PersonName.read(tail.from(subject), lexicon);
      name = after.isEmpty() ? name : after;
      object = after.isEmpty() ? object : tail.to(subject);
    }
    int portfolio = nameAfterPortfolio(tail);
    if (name.isEmpty() && portfolio > 0 && article != Determiner.INDEFINITE) {
      name = PersonName.read(tail.from(portfolio), lexicon);
      object = name.isEmpty() ? object : tail.to(portfolio);
    }
    if (name.isEmpty() && !called.isEmpty()) {
      name = called;
      object = tail.to(0);
    }
    RoleReading role = roles.read(before.to(noun + 1), object, determiner);
    String described = NounPhraseReader.joined(before, tail);
    // Whose "his deputy" is, only the pronoun tells; of what body, the chain does.
    boolean owned = article == Determiner.POSSESSIVE && !"its".equals(determiner);
    return NounPhrase.holder(article, owned ? determiner + " " + described : described, name, role);
  }

  /**
   * "[of Defence] Ann Lee", "[of Foreign Affairs] Ann Lee": where an office's subject ends; or 0.
   */
  private static int subjectEnd(Phrase tail) {
    if (tail.size() < 3 || !(tail.get(0).is("of") || tail.get(0).is("for"))) {
      return 0;
    }
    if (PORTFOLIOS.contains(tail.get(1).lower())) {
      return 2;
    }
    return tail.size() > 4 && Ministries.isMatter(tail.get(2)) ? 3 : 0;
  }

  /** "[To the United Nations] Ann Lee": where a well-known body's name ends; or 0. */
  private int bodyEnd(Phrase tail) {
    if (tail.size() < 4 || !(tail.get(0).is("to") || tail.get(0).is("of"))) {
      return 0;
    }
    int start = tail.get(1).is("the") ? 2 : 1;
    PhraseTable.Match<Institutions.Institution> body = lexicon.institutions().at(tail, start);
    int end = body == null ? 0 : start + body.length();
    if (end > 0 && end < tail.size() && OrganisationReader.isDirection(tail.get(end))) {
      end++;
    }
    return end + 1 < tail.size() ? end : 0;
  }

  /** "The administration", "the council": what stands behind them is no name of theirs. */
  private boolean isAuthority(Token noun) {
    Heads.Head head = lexicon.heads().of(noun);
    return head != null && head.kind() == Heads.Kind.AUTHORITY && !head.plural();
  }

  /** "Minister of mines and energy [Ann Lee]": where the name begins; 0 if there is none. */
  private int nameAfterPortfolio(Phrase tail) {
    int start = tail.size();
    while (start > 0 && PersonName.isNameWord(tail.get(start - 1), lexicon)) {
      start--;
    }
    boolean name = start > 1 && tail.size() - start > 1 && tail.get(0).is("of");
    boolean noun =
        name
            && !tail.to(start).any(Token::isCapitalised)
            && (lexicon.heads().of(tail.get(start - 1)) == null || isAuthority(tail.get(start - 1)))
            && lexicon.anaphors().of(tail.to(start)) == null
            && !lexicon.areas().is(tail.get(start - 1))
            && !Lexicon.isFunctionWord(tail.get(start - 1))
            && !Lexicon.isDeterminer(tail.get(start - 1));
    return noun ? start : 0;
  }
}
