package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Span;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/** A statement while its speaker is being told. */
final class SpokenLine {
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "after",
          "as",
          "when",
          "while",
          "because",
          "since",
          "before",
          "although",
          "though",
          "which",
          "that",
          "where",
          "whereas",
          "until");

  private final Statement statement;
  private final Place place;
  private @Nullable NounPhrase phrase;
  private @Nullable String reporter;
  private @Nullable Referent speaker;
  private @Nullable Reason reason;
  private boolean resolved;

  SpokenLine(Statement statement, Place place) {
    this.statement = statement;
    this.place = place;
  }

  Statement statement() {
    return statement;
  }

  Place place() {
    return place;
  }

  @Nullable NounPhrase phrase() {
    return phrase;
  }

  @Nullable Referent speaker() {
    return speaker == null ? null : speaker.bearer();
  }

  /** Why it is this speaker; null until it has been told. */
  @Nullable Reason reason() {
    return reason;
  }

  boolean isPronoun() {
    return phrase != null && phrase.kind() == Kind.PRONOUN;
  }

  /** The words by which the source names an organisation; null if they are no name. */
  @Nullable String organisation() {
    OrganisationName name = phrase == null ? null : phrase.organisation();
    boolean said =
        name != null
            && name.form() != OrganisationName.Form.NOUN
            && name.form() != OrganisationName.Form.SEVERAL
            && name.form() != OrganisationName.Form.GOVERNMENT;
    return said && phrase != null ? phrase.described() : null;
  }

  void read(Scene scene, SpeakerResolver resolver) {
    phrase = resolver.phrase(scene, statement, place);
  }

  /** Says whose words a medium hands on. */
  void cite(NounPhrase cited) {
    OrganisationName medium = phrase == null ? null : phrase.organisation();
    reporter = medium == null ? null : medium.name();
    phrase = cited;
  }

  /** The medium that hands on the words of whom it cites; null if none does. */
  @Nullable String reporter() {
    return reporter;
  }

  /** Whether words are within the statement's content. */
  boolean isContent(Span words) {
    return statement.content().stream().anyMatch(span -> span.overlaps(words));
  }

  /** Whether it can be told only after the text that it sums up: "An assessment says", "mayor". */
  boolean isSummary() {
    BlockRole role = place.passage().block().role();
    boolean above =
        role == BlockRole.HEADLINE || role == BlockRole.STANDFIRST || role == BlockRole.SUBHEADING;
    return above
        && phrase != null
        && (phrase.kind() == Kind.DOCUMENT || phrase.kind() == Kind.ROLE);
  }

  /** Whether it has been told who speaks, if anybody can tell. */
  boolean isResolved() {
    return resolved;
  }

  void resolve(Scene scene, SpeakerResolver resolver) {
    resolved = true;
    speaker = resolver.speaker(scene, statement, place, phrase);
    reason = SpeakerReasons.speaker(scene, statement, place, phrase, speaker);
    if (speaker != null && phrase != null && phrase.kind() != Kind.PRONOUN) {
      speaker.tell(ownPronoun());
    }
    scene
        .history()
        .add(
            new Turn(
                statement,
                speaker,
                place.passage().number(),
                place.sentence(),
                place.offset(),
                isSubordinate(),
                scene.documentsIn(place.passage(), place.sentence())));
  }

  /** "The envoy said she …": the pronoun right after a verb without object is the speaker's. */
  private Gender ownPronoun() {
    if (statement.kind() != Statement.Kind.INDIRECT || statement.cue().isEmpty()) {
      return Gender.UNKNOWN;
    }
    Phrase all = place.passage().phrase();
    int next = place.passage().indexAt(statement.cue().getLast().end());
    if (next < all.size() && all.get(next).is("that")) {
      next++;
    }
    boolean told =
        next < all.size() && statement.content().getFirst().contains(all.get(next).span());
    NounPhrase pronoun = told ? Pronouns.read(all.sub(next, next + 1)) : null;
    return pronoun == null ? Gender.UNKNOWN : pronoun.gender();
  }

  private boolean isSubordinate() {
    int source = place.passage().indexAt(place.offset());
    return source > 0 && SUBORDINATORS.contains(place.passage().phrase().get(source - 1).lower());
  }
}
