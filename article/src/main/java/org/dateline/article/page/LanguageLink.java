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

  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern TRAILING = Pattern.compile("[^\\p{L}\\p{M}]{1,5}$");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^(?:read|view|see|available) (?:this |it )?(?:article |story |page |also )?in "
              + "(?:english|spanish|french|german|russian|ukrainian|arabic|chinese|portuguese|italian|polish|turkish)\\W{0,3}$");

  private LanguageLink() {}

  static boolean isLink(String line, int words) {
    if (words > 6 || line.isBlank()) {
      return false;
    }
    String lower = TRAILING.matcher(Letters.lower(line.strip())).replaceFirst("");
    if (ENGLISH.matcher(lower).find()) {
      return true;
    }
    String[] parts = SEPARATOR.split(lower, -1);
    String last = parts.length == 0 ? "" : parts[parts.length - 1];
    // "English" alone names nothing; "in English" was read above.
    return OWN_NAMES.contains(last) && !last.equals("english") && parts.length <= 4;
  }
}
