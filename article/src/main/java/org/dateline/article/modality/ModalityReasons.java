package org.dateline.article.modality;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Modality.Hedge;
import org.dateline.article.annotation.Modality.Likelihood;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Reason.Decision;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** Gathers why the modality of one statement was read so. */
final class ModalityReasons {
  private final String text;
  private final String statement;
  private final List<Reason> reasons = new ArrayList<>();

  ModalityReasons(String text, String statement) {
    this.text = text;
    this.statement = statement;
  }

  /** Notes what a decision rests on, and says whether it rests on anything. */
  boolean note(Decision decision, @Nullable Ground ground) {
    if (ground == null) {
      return false;
    }
    List<Span> evidence =
        ground.words().stream().filter(Word::isLetters).map(this::span).distinct().toList();
    reasons.add(new Reason(statement, decision, evidence, ground.why()));
    return true;
  }

  void note(Likelihood likelihood, Yardsticks.Choice choice) {
    boolean other = likelihood.scale() == Scale.NONE && choice.bound() != null;
    String why = other ? choice.why() + ", which does not have this word" : choice.why();
    reasons.add(new Reason(statement, Decision.LIKELIHOOD, List.of(likelihood.span()), why));
  }

  void note(Hedge hedge) {
    String why =
        switch (hedge.kind()) {
          case MODAL -> "a word of possibility, on no scale";
          case HEARSAY -> "a word for what others say";
          case APPEARANCE -> "a word for how it looks";
          case VAGUE -> "a word that leaves open how sure";
        };
    reasons.add(new Reason(statement, Decision.HEDGE, List.of(hedge.span()), why));
  }

  List<Reason> all() {
    return List.copyOf(reasons);
  }

  /** A word as it stands in the text: to the end of its letters. */
  private Span span(Word word) {
    int end = word.start();
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return new Span(word.start(), Math.max(end, word.start() + 1));
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || Character.isSurrogate(c);
  }
}
