package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts a quotation at its words of probability and doubt and its counts, so that they can be shown.
 */
final class Highlights {
  private Highlights() {}

  /** What a piece of a quotation is. */
  enum Weight {
    PLAIN,
    LIKELIHOOD,
    HEDGE,
    FIGURE
  }

  /** A piece of a quotation. */
  record Piece(String text, Weight weight) {}

  private record Mark(Quotation words, Weight weight) {}

  /** The pieces, which joined are exactly the quotation's words. */
  static List<Piece> pieces(Line line, Quotation quotation) {
    List<Mark> marks =
        Stream.of(
                line.likelihoods().stream().map(one -> new Mark(one.words(), Weight.LIKELIHOOD)),
                line.hedges().stream().map(one -> new Mark(one.words(), Weight.HEDGE)),
                line.figures().stream().map(one -> new Mark(one.words(), Weight.FIGURE)))
            .flatMap(marked -> marked)
            .filter(mark -> mark.words().start() >= quotation.start())
            .filter(mark -> mark.words().end() <= quotation.end())
            .sorted((one, other) -> one.words().compareTo(other.words()))
            .toList();
    List<Piece> pieces = new ArrayList<>();
    int at = quotation.start();
    for (Mark mark : marks) {
      if (mark.words().start() >= at) {
        add(pieces, quotation, at, mark.words().start(), Weight.PLAIN);
        add(pieces, quotation, mark.words().start(), mark.words().end(), mark.weight());
        at = mark.words().end();
      }
    }
    add(pieces, quotation, at, quotation.end(), Weight.PLAIN);
    return pieces;
  }

  private static void add(
      List<Piece> pieces, Quotation quotation, int from, int to, Weight weight) {
    if (from < to) {
      String words = quotation.words();
      int start = words.offsetByCodePoints(0, from - quotation.start());
      int end = words.offsetByCodePoints(start, to - from);
      pieces.add(new Piece(words.substring(start, end), weight));
    }
  }
}
