package org.dateline.article.page;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a passage fits each language of its script. A function word counts for the languages
 * that have it, the more the fewer they are; a letter that a language does not have counts against
 * it. The sums are per word, so that passages of different length compare. For one passage.
 */
final class LanguageScores {
  private static final double FOREIGN_LETTER = 1.0;
  private static final int MOST_FOREIGN_LETTERS = 2;
  private static final double PIECE = 0.7;
  private static final double NO_USUAL_LETTER = 0.3;
  private static final int LETTERS_TO_LACK = 50;

  private static final LanguageProfiles PROFILES = LanguageProfiles.SHIPPED;

  private final List<String> words = new ArrayList<>();
  private final double[] sums = new double[PROFILES.count()];
  private final int[] hits = new int[PROFILES.count()];
  private int letters;

  /** The letters of the passage but for a to z. */
  private final BitSet seen = new BitSet();

  private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
  private final long candidates;

  LanguageScores(String passage) {
    cut(Letters.lower(composed(passage)));
    UnicodeScript script = script();
    this.candidates = script == null ? 0 : PROFILES.ofScript(script);
    if (candidates != 0) {
      words.forEach(this::count);
      judgeLacking();
      judgePieces();
    }
  }

  /** Letters with their marks as one character; nearly all texts are so written. */
  private static String composed(String passage) {
    for (int i = 0; i < passage.length(); i++) {
      if (passage.charAt(i) >= '\u0300' && passage.charAt(i) <= '\u036f') {
        return Normalizer.normalize(passage, Normalizer.Form.NFC);
      }
    }
    return passage;
  }

  private void cut(String text) {
    int start = -1;
    int basic = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (letter) {
        start = start < 0 ? i : start;
        letters++;
        if (c < 128) {
          basic++;
        } else {
          seen.set(c);
          scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      } else if (start >= 0 && !isJoint(text, i)) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    if (basic > 0) {
      scripts.merge(UnicodeScript.LATIN, basic, Integer::sum);
    }
  }

  /** An apostrophe between letters. */
  private static boolean isJoint(String text, int at) {
    return at + 1 < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '’')
        && Character.isLetter(text.charAt(at + 1));
  }

  private void count(String word) {
    long having = PROFILES.withWord(word);
    if (having != 0) {
      double weight = StrictMath.log(1 + 45.0 / Long.bitCount(having));
      add(having & candidates, weight);
    }
    int[] foreign = null;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      // Every language in Latin letters has these, no other any of them.
      long known = letter < 128 ? 0 : PROFILES.withLetter(letter);
      long lacking = known == 0 ? 0 : candidates & ~known;
      if (lacking != 0 && (known & candidates) != 0) {
        foreign = foreign == null ? new int[sums.length] : foreign;
        countForeign(foreign, lacking);
      }
    }
  }

  private void add(long languages, double weight) {
    for (long left = languages; left != 0; left &= left - 1) {
      int language = Long.numberOfTrailingZeros(left);
      sums[language] += weight;
      hits[language]++;
    }
  }

  private void countForeign(int[] foreign, long lacking) {
    for (long left = lacking; left != 0; left &= left - 1) {
      int language = Long.numberOfTrailingZeros(left);
      if (foreign[language]++ < MOST_FOREIGN_LETTERS) {
        sums[language] -= FOREIGN_LETTER;
      }
    }
  }

  /** Pieces of words tell languages apart that function words leave close together. */
  private void judgePieces() {
    int best = best();
    double least = best < 0 ? 0 : sums[best] - PIECE * words.size();
    for (int language = 0; language < sums.length; language++) {
      boolean candidate = (candidates >>> language & 1) != 0;
      if (candidate && sums[language] >= least) {
        List<String> pieces = PROFILES.pieces(language);
        for (String word : words) {
          sums[language] += containsAny(word, pieces) ? PIECE : 0;
        }
      }
    }
  }

  private static boolean containsAny(String word, List<String> pieces) {
    for (String piece : pieces) {
      if (word.contains(piece)) {
        return true;
      }
    }
    return false;
  }

  private void judgeLacking() {
    if (letters < LETTERS_TO_LACK) {
      return;
    }
    for (long left = candidates; left != 0; left &= left - 1) {
      int language = Long.numberOfTrailingZeros(left);
      String usual = PROFILES.usualLetters(language);
      boolean has = usual.isEmpty() || usual.chars().anyMatch(seen::get);
      sums[language] -= has ? 0 : NO_USUAL_LETTER * words.size();
    }
  }

  /** The script of more than half of the letters; kana stand for the script of Japanese. */
  @Nullable UnicodeScript script() {
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if ((kana + han) * 2 > letters) {
      return kana * 20 > kana + han ? UnicodeScript.HIRAGANA : UnicodeScript.HAN;
    }
    for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
      if (script.getValue() * 2 > letters) {
        return script.getKey();
      }
    }
    return null;
  }

  int letters() {
    return letters;
  }

  int words() {
    return words.size();
  }

  /** The number of the language that fits best, the first of equals; -1 if there is none. */
  int best() {
    int best = -1;
    for (int language = 0; language < sums.length; language++) {
      boolean candidate = (candidates >>> language & 1) != 0;
      if (candidate && (best < 0 || sums[language] > sums[best])) {
        best = language;
      }
    }
    return best;
  }

  /** The language that fits best but for {@code best}; -1 if there is none. */
  int second(int best) {
    int second = -1;
    for (int language = 0; language < sums.length; language++) {
      boolean candidate = language != best && (candidates >>> language & 1) != 0;
      if (candidate && (second < 0 || sums[language] > sums[second])) {
        second = language;
      }
    }
    return second;
  }

  double score(int language) {
    return language < 0 ? Double.NEGATIVE_INFINITY : sums[language] / Math.max(1, words.size());
  }

  /** How many of the words are function words of the language. */
  int hits(int language) {
    return hits[language];
  }

  /** The number of a language of this script by its primary tag; -1 if it is none of them. */
  int number(String primary) {
    for (int language = 0; language < sums.length; language++) {
      boolean candidate = (candidates >>> language & 1) != 0;
      if (candidate && LanguageDetector.primary(PROFILES.tag(language)).equals(primary)) {
        return language;
      }
    }
    return -1;
  }
}
