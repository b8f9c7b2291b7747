package org.dateline.desk.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.desk.identity.Decision.Act;
import org.dateline.desk.store.CustodyEntry;
import org.dateline.desk.store.CustodyEvent;
import org.dateline.desk.store.Sql;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.Transaction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The decisions of a store. They are only added; one that is undone stays and is told. */
final class Decisions {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final List<Decision> all;

  private Decisions(List<Decision> all) {
    this.all = List.copyOf(all);
  }

  static Decisions read(Sql sql) throws StoreException {
    return new Decisions(
        sql.all(
            "SELECT id, kind, at, author, reason, undoes, sides FROM decision ORDER BY id",
            Decisions::read));
  }

  private static Decision read(ResultSet row) throws SQLException {
    JsonNode sides = MAPPER.readTree(row.getString(7));
    long undoes = row.getLong(6);
    return new Decision(
        row.getLong(1),
        Act.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
        Instant.parse(row.getString(3)),
        row.getString(4),
        row.getString(5),
        undoes == 0 ? null : undoes,
        anchors(sides.path("one")),
        anchors(sides.path("other")));
  }

  private static List<Anchor> anchors(JsonNode side) {
    List<Anchor> anchors = new ArrayList<>();
    for (JsonNode one : side) {
      anchors.add(
          new Anchor(
              one.path("article").asString(""),
              one.path("name").asString(""),
              one.path("words").asString(""),
              one.path("at").asInt(0)));
    }
    return anchors;
  }

  /** All of them, in order. */
  List<Decision> all() {
    return all;
  }

  /** Those that count: no undoing, nothing undone. */
  List<Decision> inForce() {
    Set<Long> undone = new HashSet<>();
    for (Decision one : all) {
      Long undoes = one.undoes();
      if (undoes != null) {
        undone.add(undoes);
      }
    }
    return all.stream()
        .filter(one -> one.act() != Act.UNDO && !undone.contains(one.number()))
        .toList();
  }

  /** Adds a decision, with its row of custody, in one transaction. */
  static Decision add(
      Transaction change,
      Act act,
      String subject,
      String author,
      String reason,
      @Nullable Long undoes,
      List<Anchor> one,
      List<Anchor> other)
      throws StoreException {
    Sql sql = change.sql();
    long number = sql.number("SELECT coalesce(max(id), 0) + 1 FROM decision");
    String detail = "decision %s by %s: %s".formatted(number, author, reason);
    CustodyEntry entry = change.record(CustodyEvent.of(act.event(), subject, detail));
    int unused =
        sql.update(
            "INSERT INTO decision (id, kind, at, author, reason, undoes, sides)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
            number,
            act.name().toLowerCase(Locale.ROOT),
            entry.at().toString(),
            author,
            reason,
            undoes,
            json(one, other));
    return new Decision(number, act, entry.at(), author, reason, undoes, one, other);
  }

  private static String json(List<Anchor> one, List<Anchor> other) {
    ObjectNode sides = MAPPER.createObjectNode();
    write(one, sides.putArray("one"));
    write(other, sides.putArray("other"));
    return MAPPER.writeValueAsString(sides);
  }

  private static void write(List<Anchor> anchors, ArrayNode side) {
    for (Anchor anchor : anchors) {
      side.addObject()
          .put("article", anchor.article())
          .put("name", anchor.name())
          .put("words", anchor.words())
          .put("at", anchor.at());
    }
  }
}
