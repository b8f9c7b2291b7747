package org.dateline.article.mention;

import java.util.List;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Reason.Decision;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** Says why somebody is taken for the speaker of a statement, and through whom it came. */
final class SpeakerReasons {
  private static final int FARTHEST = Integer.MAX_VALUE;

  private SpeakerReasons() {}

  /**
   * By what kind of words the source leads to the speaker, and, where these only point back, where
   * the same speaker spoke last. To be asked before the statement itself belongs to the history.
   */
  static Reason speaker(
      Scene scene,
      Statement statement,
      Place place,
      @Nullable NounPhrase phrase,
      @Nullable Referent speaker) {
    if (speaker == null) {
      return reason(statement, Decision.SPEAKER, statement.source(), unknown(phrase));
    }
    Turn before = scene.history().last(place, FARTHEST, other -> other == speaker);
    String back =
        before == null || !pointsBack(phrase)
            ? ""
            : "; %s spoke before in %s".formatted(speaker.name(), before.statement().id());
    List<Span> words = statement.source().isEmpty() ? statement.cue() : statement.source();
    return reason(statement, Decision.SPEAKER, words, known(phrase) + back);
  }

  private static boolean pointsBack(@Nullable NounPhrase phrase) {
    if (phrase == null) {
      return true;
    }
    return switch (phrase.kind()) {
      case PRONOUN, ROLE, DOCUMENT, OTHER -> true;
      case PERSON, GOVERNMENT, ORGANISATION -> false;
    };
  }

  private static String known(@Nullable NounPhrase phrase) {
    if (phrase == null) {
      return "the page names no source here; taken for whoever the words go back to";
    }
    return switch (phrase.kind()) {
      case PRONOUN -> "a pronoun; the words before tell for whom it stands";
      case PERSON -> "a person’s name";
      case ROLE -> "an office; the article tells who holds it, else it is kept as it is";
      case GOVERNMENT -> "a country, capital or seat that stands for its government";
      case ORGANISATION -> "an institution’s name, or a noun for it";
      case DOCUMENT -> "a document; whoever it is from speaks";
      case OTHER -> "a description, kept as the page puts it unless it takes up somebody named";
    };
  }

  private static String unknown(@Nullable NounPhrase phrase) {
    return phrase == null
        ? "the page names no source here, and nothing tells whose words they are"
        : "nobody can be told for whom these words stand";
  }

  /** The office: of the source's own words, or as the article tells it elsewhere. */
  static Reason role(Statement statement, boolean here) {
    return here
        ? reason(statement, Decision.ROLE, statement.source(), "the source’s own words tell it")
        : reason(statement, Decision.ROLE, List.of(), "told of the same speaker elsewhere");
  }

  /** A medium, by its words in the sentence of the cue where they stand there. */
  static Reason via(Statement statement, String via, String text, Span sentence) {
    int start = text.indexOf(via, sentence.start());
    boolean there = start >= 0 && start + via.length() <= sentence.end();
    return reason(
        statement,
        Decision.VIA,
        there ? List.of(new Span(start, start + via.length())) : List.of(),
        "known as a medium, or called one here, and led to by a word of telling or writing");
  }

  static Reason chain(Statement statement, Speaker.Link link) {
    String why =
        switch (link.station()) {
          case OUTLET -> "who published the page";
          case MEDIUM -> "to whom or where it was said";
          case SPEAKER -> "who says it";
          case INSTITUTION -> "to whom the article says the speaker belongs";
        };
    return reason(statement, Decision.CHAIN, List.of(), link.name() + ": " + why);
  }

  private static Reason reason(
      Statement statement, Decision decision, List<Span> words, String why) {
    return new Reason(statement.id(), decision, words, why);
  }
}
