package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name as it stands in a phrase.
 *
 * @param tokens the name without titles
 * @param honorific the last title of courtesy or rank before it, in lower case; empty if none
 * @param gender what the titles tell
 */
record PersonName(List<Token> tokens, String honorific, Gender gender) {
  static final PersonName NONE = new PersonName(List.of(), "", Gender.UNKNOWN);

  /** Titles that are also names and words for other things. */
  private static final Set<String> TITLES = Set.of("Justice", "Advocate", "Adv", "Engineer", "PM");

  private static final Set<String> SERVICES =
      Set.of("Rear", "Vice", "Air", "Army", "Navy", "Marine", "Corps", "Force", "Coast", "Guard");

  private static final int LONGEST = 5;
  private static final Set<String> LETTERS =
      Set.of(
          "KC", "QC", "SC", "MP", "MSP", "MEP", "MS", "OBE", "CBE", "MBE", "KBE", "DBE", "CMG",
          "KCMG", "PhD", "MD");

  /** Words with a function of their own that are names too. */
  private static final Set<String> ALSO_NAMES = Set.of("will", "oh");

  /** "Two of the men" at the beginning of a sentence. */
  private static final Set<String> COUNTS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "many",
          "several");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "al", "el", "bin", "ibn", "da", "dos", "do", "di", "du",
          "la", "le", "ten", "ter", "af", "y", "abu", "ben", "ould", "ag", "bint", "um", "umm");

  /** Reads the phrase as titles and a name; null-free: a phrase that is none gives no tokens. */
  static PersonName read(Phrase phrase, Lexicon lexicon) {
    boolean titled = phrase.size() > 2 && TITLES.contains(phrase.get(0).text());
    int start = titled ? 1 : service(phrase, lexicon);
    String honorific = "";
    Gender gender = Gender.UNKNOWN;
    while (start < phrase.size() && lexicon.roles().isHonorific(phrase.get(start))) {
      Token title = phrase.get(start);
      honorific = Roles.withoutPoint(title);
      gender = gender == Gender.UNKNOWN ? lexicon.roles().gender(title) : gender;
      start++;
    }
    while (start + 2 < phrase.size() && isRank(phrase.get(start), lexicon)) {
      start++;
    }
    // "The Swiss Urs Kägi".
    if (start + 2 < phrase.size()
        && lexicon.countries().ofDemonym(phrase.sub(start, start + 1)) != null) {
      start++;
    }
    Phrase rest = withoutLetters(phrase.from(start));
    return new PersonName(isName(rest, lexicon) ? rest.tokens() : List.of(), honorific, gender);
  }

  /** "Chief of Defence [General] Ann Lee". */
  private static boolean isRank(Token token, Lexicon lexicon) {
    Roles.Noun noun = token.isCapitalised() ? lexicon.roles().noun(token) : null;
    return noun != null && noun.kind() == Roles.Kind.RANK;
  }

  /** How many words before the rank tell its service or step: "[Rear] Adm.", "[Air Force] Gen.". */
  private static int service(Phrase phrase, Lexicon lexicon) {
    int end = 0;
    while (end < phrase.size() && isService(phrase.get(end))) {
      end++;
    }
    boolean rank =
        end > 0
            && end < phrase.size()
            && (isRank(phrase.get(end), lexicon)
                || lexicon.roles().office(Roles.withoutPoint(phrase.get(end))) != null);
    return rank ? end : 0;
  }

  /** "Rear", "Air": what may stand before a rank. */
  static boolean isService(Token token) {
    return SERVICES.contains(token.text());
  }

  /** "Ann Lee KC": letters after a name tell of honours and are no part of it. */
  private static Phrase withoutLetters(Phrase name) {
    int end = name.size();
    while (end > 1 && LETTERS.contains(name.get(end - 1).text().replace(".", ""))) {
      end--;
    }
    return name.to(end);
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  List<String> words() {
    List<String> words = new ArrayList<>();
    tokens.forEach(token -> words.add(token.text()));
    return words;
  }

  /** Whether the tokens could be a name: capitals with particles between, nothing that is known. */
  private static boolean isName(Phrase phrase, Lexicon lexicon) {
    if (phrase.isEmpty() || phrase.size() > LONGEST) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      Token token = phrase.get(i);
      boolean particle = (i < phrase.size() - 1 || isJoined(token)) && isParticle(token);
      if (!particle && !isNameWord(token, lexicon) && !(i > 0 && isInitialAt(phrase, i))) {
        return false;
      }
    }
    return phrase.last().isCapitalised() || isParticle(phrase.last());
  }

  /** "George A Lopez": the letter is no article. */
  static boolean isInitialAt(Phrase words, int index) {
    return words.get(index).text().length() == 1
        && words.get(index).isCapitalised()
        && index + 1 < words.size()
        && words.get(index + 1).isCapitalised();
  }

  /** "Al-Farsi" is a particle and a surname in one. */
  static boolean isJoined(Token token) {
    return token.text().chars().anyMatch(Character::isUpperCase);
  }

  static boolean isParticle(Token token) {
    String word = token.lower();
    return token.isWord()
        && (PARTICLES.contains(word)
            || word.startsWith("al-")
            || word.startsWith("el-")
            || word.startsWith("as-")
            || word.startsWith("ul-")
            || word.startsWith("ur-")
            || word.startsWith("ud-")
            || word.startsWith("d'"));
  }

  /** "Will" and "Oh" are names too. */
  static boolean isOnlyFunctionWord(Token token) {
    return Lexicon.isFunctionWord(token) && !ALSO_NAMES.contains(token.lower());
  }

  /** Whether a word may be a name by its looks and is no head of an organisation. */
  static boolean isNameWord(Token token, Lexicon lexicon) {
    return token.isCapitalised()
        && !token.text().chars().anyMatch(Character::isDigit)
        && !isOnlyFunctionWord(token)
        && !COUNTS.contains(token.lower())
        && lexicon.heads().organisation(token) == null
        && !lexicon.roles().isHonorific(token);
  }

  /** The name as a key without the article that Arabic names begin with: "Khatib", "al-Khatib". */
  static String bare(List<String> words) {
    String key = key(words);
    return key.startsWith("al-") || key.startsWith("el-") ? key.substring("al-".length()) : key;
  }

  static String key(List<String> words) {
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }
}
