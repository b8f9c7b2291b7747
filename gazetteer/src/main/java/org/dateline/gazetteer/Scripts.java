package org.dateline.gazetteer;

import java.lang.Character.UnicodeScript;

/** In which letters a name is written. */
final class Scripts {
  private Scripts() {}

  static boolean isLatin(String name) {
    return isWrittenIn(name, UnicodeScript.LATIN);
  }

  static boolean isCyrillic(String name) {
    return isWrittenIn(name, UnicodeScript.CYRILLIC);
  }

  private static boolean isWrittenIn(String name, UnicodeScript script) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(
            c -> {
              UnicodeScript own = UnicodeScript.of(c);
              return own == script || own == UnicodeScript.COMMON || own == UnicodeScript.INHERITED;
            });
  }
}
