package org.dateline.article.modality;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.table.ResourceTable;

/** Reads from a cue whether the speaker denies what the content says, or binds itself to it. */
final class CueReader {
  /** The rows of {@code cues.tsv}, whose remarks say what each is for. */
  private enum Meaning {
    DENIAL,
    REFUSAL,
    PLEDGE,
    OFFER,
    NEGATION,
    PROPOSAL,
    CLAIM,
    FALSEHOOD
  }

  private final Map<Meaning, Phrases> meanings = new EnumMap<>(Meaning.class);

  CueReader() {
    for (List<String> row : ResourceTable.rows(CueReader.class, "cues.tsv", 2)) {
      meanings.put(
          Meaning.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
          new Phrases(List.of(row.getLast().split(";"))));
    }
  }

  /** Whether a cue denies what its content says. */
  boolean isDenial(List<Word> cue) {
    return has(Meaning.DENIAL, cue) && !has(Meaning.NEGATION, cue);
  }

  /** Whether a cue denies what others claim, or turns down what they offer. */
  boolean isRefusal(List<Word> cue) {
    return has(Meaning.REFUSAL, cue) && !has(Meaning.NEGATION, cue);
  }

  /** Whether a noun phrase is something that can be turned down, and not be true or false. */
  boolean isProposal(List<Word> phrase) {
    return has(Meaning.PROPOSAL, phrase) && !has(Meaning.CLAIM, phrase);
  }

  boolean isClaim(List<Word> phrase) {
    return has(Meaning.CLAIM, phrase);
  }

  boolean isFalsehood(List<Word> words) {
    return has(Meaning.FALSEHOOD, words);
  }

  /** Whether the speaker binds itself by the cue alone, or with what is yet to come. */
  boolean isPledge(List<Word> cue, List<Word> content, boolean future) {
    if (has(Meaning.NEGATION, cue)) {
      return false;
    }
    boolean deed = !content.isEmpty() && content.getFirst().is("to");
    return has(Meaning.PLEDGE, cue)
        || (has(Meaning.OFFER, cue) && (deed || future || isOffer(cue)));
  }

  /** "Offered a hotel": what is offered may be a thing. */
  private static boolean isOffer(List<Word> cue) {
    return cue.stream().anyMatch(word -> word.text().startsWith("offer"));
  }

  private boolean has(Meaning meaning, List<Word> words) {
    return Objects.requireNonNull(meanings.get(meaning)).occurIn(words);
  }
}
