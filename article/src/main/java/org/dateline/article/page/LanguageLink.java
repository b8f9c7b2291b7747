package org.dateline.article.page;

import java.util.Set;
import java.util.regex.Pattern;

/** Recognises a line that leads to the same article in another language. */
final class LanguageLink {
  /** Languages by their own names and the forms that follow "in" in them. */
  private static final Set<String> OWN_NAMES =
      Set.of(
          "español",
          "castellano",
          "français",
          "deutsch",
          "italiano",
          "português",
          "polski",
          "türkçe",
          "русском",
          "русский",
          "українською",
          "українська",
          "мовою",
          "العربية",
          "فارسی",
          "中文",
          "日本語",
          "한국어",
          "עברית",
          "nederlands",
          "svenska",
          "čeština",
          "română",
          "magyar",
          "english");

  private static final Set<String> ENGLISH_NAMES =
      Set.of(
          "spanish",
          "french",
          "german",
          "russian",
          "ukrainian",
          "arabic",
          "chinese",
          "portuguese",
          "italian",
          "polish",
          "turkish");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:read|view|see|available) (?:this |it )?(?:article |story |page |also )?in [a-z]{4,10}");

  private static final int MOST_TRAILING = 5;

  private LanguageLink() {}

  static boolean isLink(String line, int words) {
    if (words > 6 || line.isBlank()) {
      return false;
    }
    String lower = Letters.lower(line.strip());
    int end = lower.length();
    while (end > 0 && !Character.isLetter(lower.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfWord(lower.charAt(start - 1))) {
      start--;
    }
    if (lower.length() - end > MOST_TRAILING) {
      return false;
    }
    String last = lower.substring(start, end);
    // "English" alone names nothing; "in English" does.
    if (last.equals("english") || ENGLISH_NAMES.contains(last)) {
      return ENGLISH.matcher(lower.substring(0, end)).matches();
    }
    return words <= 4 && OWN_NAMES.contains(last);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
