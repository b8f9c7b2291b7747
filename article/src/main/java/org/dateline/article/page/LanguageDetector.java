package org.dateline.article.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.document.Block;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text and of its blocks: by script, then by function words and letters.
 * What the page declares is a witness: it holds where the text is too short to tell, and between
 * sister languages; a text that is plainly in another language is in that.
 */
final class LanguageDetector {
  private static final int LOOKED_AT = 8_000;
  private static final int LOOKED_AT_OF_BLOCK = 600;

  private static final int FEWEST_LETTERS = 20;

  /** How much better, per word and in all, the best must fit than the next. */
  private static final double LEAST_LEAD = 0.05;

  private static final double LEAST_LEAD_IN_ALL = 2;
  private static final double LEAST_LEAD_BY_ONE_WORD = 4;

  /** Languages within so much of the best are its sisters, and the page may know better. */
  private static final double SISTER = 0.25;

  private static final int FEWEST_WORDS_OF_BLOCK = 20;
  private static final int FEWEST_LETTERS_OF_BLOCK = 60;

  /** A block must fit its own language so much better, per word, than that of the article. */
  private static final double LEAST_LEAD_OF_BLOCK = 0.3;

  /** Tags of pages for languages that have other tags here. */
  private static final Map<String, String> ALIASES =
      Map.of("nb", "no", "nn", "no", "bs", "hr", "sh", "hr", "ms", "id", "mo", "ro", "prs", "fa");

  private static final Set<String> ONLY_ENGLISH =
      new HashSet<>(
          List.of(
              "the", "and", "that", "with", "from", "were", "said", "this", "have", "been", "they",
              "their", "there", "these", "those", "which", "would", "could", "about", "after",
              "before", "between", "because", "through", "into", "when", "who", "you", "your"));

  private static final int SHORTEST_ENGLISH = 3;
  private static final int LONGEST_ENGLISH = 7;

  private static final int FEWEST_ENGLISH_WORDS = 3;
  private static final int WORDS_FOR_ONE_ENGLISH = 12;

  private LanguageDetector() {}

  static @Nullable String of(@Nullable String declared, String text, List<Block> blocks) {
    LanguageScores scores = new LanguageScores(sample(text, blocks));
    String tag = tag(declared);
    String seen = seen(scores);
    if (tag == null || seen == null) {
      return tag == null ? seen : tag;
    }
    String told = alias(tag);
    boolean agrees = told.equals(primary(seen)) || isSister(scores, told);
    return agrees ? tag : seen;
  }

  /** Gives a language to blocks of the article that are plainly in another one than the whole. */
  static List<Block> marked(@Nullable String article, String text, List<Block> blocks) {
    // What cannot be told is read as English.
    String home = article == null ? "en" : alias(article);
    List<Block> marked = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      String other = block.role().isRead() ? other(home, text, block.span()) : null;
      marked.add(other == null ? block : block.in(other));
    }
    return marked;
  }

  private static @Nullable String other(String own, String text, Span span) {
    if (span.length() < FEWEST_LETTERS_OF_BLOCK) {
      return null;
    }
    int end = Math.min(span.end(), span.start() + LOOKED_AT_OF_BLOCK);
    String passage = text.substring(span.start(), end);
    if (own.equals("en") && (isPlainEnglish(passage) || isTooShort(passage))) {
      return null;
    }
    LanguageScores scores = new LanguageScores(passage);
    String seen = seen(scores);
    if (seen == null || primary(seen).equals(own) || scores.letters() < FEWEST_LETTERS_OF_BLOCK) {
      return null;
    }
    int home = scores.number(own);
    if (home < 0) {
      // Another script tells enough by its letters.
      return seen;
    }
    double lead = scores.score(scores.best()) - scores.score(home);
    boolean plain = scores.words() >= FEWEST_WORDS_OF_BLOCK && lead >= LEAST_LEAD_OF_BLOCK;
    return plain ? seen : null;
  }

  /** Whether these are letters from a to z of too few words to tell another language by them. */
  private static boolean isTooShort(String passage) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      boolean letter = Letters.isLetterOrDigit(c);
      if (letter && c > 'z') {
        return false;
      }
      words += letter && !within ? 1 : 0;
      within = letter;
    }
    return words < FEWEST_WORDS_OF_BLOCK;
  }

  /** Nearly all blocks of English pages are; these words, which no other language has, say so. */
  private static boolean isPlainEnglish(String passage) {
    int words = 0;
    int english = 0;
    int start = 0;
    for (int i = 0; i <= passage.length(); i++) {
      if (i == passage.length() || !Letters.isLetterOrDigit(passage.charAt(i))) {
        words += i > start ? 1 : 0;
        boolean fits = i - start >= SHORTEST_ENGLISH && i - start <= LONGEST_ENGLISH;
        english += fits && ONLY_ENGLISH.contains(passage.substring(start, i)) ? 1 : 0;
        start = i + 1;
      }
    }
    return english >= FEWEST_ENGLISH_WORDS && english * WORDS_FOR_ONE_ENGLISH >= words;
  }

  /** The words of the article, or of the whole text where it has none. */
  private static String sample(String text, List<Block> blocks) {
    StringBuilder sample = new StringBuilder();
    for (Block block : blocks) {
      if (block.role().isRead() && sample.length() < LOOKED_AT) {
        Span span = block.span();
        sample
            .append(text, span.start(), Math.min(span.end(), span.start() + LOOKED_AT))
            .append('\n');
      }
    }
    return sample.length() > 0
        ? sample.toString()
        : text.substring(0, Math.min(text.length(), LOOKED_AT));
  }

  private static @Nullable String tag(@Nullable String declared) {
    if (declared == null || declared.isBlank() || declared.length() > 35) {
      return null;
    }
    try {
      Locale locale =
          new Locale.Builder().setLanguageTag(declared.strip().replace('_', '-')).build();
      return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** The tag without script and country. */
  static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  private static String alias(String tag) {
    String primary = primary(tag);
    return ALIASES.getOrDefault(primary, primary);
  }

  private static @Nullable String seen(LanguageScores scores) {
    UnicodeScript script = scores.letters() >= FEWEST_LETTERS ? scores.script() : null;
    if (script == null) {
      return null;
    }
    int best = scores.best();
    return best < 0 ? byScript(script) : byScore(scores, best);
  }

  private static @Nullable String byScore(LanguageScores scores, int best) {
    double lead = scores.score(best) - Math.max(0, scores.score(scores.second(best)));
    double least = scores.hits(best) > 1 ? LEAST_LEAD_IN_ALL : LEAST_LEAD_BY_ONE_WORD;
    boolean told = scores.hits(best) > 0 && lead >= LEAST_LEAD && lead * scores.words() >= least;
    return told ? LanguageProfiles.SHIPPED.tag(best) : null;
  }

  private static boolean isSister(LanguageScores scores, String told) {
    int number = scores.number(told);
    return number >= 0 && scores.score(scores.best()) - scores.score(number) < SISTER;
  }

  /** Scripts that one language has, or nearly so. */
  private static @Nullable String byScript(UnicodeScript script) {
    return switch (script) {
      case HEBREW -> "he";
      case GREEK -> "el";
      case HANGUL -> "ko";
      case HIRAGANA -> "ja";
      case HAN -> "zh";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case THAI -> "th";
      case ETHIOPIC -> "am";
      case KHMER -> "km";
      case MYANMAR -> "my";
      default -> null;
    };
  }
}
