package org.dateline.article.modality;

import java.util.List;

/** Takes English contractions apart: "won't" is "will not", "we'll" is "we will". */
final class Contractions {
  private Contractions() {}

  /**
   * The words of one that is in lower case, with straight apostrophes. "’s" stays: it may be "is",
   * "has" or a genitive.
   */
  static List<String> parts(String word) {
    if (word.equals("cannot")) {
      return List.of("can", "not");
    }
    int apostrophe = word.indexOf('\'');
    if (apostrophe < 0) {
      return List.of(word);
    }
    if (word.endsWith("n't")) {
      String verb = word.substring(0, word.length() - 3);
      return List.of(
          switch (verb) {
            case "wo" -> "will";
            case "ca" -> "can";
            case "sha" -> "shall";
            default -> verb.isEmpty() ? "not" : verb;
          },
          "not");
    }
    String rest = word.substring(0, apostrophe);
    return switch (word.substring(apostrophe)) {
      case "'ll" -> List.of(rest, "will");
      case "'re" -> List.of(rest, "are");
      case "'ve" -> List.of(rest, "have");
      case "'m" -> List.of(rest, "am");
      default -> List.of(word);
    };
  }
}
