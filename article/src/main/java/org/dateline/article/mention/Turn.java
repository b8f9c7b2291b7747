package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose speaker is known, as those after it look back on it.
 *
 * @param statement the statement
 * @param speaker who speaks; null if unknown
 * @param passage the number of its passage
 * @param sentence the sentence of its source or cue
 * @param offset where its source, else its cue, else its content begins
 * @param subordinate whether its source stands in a subordinate clause ("after X said")
 * @param documents the nouns for documents in its sentence, such as "update"
 */
record Turn(
    Statement statement,
    @Nullable Referent speaker,
    int passage,
    Span sentence,
    int offset,
    boolean subordinate,
    Set<String> documents) {

  /** Who speaks; null if unknown. */
  @Override
  public @Nullable Referent speaker() {
    return speaker == null ? null : speaker.bearer();
  }
}
