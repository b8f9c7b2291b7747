package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Speaker.Link;
import org.dateline.article.annotation.Speaker.Station;
import org.dateline.article.annotation.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the way of a statement from the institution to the reader, as far as it is known. An
 * institution that speaks for itself has none behind it.
 */
final class Chain {
  private final @Nullable String outlet;

  Chain(@Nullable String outlet) {
    this.outlet = outlet;
  }

  /** The speaker of a statement, with the chain. */
  Speaker speaker(
      Statement statement,
      @Nullable String entity,
      @Nullable Referent referent,
      @Nullable SpokenLine line,
      @Nullable String via) {
    List<Link> chain = new ArrayList<>();
    add(chain, Station.OUTLET, outlet);
    add(chain, Station.MEDIUM, via);
    if (referent == null) {
      return new Speaker(statement.id(), null, null, null, via, chain);
    }
    add(chain, Station.SPEAKER, referent.name());
    String institution = referent.institution();
    boolean itself =
        institution != null && referent.name().equals(institution.replace('\u2019', '\''));
    add(chain, Station.INSTITUTION, itself ? null : institution);
    return new Speaker(statement.id(), entity, referent.name(), role(referent, line), via, chain);
  }

  /** Whether the source's own words name the person with the office. */
  static boolean isToldHere(SpokenLine line) {
    NounPhrase phrase = line.phrase();
    RoleReading told = phrase == null ? null : phrase.role();
    return phrase != null
        && told != null
        && phrase.kind() == NounPhrase.Kind.PERSON
        && told.isOffice();
  }

  private static @Nullable String role(Referent referent, @Nullable SpokenLine line) {
    NounPhrase phrase = line == null ? null : line.phrase();
    RoleReading told = phrase == null ? null : phrase.role();
    if (line != null && told != null && isToldHere(line)) {
      return told.text();
    }
    List<RoleReading> known = referent.roles();
    return known.isEmpty() ? null : known.getFirst().text();
  }

  private static void add(List<Link> chain, Station station, @Nullable String name) {
    if (name != null) {
      chain.add(new Link(station, name));
    }
  }
}
