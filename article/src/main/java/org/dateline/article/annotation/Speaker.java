package org.dateline.article.annotation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose statement it is, and through whom it came.
 *
 * @param statement the statement's id
 * @param entity the id of the entity that speaks; null if unknown
 * @param name the entity's name; null if unknown
 * @param role the office in which it speaks, as the page names it
 * @param via the medium to which it was said, such as "Sky News"
 * @param chain from the outlet to the institution; only links that are known
 */
public record Speaker(
    String statement,
    @Nullable String entity,
    @Nullable String name,
    @Nullable String role,
    @Nullable String via,
    List<Link> chain)
    implements Annotation {
  public Speaker {
    chain = List.copyOf(chain);
  }

  /** One step on the way from the words to the reader. */
  public record Link(Station station, String name) {}

  /** Who handed the words on, from the page inwards. */
  public enum Station {
    OUTLET,
    MEDIUM,
    SPEAKER,
    INSTITUTION;

    /** The name in files and APIs, such as {@code outlet}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
