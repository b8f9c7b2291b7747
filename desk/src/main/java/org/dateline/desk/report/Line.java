package org.dateline.desk.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.article.annotation.Modality.HedgeKind;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.desk.story.Copy;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one page, with its source. It holds its own quotations, so the article is not
 * needed any more.
 *
 * @param number the number of the line and of its citation, from 1; 0 until it is verified
 * @param source whose words
 * @param form the statement as a sentence
 * @param kind how much of it stands in quotation marks
 * @param via the medium to which it was said, such as "Sky News"; null if unknown
 * @param chain from the outlet to the institution; only links that are known
 * @param said when and where it was said, as far as the page tells
 * @param likelihoods the speaker's words on a scale, in order
 * @param hedges the words of doubt off every scale, in order
 * @param figures the counts in it, in order
 * @param flags what else the page tells of the statement, in the order of {@link Flag}
 * @param grade the Admiralty pair
 * @param confidence the probability, 0 to 1, that Dateline read the page right
 * @param citation where the words stand
 * @param attribution the words that attribute, such as "also said on Monday that"
 * @param repeats where the same page says it again
 * @param copies where copies of the article say it again, in the order of publication
 * @param within the statement in which this one is reported; null if the page reports it itself
 */
public record Line(
    int number,
    Source source,
    ReportedForm form,
    Statement.Kind kind,
    @Nullable String via,
    List<Speaker.Link> chain,
    Said said,
    List<Likelihood> likelihoods,
    List<Hedge> hedges,
    List<Count> figures,
    List<Flag> flags,
    Grade grade,
    double confidence,
    Citation citation,
    List<Quotation> attribution,
    List<Repeat> repeats,
    List<Copied> copies,
    @Nullable Within within) {

  public Line {
    chain = List.copyOf(chain);
    likelihoods = List.copyOf(likelihoods);
    hedges = List.copyOf(hedges);
    figures = List.copyOf(figures);
    flags = List.copyOf(flags);
    attribution = List.copyOf(attribution);
    repeats = List.copyOf(repeats);
    copies = List.copyOf(copies);
  }

  /**
   * Whose words.
   *
   * @param name the name; null if the page does not give it or it cannot be told
   * @param role the office in which it was said; null if unknown
   * @param institution the institution for which the source speaks or that it is; null if unknown
   * @param words the source as this passage of the page puts it ("He"); empty where it names none
   */
  public record Source(
      @Nullable String name,
      @Nullable String role,
      @Nullable String institution,
      List<Quotation> words) {
    public Source {
      words = List.copyOf(words);
    }
  }

  /**
   * When and where a statement was made, apart from when and where happened what it tells of.
   *
   * @param on the day as a value of TIMEX3, or "unresolved"; null if the page names none
   * @param at the place as the page names it; null if the page names none
   */
  public record Said(@Nullable String on, @Nullable Quotation at) {
    /** The page tells neither. */
    static final Said NOWHERE = new Said(null, null);
  }

  /**
   * A count of people or things. The bounds are those that the words give, and no others.
   *
   * @param words the number with the words that bound it
   * @param low the least; null where the words give none
   * @param high the most; null where the words give none
   * @param approximate whether the number is only near: then low and high are no bounds
   * @param unit what is counted; null if unknown
   * @param of what is said to have happened to them; null if unknown
   */
  public record Count(
      Quotation words,
      @Nullable Long low,
      @Nullable Long high,
      boolean approximate,
      @Nullable String unit,
      @Nullable String of) {}

  /**
   * A word of probability. With {@link Scale#NONE} it has no numbers.
   *
   * @param low the range's lower end, 0 to 1
   * @param high the range's upper end, 0 to 1
   */
  public record Likelihood(
      Quotation words,
      Scale scale,
      String term,
      @Nullable Double low,
      @Nullable Double high,
      Quotation scope) {}

  /** A word of doubt that no scale numbers. */
  public record Hedge(Quotation words, HedgeKind kind) {}

  /** What the page tells of a statement besides its words. */
  public enum Flag {
    /** Some of it is about the time after speaking. */
    FORECAST("looks ahead"),
    /** It is the speaker's own pledge or plan. */
    COMMITMENT("own pledge or plan"),
    /** It is said under a condition. */
    HYPOTHETICAL("only under a condition"),
    /** The speaker denies it. */
    DENIED("denied: the source says that this is not true"),
    /** The content is negated. */
    NEGATED("says what is not so");

    private final String words;

    Flag(String words) {
      this.words = words;
    }

    /** Whether a reader who overlooks it takes the statement for another one. */
    boolean isCaution() {
      return this == HYPOTHETICAL || this == DENIED;
    }

    /** The name in files and APIs, such as {@code forecast}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** In words, for a reader. */
    public String words() {
      return words;
    }
  }

  /**
   * The same statement elsewhere on the page.
   *
   * @param block the role of the block, such as {@code headline}
   */
  public record Repeat(String block, List<Quotation> quotations) {
    public Repeat {
      quotations = List.copyOf(quotations);
    }
  }

  /**
   * The same statement in an article that repeats the line's.
   *
   * @param citation where it stands there
   * @param how how that article repeats the other, as a whole
   */
  public record Copied(Citation citation, Copy how) {}

  /**
   * The statement in which a line is reported.
   *
   * @param speaker who makes it
   * @param line the number of its own line; null if it has none
   */
  public record Within(String speaker, @Nullable Integer line) {}

  /** Every piece of the page that the line shows or rests on: what must be verified. */
  Stream<Quotation> evidence() {
    return Stream.of(
            citation.quotations().stream(),
            source.words().stream(),
            attribution.stream(),
            likelihoods.stream().flatMap(one -> Stream.of(one.words(), one.scope())),
            hedges.stream().map(Hedge::words),
            figures.stream().map(Count::words),
            Stream.ofNullable(said.at()),
            repeats.stream().flatMap(repeat -> repeat.quotations().stream()))
        .flatMap(quotations -> quotations);
  }

  /** This line with its number, its copies and the line in which it is reported. */
  Line numbered(int assigned, List<Copied> repeating, @Nullable Within outer) {
    return new Line(
        assigned,
        source,
        form,
        kind,
        via,
        chain,
        said,
        likelihoods,
        hedges,
        figures,
        flags,
        grade,
        confidence,
        citation,
        attribution,
        repeats,
        repeating,
        outer);
  }
}
