package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The Russian forms of Ukrainian names, from which older Latin spellings were made: the table
 * russian-forms.tsv.
 */
final class RussianForms {
  private static final List<Map<String, String>> ROWS =
      TsvTable.ofResource("russian-forms.tsv").rows();

  private RussianForms() {}

  /** The Russian form of a Ukrainian name in Cyrillic letters, as far as rules tell. */
  static String of(String name) {
    return Arrays.stream(name.split(" ", -1))
        .map(RussianForms::word)
        .collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    form = first("start", form);
    form = first("end", form);
    for (Map<String, String> row : ROWS) {
      if ("inside".equals(row.get("part"))) {
        form = form.replace(row.getOrDefault("ukrainian", " "), row.getOrDefault("russian", ""));
      }
    }
    form = form.replace('і', 'и').replace('ї', 'и');
    return word.isEmpty() || !Character.isUpperCase(word.charAt(0))
        ? form
        : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  private static String first(String part, String word) {
    for (Map<String, String> row : ROWS) {
      String ukrainian = row.getOrDefault("ukrainian", "");
      String russian = row.getOrDefault("russian", "");
      if (part.equals(row.get("part"))) {
        if (part.equals("start") && word.startsWith(ukrainian)) {
          return russian + word.substring(ukrainian.length());
        }
        if (part.equals("end") && word.endsWith(ukrainian)) {
          return word.substring(0, word.length() - ukrainian.length()) + russian;
        }
      }
    }
    return word;
  }
}
