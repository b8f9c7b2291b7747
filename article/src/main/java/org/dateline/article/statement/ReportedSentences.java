package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives a reporting clause that follows its words, or is put in among them, all of the sentence
 * around it: "<em>Police may have</em> used gas, two doctors said", "The border, its chief said,
 * <em>will</em> open". Such a comment clause has no object of its own; the sentence is what is said
 * (Quirk et al., A Comprehensive Grammar of the English Language, 15.53 to 15.56).
 */
final class ReportedSentences {
  private static final double LINKED = 0.5;

  private static final Set<String> FINITE =
      Set.of(
          "is are was were has have had will would can could may might must should does did do"
              .split(" "));

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or");

  /** The most characters that marks and spaces between a source and its cue take. */
  private static final int NEAR = 6;

  /** The most words that may be missing between two pieces of one sentence. */
  private static final int MOST_MISSING = 6;

  /** "Told <em>the BBC</em>", "told <em>this newspaper</em>". */
  private static final int MOST_RECIPIENT = 3;

  private static final Set<String> SETTING =
      Set.of("on", "in", "at", "during", "after", "before", "late", "earlier", "last", "this");

  private final BlockTags tags;

  ReportedSentences(BlockTags tags) {
    this.tags = tags;
  }

  /** The block's contents, in order. */
  List<TaggedSpan> whole() {
    List<TaggedSpan> contents = new ArrayList<>(tags.contents());
    for (TaggedSpan cue : tags.cues()) {
      Span clause = clause(cue);
      TaggedSpan before = clause == null ? null : before(clause, cue, contents);
      if (clause != null && before != null) {
        TaggedSpan parted = parted(before, contents);
        TaggedSpan begun = parted.withSpan(fromItsBeginning(parted.span(), clause, contents));
        contents.set(contents.indexOf(parted), begun);
        complete(clause, cue, begun.span(), contents);
      }
    }
    contents.sort(Comparator.comparing(TaggedSpan::span));
    return List.copyOf(contents);
  }

  /** Source and cue side by side, outside of quotations; null if they are not. */
  private @Nullable Span clause(TaggedSpan cue) {
    return tags.sources().stream()
        .filter(source -> cue.first() >= 0 && !tags.isQuoted(cue.span().start()))
        .filter(source -> !cue.span().of(tags.text()).endsWith(" by"))
        .filter(source -> areNear(source.span(), cue.span()))
        .filter(source -> tags.gap(source.span(), cue.span()) == 0)
        .filter(source -> tags.link("source", cue, source.span()) >= LINKED)
        .map(source -> source.span().union(cue.span()))
        .findFirst()
        .orElse(null);
  }

  /** Counting the words between all sources and all cues takes long where there are thousands. */
  private static boolean areNear(Span source, Span cue) {
    return source.start() - cue.end() <= NEAR && cue.start() - source.end() <= NEAR;
  }

  /** The content that ends with a comma before the clause. */
  private @Nullable TaggedSpan before(Span clause, TaggedSpan cue, List<TaggedSpan> contents) {
    return contents.stream()
        .filter(content -> content.span().end() <= clause.start())
        .filter(content -> tags.gap(content.span(), clause) == 0)
        .filter(
            content ->
                tags.text().substring(content.span().end(), clause.start()).strip().equals(","))
        .filter(content -> !tags.isQuoted(content.span().start()))
        .filter(content -> tags.link("content", cue, content.span()) >= LINKED)
        .findFirst()
        .orElse(null);
  }

  /**
   * He ruled out a pause: <em>the gates would open on Tuesday</em>, he said: what stands before the
   * colon is the object of a verb of its own.
   */
  private TaggedSpan parted(TaggedSpan before, List<TaggedSpan> contents) {
    Span whole = before.span();
    String words = whole.of(tags.text());
    int mark = whole.start() + Math.max(words.lastIndexOf(": "), words.lastIndexOf("; "));
    if (mark <= whole.start() || tags.isQuoted(mark) || !followsCue(whole)) {
      return before;
    }
    TaggedSpan object = before.withSpan(new Span(whole.start(), mark));
    int first = tags.tagged().firstWordFrom(mark + 1);
    TaggedSpan own =
        new TaggedSpan(
            new Span(tags.words().get(first).start(), whole.end()), before.score(), first);
    contents.set(contents.indexOf(before), own);
    contents.add(object);
    return own;
  }

  private boolean followsCue(Span content) {
    return tags.cues().stream()
        .anyMatch(cue -> cue.span().end() <= content.start() && tags.gap(cue.span(), content) == 0);
  }

