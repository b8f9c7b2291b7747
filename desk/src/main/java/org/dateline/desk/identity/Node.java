package org.dateline.desk.identity;

import java.util.ArrayList;
import java.util.List;

/** Appearances that tell the same, so that what holds of one holds of all. */
final class Node {
  private final String key;
  private final Name name;
  private final Affiliations affiliations;
  private final List<Appearance> appearances = new ArrayList<>();

  private Node(String key, Appearance first) {
    this.key = key;
    this.name = Name.of(first);
    this.affiliations = Affiliations.of(first);
  }

  /**
   * A node for an appearance.
   *
   * @param side tells apart what users have told apart; else empty
   */
  static Node of(Appearance appearance, String side) {
    return new Node(key(appearance, side), appearance);
  }

  /**
   * By which appearances become one node. Of who is only described, or has only a surname and
   * nothing that would tell whose it is, each article has its own.
   */
  static String key(Appearance appearance, String side) {
    Name name = Name.of(appearance);
    Affiliations told = Affiliations.of(appearance);
    boolean telling =
        name.isFull()
            || (!name.described()
                && (appearance.kind() == Kind.ORGANISATION
                    || (!told.roles().isEmpty()
                        && !(told.countries().isEmpty() && told.institutions().isEmpty()))));
    String own = telling ? "" : appearance.article() + " " + appearance.entity();
    return String.join(
        "\n",
        name.letters(),
        told.countries().toString(),
        told.institutions().toString(),
        told.roles().toString(),
        side,
        own);
  }

  void add(Appearance appearance) {
    appearances.add(appearance);
  }

  String key() {
    return key;
  }

  Name name() {
    return name;
  }

  Affiliations affiliations() {
    return affiliations;
  }

  List<Appearance> appearances() {
    return appearances;
  }

  /** The one that is shown where a node is meant. */
  Appearance first() {
    return appearances.getFirst();
  }
}
