package org.dateline.article.statement;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.document.Span;

/**
 * Makes sources noun phrases: "Relief workers in" goes on to "Galati", "Healey" begins with the
 * "Mr" before it; "But it", "an official, who", "Costin Valcu," and "prosecutors in April" lose
 * what is no part of them; what begins or ends within a word ("U. leaders", "the council’") gets
 * the rest of it.
 */
final class SourceEdges {
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}[.!?]\\s");
  private static final Set<String> PREPOSITIONS = Set.of("in", "of", "for", "at", "from", "to");
  private static final Set<String> CONJUNCTIONS = Set.of("But", "And", "but", "and");
  private static final Set<String> HONORIFICS =
      Set.of("Mr", "Mrs", "Ms", "Miss", "Sir", "Dame", "Lord", "Lady", "Dr", "Prof");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my");

  private static final Set<String> TIME_PREPOSITIONS = Set.of("in", "on", "last");

  /** The least words of a remark, its brackets counted: fewer are a party, an age, an acronym. */
  private static final int LEAST_REMARK = 5;

  private static final Set<String> APPOSED = Set.of("a", "an", "his", "her", "its", "their");

  private static final Set<String> OPENING_PREPOSITIONS =
      Set.of("In", "On", "At", "From", "Near", "Outside", "Inside", "Across", "Around", "Last");

  /** The names of months and days. */
  private static final Set<String> CALENDAR =
      Stream.concat(
              Arrays.stream(Month.values())
                  .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
              Arrays.stream(DayOfWeek.values())
                  .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
          .collect(Collectors.toUnmodifiableSet());

  /** The most words that "the", or a name, may lack. */
  private static final int LONGEST_REST = 8;

  /** The most words of "TAWILA, North Darfur". */
  private static final int LONGEST_DATELINE = 8;

  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whose");

  private final BlockTags tags;

  SourceEdges(BlockTags tags) {
    this.tags = tags;
  }

  BlockTags exact() {
    List<TaggedSpan> sources = new ArrayList<>();
    for (TaggedSpan source : tags.sources().stream().flatMap(this::bySentences).toList()) {
      Span span = exact(source.span());
      // The model may take an honorific for a source of its own.
      if (!sources.isEmpty() && span.contains(sources.getLast().span())) {
        sources.removeLast();
      }
      if (sources.isEmpty() || !sources.getLast().span().overlaps(span)) {
        sources.add(source.withSpan(span));
      }
    }
    return tags.withSources(sources);
  }

  /** "Ann Lee. Oslo": of two sentences, and so two. */
  private Stream<TaggedSpan> bySentences(TaggedSpan source) {
    // "Lt. Col. Lee" may be parted as if a sentence ended there.
    if (!SENTENCE_END.matcher(source.span().of(tags.text())).find()) {
      return Stream.of(source);
    }
    return tags.sentences().stream()
        .filter(sentence -> sentence.overlaps(source.span()))
        .map(
            sentence ->
                new Span(
                        Math.max(sentence.start(), source.span().start()),
                        Math.min(sentence.end(), source.span().end()))
                    .strip(tags.text()))
        .filter(part -> part.length() > 1)
        .map(source::withSpan);
  }

  private Span exact(Span source) {
    List<Span> words = new ArrayList<>(tags.wordsIn(source));
    while (words.size() > 1 && isNoEnd(words.getLast())) {
      words.removeLast();
    }
    dropDateline(words);
    dropTime(words);
    dropRemark(words);
    while (words.size() > 1 && CONJUNCTIONS.contains(text(words.getFirst()))) {
      words.removeFirst();
    }
    if (words.isEmpty()) {
      return source;
    }
    if (words.size() == 1
        && DETERMINERS.contains(text(words.getFirst()).toLowerCase(Locale.ROOT))) {
      return upToCue(words.getFirst());
    }
    if (words.size() == 1 && isBefore(words.getFirst())) {
      return upToCue(words.getFirst());
    }
    Span phrase = withHonorific(words.getFirst()).union(words.getLast());
    Span span = upToNameEnd(withNameBefore(inWholeWords(phrase)));
    return PREPOSITIONS.contains(text(words.getLast())) ? withName(span, words.getLast()) : span;
  }

  /** "PARIS - The minister": the place from which a paragraph is filed is no part of a source. */
  private void dropDateline(List<Span> words) {
    boolean first = !words.isEmpty() && words.getFirst().start() == tags.block().span().start();
    int dash = 0;
    while (dash < Math.min(words.size() - 1, LONGEST_DATELINE)
        && (isUpper(text(words.get(dash))) || (first && dash > 0 && isOfDateline(words, dash)))) {
      dash++;
    }
    if (dash > 0 && DASHES.contains(text(words.get(dash)))) {
      words.subList(0, dash + 1).clear();
    }
  }

  /** "Prosecutors in April" charged them: the day belongs to what they did. */
  private void dropTime(List<Span> words) {
    int last = words.size() - 1;
    boolean told =
        last > 1
            && TIME_PREPOSITIONS.contains(text(words.get(last - 1)))
            && isTime(words.get(last));
    boolean isPlain =
        words.stream()
            .map(this::text)
            .noneMatch(word -> RELATIVE_PRONOUNS.contains(word) || word.endsWith("ed"));
    if (told && isPlain && isBeforeWord(words.get(last))) {
      words.subList(last - 1, last + 1).clear();
    }
  }

  /** "Orlo (a view that her rivals share)": a remark between brackets names nobody. */
  private void dropRemark(List<Span> words) {
    int open = words.stream().map(this::text).toList().lastIndexOf("(");
    if (open > 0
        && words.size() - open > LEAST_REMARK
        && text(words.getLast()).equals(")")
        && Character.isLowerCase(text(words.get(open + 1)).codePointAt(0))) {
      words.subList(open, words.size()).clear();
    }
  }

  private boolean isTime(Span word) {
    String text = text(word);
    return CALENDAR.contains(text)
        || (text.length() == 4 && text.chars().allMatch(Character::isDigit));
  }

  private boolean isBeforeWord(Span word) {
    int next = tags.tagged().firstWordFrom(word.end());
    return next < tags.words().size()
        && Character.isLowerCase(tags.text().codePointAt(tags.words().get(next).start()));
  }

  /** ", Sudan", "(AFP)" behind a place in capitals. */
  private boolean isOfDateline(List<Span> words, int index) {
    String word = text(words.get(index));
    return Character.isUpperCase(word.codePointAt(0))
        || (word.length() == 1 && ",()/".contains(word));
  }

  /** "Foreign [diplomats said]": a word in small letters right before a plural and its verb. */
  private boolean isBefore(Span word) {
    int next = tags.tagged().firstWordFrom(word.end());
    boolean small = Character.isLowerCase(text(word).codePointAt(0)) && text(word).length() > 3;
    if (next + 1 >= tags.words().size()
        || !small
        || isPlural(word)
        || !isPlural(tags.words().get(next))) {
      return false;
    }
    Span verb = tags.words().get(next + 1);
    return tags.cues().stream().anyMatch(cue -> cue.span().start() == verb.start());
  }

  private boolean isPlural(Span word) {
    String text = text(word);
    return Character.isLowerCase(text.codePointAt(0))
        && text.length() > 3
        && text.endsWith("s")
        && !text.endsWith("ss");
  }

  /** "The" alone goes on to the verb of which it is the source: "the soldiers [told us]". */
  private Span upToCue(Span determiner) {
    int first = tags.tagged().firstWordFrom(determiner.end());
    for (int i = first; i < Math.min(tags.words().size(), first + LONGEST_REST); i++) {
      Span word = tags.words().get(i);
      if (tags.cues().stream().anyMatch(cue -> cue.span().start() == word.start())) {
        return i == first ? determiner : determiner.union(tags.words().get(i - 1));
      }
      if (!Character.isLetterOrDigit(tags.text().codePointAt(word.start()))) {
        return i == first ? determiner : determiner.union(tags.words().get(i - 1));
      }
    }
    return withNames(determiner);
  }

  /**
   * "Dana Orlo, [her rival], said": what stands in apposition to the name that opens a sentence.
   */
  private Span withNameBefore(Span source) {
    String text = tags.text();
    Span sentence = tags.sentences().get(tags.sentence(source.start()));
    List<Span> before =
        tags.wordsIn(new Span(sentence.start(), Math.max(sentence.start(), source.start())));
    int comma = before.size() - 1;
    boolean apposition =
        comma > 1
            && text(before.get(comma)).equals(",")
            && text.startsWith(",", source.end())
            && APPOSED.contains(source.of(text).split("\\s", 2)[0])
            && before.stream().limit(comma).allMatch(this::isCapitalised)
            && !OPENING_PREPOSITIONS.contains(text(before.getFirst()));
    return apposition ? before.getFirst().union(source) : source;
  }

  private boolean isCapitalised(Span word) {
    return Character.isUpperCase(text(word).codePointAt(0));
  }

  /**
   * "The Security" of "the Security Council was told": the rest of a name belongs to it, if a small
   * letter follows; in a headline every word may have a capital.
   */
  private Span upToNameEnd(Span source) {
    Span whole = source;
    int next = tags.tagged().firstWordFrom(source.end());
    int limit = Math.min(next + LONGEST_REST, tags.words().size());
    while (next < limit && isNextOfName(whole, tags.words().get(next))) {
      whole = whole.union(tags.words().get(next));
      next++;
    }
    boolean prose =
        next < tags.words().size()
            && Character.isLowerCase(text(tags.words().get(next)).codePointAt(0));
    return prose ? whole : source;
  }

  private boolean isNextOfName(Span source, Span next) {
    int last = tags.tagged().firstWordFrom(source.end()) - 1;
    return last >= 0
        && next.start() == source.end() + 1
        && tags.text().charAt(source.end()) == ' '
        && isCapitalised(tags.words().get(last))
        && isCapitalised(next)
        && !CALENDAR.contains(text(next))
        && tags.cues().stream().noneMatch(cue -> cue.span().overlaps(next))
        && tags.contents().stream().noneMatch(content -> content.span().start() == next.start());
  }

  /** "U. leaders" of "E.U. leaders", "the council’" of "the council’s". */
  private Span inWholeWords(Span source) {
    String text = tags.text();
    int start = source.start();
    int first = tags.block().span().start();
    while (start - 2 >= first
        && text.charAt(start - 1) == '.'
        && Character.isUpperCase(text.charAt(start - 2))) {
      start -= 2;
    }
    int end = source.end();
    boolean possessive =
        end < tags.block().span().end()
            && "'’".indexOf(text.charAt(end - 1)) >= 0
            && text.charAt(end) == 's';
    return new Span(start, possessive ? end + 1 : end);
  }

  private static boolean isUpper(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private Span withHonorific(Span name) {
    Span span = name;
    for (Span word : tags.words().reversed()) {
      boolean before = word.end() <= span.start();
      if (before && HONORIFICS.contains(text(word))) {
        return word.union(name);
      }
      if (before && !text(word).equals(".")) {
        return name;
      }
      span = before ? word : span;
    }
    return name;
  }

  private boolean isNoEnd(Span word) {
    String text = text(word);
    return text.equals(",")
        || text.equals(":")
        || text.equals("and")
        || DASHES.contains(text)
        || RELATIVE_PRONOUNS.contains(text);
  }

  /** The phrase with the capitalised words that follow, or without its dangling preposition. */
  private Span withName(Span span, Span preposition) {
    int next = tags.tagged().firstWordFrom(preposition.end());
    boolean day = next < tags.words().size() && isTime(tags.words().get(next));
    Span named = day ? span : withNames(span);
    return named.equals(span)
        ? new Span(span.start(), Math.max(span.start() + 1, preposition.start())).strip(tags.text())
        : named;
  }

  private Span withNames(Span span) {
    Span named = span;
    for (Span word : tags.words()) {
      if (word.start() >= span.end()) {
        if (!Character.isUpperCase(tags.text().codePointAt(word.start()))) {
          break;
        }
        named = named.union(word);
      }
    }
    return named;
  }

  private String text(Span word) {
    return word.of(tags.text());
  }
}
