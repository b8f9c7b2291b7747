package org.dateline.desk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.desk.store.StoreException.Reason;

/**
 * The tables and their format, a number that rises with each change of them. A script for each
 * format leads there from the one before; a store of any earlier format is brought up by the
 * scripts that it lacks, in one transaction.
 */
final class Schema {
  /** The format that this program reads and writes. */
  static final int FORMAT = 1;

  private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

  private Schema() {}

  /** The format of the tables; 0 if there are none. */
  static int formatOf(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), "store", null)) {
      if (!tables.next()) {
        return 0;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT format FROM store")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  /**
   * Refuses what this program cannot read.
   *
   * @param name the store's
   */
  static void refuseNewer(int format, String name) throws StoreException {
    if (format > FORMAT) {
      throw new StoreException(
          Reason.FORMAT,
          "%s has format %s; this program reads formats 1 to %s: use the newer program that wrote it"
              .formatted(name, format, FORMAT));
    }
  }

  /** Refuses what has to be brought up first, which only a writer does. */
  static void refuseOlder(int format, String name) throws StoreException {
    if (format == 0) {
      throw new StoreException(
          Reason.MISSING,
          "there is no store in %s; make one with: dateline ingest".formatted(name));
    }
    if (format < FORMAT) {
      throw new StoreException(
          Reason.FORMAT,
          "%s has format %s and this program reads format %s; bring it up with: dateline verify"
              .formatted(name, format, FORMAT));
    }
  }

  /** Runs the scripts from one format to the newest. The transaction is the caller's. */
  static void bringUp(Connection connection, int from) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (int format = from + 1; format <= FORMAT; format++) {
        for (String one : script(format)) {
          statement.execute(one);
        }
      }
      statement.execute(
          from == 0
              ? "INSERT INTO store (format) VALUES (" + FORMAT + ")"
              : "UPDATE store SET format = " + FORMAT);
    }
  }

  /** The names of all tables, each after those that it refers to. */
  static List<String> tables() {
    List<String> tables = new ArrayList<>();
    for (int format = 1; format <= FORMAT; format++) {
      for (String one : script(format)) {
        Matcher matcher = TABLE.matcher(one);
        if (matcher.lookingAt()) {
          tables.add(matcher.group(1));
        }
      }
    }
    return tables;
  }

  private static List<String> script(int format) {
    String name = "format-" + format + ".sql";
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing; build Dateline again");
      }
      String script =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("--"))
              .collect(Collectors.joining("\n"));
      return List.of(script.split(";(\n|$)")).stream()
          .map(String::strip)
          .filter(one -> !one.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
