package org.dateline.article.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of one table as a tree of their items, so that all of them are looked for at once.
 *
 * <p>Immutable and safe for use by many threads. Takes time in proportion to the tokens: no pattern
 * repeats anything, so that from one token only a bounded number of tokens is looked at.
 */
final class Grammar {
  /** What may follow an item. */
  private static final class Node {
    private final Map<String, Node> spaced = new HashMap<>();
    private final Map<String, Node> glued = new HashMap<>();
    private final List<Pattern> ends = new ArrayList<>();

    private boolean isLeaf() {
      return spaced.isEmpty() && glued.isEmpty();
    }
  }

  private final Node root = new Node();
  private final Set<String> symbols = new HashSet<>();

  /**
   * Reads a table.
   *
   * @param known the classes that patterns may ask for besides those that this table makes
   * @throws IllegalStateException if a row asks for a class that nothing makes, or for a rule that
   *     does not exist
   */
  Grammar(String table, Set<String> known) {
    List<Pattern> patterns = new ArrayList<>();
    for (List<String> row : Table.rows(table, 3)) {
      patterns.add(PatternReader.read(row, patterns.size()));
    }
    symbols.addAll(known);
    patterns.forEach(pattern -> symbols.add(pattern.symbol()));
    for (Pattern pattern : patterns) {
      Meanings.check(pattern);
      pattern.items().forEach(way -> add(way, pattern));
    }
  }

  /** All classes known after this table. */
  Set<String> symbols() {
    return Set.copyOf(symbols);
  }

  private void add(List<String> way, Pattern pattern) {
    Node node = root;
    for (String item : way) {
      boolean glue = item.length() > 1 && item.startsWith("~");
      String name = glue ? item.substring(1) : item;
      if (Character.isUpperCase(name.charAt(0)) && !symbols.contains(name)) {
        throw new IllegalStateException(
            "no table makes the class '%s' that a pattern of %s asks for: %s"
                .formatted(name, pattern.symbol(), way));
      }
      node = (glue ? node.glued : node.spaced).computeIfAbsent(name, each -> new Node());
    }
    if (!node.ends.contains(pattern)) {
      node.ends.add(pattern);
    }
  }

  /**
   * Adds a piece for everything in the sequence that follows a pattern. Begins at the end, so that
   * a pattern may ask for a class of its own table that begins later.
   */
  void addTo(Sequence sequence) {
    List<Piece> path = new ArrayList<>();
    for (int start = sequence.size() - 1; start >= 0; start--) {
      int pieces = sequence.at(start).size();
      walk(root, sequence, start, start, path);
      if (sequence.at(start).size() > pieces) {
        // Once more, for patterns that begin with a class that has just been made.
        walk(root, sequence, start, start, path);
      }
    }
  }

  private static void walk(Node node, Sequence sequence, int start, int at, List<Piece> path) {
    for (Pattern pattern : node.ends) {
      finish(pattern, sequence, start, at, path);
    }
    if (at >= sequence.size() || node.isLeaf()) {
      return;
    }
    boolean glued = at > start && sequence.isGlued(at);
    String word = sequence.lower(at);
    step(node.spaced.get(word), null, sequence, start, at + 1, path);
    if (glued) {
      step(node.glued.get(word), null, sequence, start, at + 1, path);
    }
    List<Piece> pieces = sequence.at(at);
    for (int i = 0, n = pieces.size(); i < n; i++) {
      Piece piece = pieces.get(i);
      step(node.spaced.get(piece.symbol()), piece, sequence, start, piece.to(), path);
      if (glued) {
        step(node.glued.get(piece.symbol()), piece, sequence, start, piece.to(), path);
      }
    }
  }

  private static void step(
      @Nullable Node node,
      @Nullable Piece piece,
      Sequence sequence,
      int start,
      int at,
      List<Piece> path) {
    if (node == null) {
      return;
    }
    if (piece != null) {
      path.add(piece);
    }
    walk(node, sequence, start, at, path);
    if (piece != null) {
      path.removeLast();
    }
  }

  private static void finish(
      Pattern pattern, Sequence sequence, int start, int end, List<Piece> path) {
    if (pattern.before().allows(sequence, start - 1) && pattern.after().allows(sequence, end)) {
      Match match = new Match(sequence, start, end, List.copyOf(path));
      Meaning meaning = Meanings.of(pattern, match);
      if (meaning != null) {
        sequence.add(new Piece(start, end, pattern.symbol(), "", meaning, pattern.rank()));
      }
    }
  }
}
