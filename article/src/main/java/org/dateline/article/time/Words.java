package org.dateline.article.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.document.Span;
import org.dateline.article.zone.ZoneNames;

/** The words of the tables, found in a sequence of tokens. Immutable; for many threads. */
final class Words {
  /** One form of a row: its tokens, its classes and its value. */
  private record Entry(List<Token> form, List<String> symbols, String value) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Set<String> symbols = new HashSet<>();

  Words() {
    for (List<String> row : Table.rows("words.tsv", 3)) {
      add(List.of(row.get(0).split(" ")), row.get(1), row.get(2));
    }
    ZoneNames.all().forEach((name, zone) -> add(List.of("ZONE"), zone, name));
    for (List<String> row : Table.rows("holidays.tsv", 2)) {
      add(List.of("HOLIDAY"), row.get(0), row.get(1));
    }
  }

  private void add(List<String> classes, String value, String forms) {
    symbols.addAll(classes);
    for (String form : Table.forms(forms)) {
      List<Token> tokens = Tokenizer.tokens(form, new Span(0, form.length()));
      byFirst
          .computeIfAbsent(tokens.getFirst().lower(), first -> new ArrayList<>())
          .add(new Entry(tokens, classes, value));
    }
  }

  /** The classes that the tables of words have. */
  Set<String> symbols() {
    return Set.copyOf(symbols);
  }

  /** Adds the words and phrases that stand in the sequence. */
  void addTo(Sequence sequence) {
    for (int i = 0; i < sequence.size(); i++) {
      for (Entry entry : byFirst.getOrDefault(sequence.lower(i), List.of())) {
        if (matches(entry.form(), sequence, i)) {
          int to = i + entry.form().size();
          for (String symbol : entry.symbols()) {
            sequence.add(Piece.word(i, to, symbol, entry.value()));
          }
        }
      }
    }
  }

  private static boolean matches(List<Token> form, Sequence sequence, int start) {
    if (start + form.size() > sequence.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      Token wanted = form.get(i);
      Token token = sequence.token(start + i);
      boolean apart = i > 0 && wanted.isMark() && !wanted.spaced() && token.spaced();
      if (!token.lower().equals(wanted.lower())
          || apart
          || (wanted.isCapitalised() && !token.isCapitalised())) {
        return false;
      }
    }
    return true;
  }
}
