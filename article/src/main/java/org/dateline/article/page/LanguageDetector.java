package org.dateline.article.page;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.document.Block;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language: by script, then by the commonest function words. What the page declares
 * holds unless the text plainly says otherwise; a text too short to tell, and undeclared, has none.
 */
final class LanguageDetector {
  private static final int LOOKED_AT = 8_000;
  private static final int FEWEST_HITS = 4;

  private static final Map<String, Set<String>> FUNCTION_WORDS =
      Map.of(
          "en",
              Set.of(
                  "the", "of", "and", "to", "in", "that", "is", "was", "for", "with", "has", "on",
                  "said", "by"),
          "de",
              Set.of(
                  "der", "die", "und", "das", "ist", "nicht", "den", "von", "mit", "ein", "eine",
                  "sich", "auf", "im"),
          "fr",
              Set.of(
                  "le", "les", "des", "et", "une", "est", "dans", "que", "pour", "qui", "du", "sur",
                  "pas", "aux"),
          "es",
              Set.of(
                  "el", "los", "las", "del", "que", "una", "por", "con", "para", "como", "más",
                  "pero", "sus", "y"),
          "it",
              Set.of(
                  "il", "gli", "della", "che", "di", "una", "per", "con", "non", "sono", "nel",
                  "alla", "dei", "più"),
          "pt",
              Set.of(
                  "os", "da", "do", "que", "uma", "não", "com", "para", "dos", "em", "mais", "das",
                  "pela", "são"),
          "nl",
              Set.of(
                  "het", "een", "van", "en", "dat", "niet", "zijn", "met", "voor", "op", "aan",
                  "ook", "bij", "naar"),
          "pl",
              Set.of(
                  "nie", "na", "się", "do", "jest", "że", "przez", "jak", "oraz", "po", "od", "dla",
                  "są", "które"),
          "tr",
              Set.of(
                  "bir", "ve", "bu", "için", "ile", "da", "olarak", "çok", "daha", "olan", "sonra",
                  "ise", "gibi", "kadar"));

  private LanguageDetector() {}

  static @Nullable String of(@Nullable String declared, String text, List<Block> blocks) {
    String sample = sample(text, blocks);
    String seen = byScript(sample);
    if (seen == null) {
      seen = byWords(sample);
    }
    String tag = tag(declared);
    if (tag == null) {
      return seen;
    }
    boolean agrees = seen == null || tag.equals(seen) || tag.startsWith(seen + "-");
    return agrees ? tag : seen;
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

  private static @Nullable String byScript(String sample) {
    Map<UnicodeScript, Integer> counts = new HashMap<>();
    int letters = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    for (Map.Entry<UnicodeScript, Integer> script : counts.entrySet()) {
      if (letters >= 20 && script.getValue() * 2 > letters) {
        return language(script.getKey(), sample, counts);
      }
    }
    return null;
  }

  private static @Nullable String language(
      UnicodeScript script, String sample, Map<UnicodeScript, Integer> counts) {
    return switch (script) {
      case CYRILLIC -> count(sample, "іїєґІЇЄҐ") >= count(sample, "ыэъёЫЭЪЁ") ? "uk" : "ru";
      case ARABIC -> count(sample, "پچژگ") * 100 > sample.length() ? "fa" : "ar";
      case HEBREW -> "he";
      case GREEK -> "el";
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> counts.containsKey(UnicodeScript.HIRAGANA) ? "ja" : "zh";
      case DEVANAGARI -> "hi";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case THAI -> "th";
      default -> null;
    };
  }

  private static int count(String sample, String letters) {
    int count = 0;
    for (int i = 0; i < sample.length(); i++) {
      count += letters.indexOf(sample.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }

  private static @Nullable String byWords(String sample) {
    Map<String, Integer> hits = new HashMap<>();
    for (String word : Prose.folded(sample).split(" ", -1)) {
      FUNCTION_WORDS.forEach(
          (language, words) -> {
            if (words.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
    }
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> hit : hits.entrySet()) {
      if (hit.getValue() > most) {
        second = most;
        most = hit.getValue();
        best = hit.getKey();
      } else {
        second = Math.max(second, hit.getValue());
      }
    }
    return most >= FEWEST_HITS && most * 2 > second * 3 ? best : null;
  }
}
