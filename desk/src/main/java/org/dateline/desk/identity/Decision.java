package org.dateline.desk.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user decided of identities.
 *
 * @param number its number, from 1
 * @param act what was decided
 * @param at when
 * @param author who decided
 * @param reason why
 * @param undoes the number of the decision that it takes back; null if it takes none back
 * @param one places of names of the one side: for {@link Act#SPLIT} what was taken out
 * @param other places of names of the other side
 */
public record Decision(
    long number,
    Act act,
    Instant at,
    String author,
    String reason,
    @Nullable Long undoes,
    List<Anchor> one,
    List<Anchor> other) {
  public Decision {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /** What may be decided. */
  public enum Act {
    /** Two identities are one. */
    MERGE("identities-merged"),
    /** Some articles name another one. */
    SPLIT("identity-split"),
    /** An earlier decision no longer counts. */
    UNDO("decision-undone");

    private final String event;

    Act(String event) {
      this.event = event;
    }

    /** The event in the log of custody. */
    String event() {
      return event;
    }
  }
}
