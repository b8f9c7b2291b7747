package org.dateline.article.modality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a speaker says that what the content tells is not so. */
final class DenialDetector {
  /** The head of a noun phrase stands among its first words. */
  private static final int HEAD = 5;

  /** That of a sentence's subject, before the clause that tells what was claimed. */
  private static final int SUBJECT = 3;

  private final CueReader cues;

  DenialDetector(CueReader cues) {
    this.cues = cues;
  }

  /**
   * By the cue, "denied it", or by the content, "the claim was false". An offer that is rejected is
   * turned down, and nothing is denied.
   */
  @Nullable Ground groundIn(List<Word> cue, List<Word> content) {
    if (cues.isDenial(cue)) {
      return new Ground(cue, "a verb of denying");
    }
    if (cues.isRefusal(cue) && !cues.isProposal(first(HEAD, content))) {
      return new Ground(cue, "a verb of turning down, and what is turned down is no proposal");
    }
    return cues.isClaim(first(SUBJECT, content)) && isCalledFalse(content)
        ? new Ground(first(SUBJECT, content), "a claim, which is said to be false")
        : null;
  }

  /** Whether the last verb of being says so, not one of the clause that tells the claim. */
  private boolean isCalledFalse(List<Word> content) {
    for (int at = content.size() - 1; at > 0; at--) {
      switch (content.get(at).text()) {
        case "is", "was", "are", "were" -> {
          List<Word> rest = content.subList(at + 1, content.size());
          return cues.isFalsehood(rest);
        }
        default -> {
          // Not the verb.
        }
      }
    }
    return false;
  }

  private static List<Word> first(int count, List<Word> words) {
    return words.subList(0, Math.min(count, words.size()));
  }
}