  private Span fromItsBeginning(Span content, Span clause, List<TaggedSpan> contents) {
    Span sentence = tags.sentences().get(tags.sentence(content.start()));
    Span missing = new Span(sentence.start(), Math.max(sentence.start(), content.start()));
    return sentence.contains(content)
            && tags.length(missing) > 0
            && !isConjunction(missing)
            && isOfOneSentence(missing, contents)
            && (endsSentence(clause) || !cueBetween(missing.start(), missing.end()))
            && (isGoneOnWith(content) || isFinite(missing) || !endsWithComma(missing))
        ? new Span(sentence.start(), content.end())
        : content;
  }

  /** What follows the clause, if the sentence goes on in it as only what is said can. */
  private void complete(Span clause, TaggedSpan cue, Span begun, List<TaggedSpan> contents) {
    Span sentence = tags.sentences().get(tags.sentence(clause.start()));
    int comma = tags.text().indexOf(',', clause.end());
    if (comma < 0 || comma >= sentence.end() || cueBetween(clause.end(), comma)) {
      return;
    }
    int first = tags.tagged().firstWordFrom(comma + 1);
    int last = lastWord(sentence);
    if (first >= last) {
      return;
    }
    Span rest = tags.tagged().span(first, last);
    TaggedSpan piece =
        contents.stream()
            .filter(content -> rest.contains(content.span()))
            .min(Comparator.comparing(TaggedSpan::span))
            .orElse(null);
    if (piece == null) {
      if (goesOn(first, begun) && isPlain(rest, contents)) {
        contents.add(TaggedSpan.byRule(rest, LINKED));
      }
    } else {
      Span missing = new Span(rest.start(), piece.span().start());
      if (!isFinite(begun)
          && tags.length(missing) > 0
          && !isConjunction(missing)
          && tags.length(missing) <= MOST_MISSING
          && tags.link("content", cue, piece.span()) >= LINKED
          && isPlain(missing, contents)) {
        contents.set(
            contents.indexOf(piece), piece.withSpan(new Span(rest.start(), piece.span().end())));
      }
    }
  }

  /** One past the number of the sentence's last word that is no mark. */
  private int lastWord(Span sentence) {
    int last = tags.tagged().firstWordFrom(sentence.end());
    while (last > 0
        && tags.words().get(last - 1).start() >= sentence.start()
        && tags.length(tags.words().get(last - 1)) == 0) {
      last--;
    }
    return last;
  }

  /**
   * "… will open", after a subject; "and has received", "for which Berlin pays", after a clause.
   */
  private boolean goesOn(int first, Span begun) {
    String word = word(first);
    String next = word(first + 1);
    if (!isFinite(begun)) {
      return FINITE.contains(word);
    }
    return (CONJUNCTIONS.contains(word) && FINITE.contains(next))
        || (next.equals("which") && !word.equals("of"))
        || word.equals("because");
  }

  private String word(int number) {
    return number < tags.words().size() ? tags.words().get(number).of(tags.text()) : "";
  }

  /** No word of another statement. */
  private boolean isPlain(Span words, List<TaggedSpan> contents) {
    return isOfOneSentence(words, contents) && !cueBetween(words.start(), words.end());
  }

  /** No quotation, no mark but commas, and no words that somebody else is known to have said. */
  private boolean isOfOneSentence(Span words, List<TaggedSpan> contents) {
    return contents.stream().noneMatch(content -> content.span().overlaps(words))
        && words.of(tags.text()).chars().noneMatch(c -> ":;—–―\"“”()\n".indexOf(c) >= 0);
  }

  private boolean cueBetween(int start, int end) {
    return tags.cues().stream()
        .anyMatch(cue -> cue.span().start() >= start && cue.span().end() <= end);
  }

  /** Whether nothing follows a clause but whom it told, when and where: no object of its verb. */
  private boolean endsSentence(Span clause) {
    Span sentence = tags.sentences().get(tags.sentence(clause.start()));
    int next = tags.tagged().firstWordFrom(clause.end());
    Span rest = new Span(clause.end(), Math.max(clause.end(), sentence.end()));
    return tags.length(rest) <= MOST_RECIPIENT || SETTING.contains(word(next));
  }

  /** "But the road is open, she said": what joins it to the sentence before is the reporter's. */
  private boolean isConjunction(Span words) {
    return tags.length(words) == 1
        && CONJUNCTIONS.contains(words.of(tags.text()).strip().toLowerCase(Locale.ROOT));
  }

  private boolean isGoneOnWith(Span content) {
    String first = word(tags.tagged().firstWordFrom(content.start()));
    return CONJUNCTIONS.contains(first) || FINITE.contains(first);
  }

  private boolean isFinite(Span words) {
    int to = tags.tagged().firstWordFrom(words.end());
    for (int word = tags.tagged().firstWordFrom(words.start()); word < to; word++) {
      if (FINITE.contains(word(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithComma(Span words) {
    return words.of(tags.text()).stripTrailing().endsWith(",");
  }
}
