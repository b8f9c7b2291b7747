package org.dateline.article.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.document.Span;
import org.dateline.article.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Finds counts of people and things, with the bounds that the page's words give them, and says in
 * which statement each stands. Sums of money, measures, shares, dates, ages and the numbers in
 * names are no counts.
 */
public final class FigureStage implements Stage {
  private static final Set<String> KNOWN =
      Set.of("the", "these", "those", "both", "his", "her", "their", "its", "our", "your", "my");

  /** "The first two countries". */
  private static final Set<String> RANKING =
      Set.of("first", "last", "past", "next", "other", "previous", "top", "main", "remaining");

  private final WordClasses classes = new WordClasses();
  private final AmountReader amounts = new AmountReader();
  private final NoCountDetector noCounts = new NoCountDetector();
  private final CountedReader counted = new CountedReader(classes, amounts);
  private final PeopleReader people = new PeopleReader(classes, counted);
  private final PredicateReader predicates = new PredicateReader(classes, amounts);
  private final GovernorReader governors = new GovernorReader(classes, amounts, predicates);
  private final TollReader tolls = new TollReader(classes, counted);
  private final EllipsisReader ellipses =
      new EllipsisReader(classes, predicates, governors, new PluralFinder(classes, counted));
  private final HappeningReader happenings = new HappeningReader(classes, predicates, governors);

  @Override
  public String name() {
    return "figure";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.SENTENCES, Layer.STATEMENTS, Layer.TIMES);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.FIGURES, Layer.REASONS);
  }

  @Override
  public List<Annotation> annotate(Article article) {
    List<Annotation> figures = new ArrayList<>();
    Contents contents = new Contents(article.statements());
    Spans times = Spans.ofTimes(article);
    Spans sources = Spans.ofSources(article.statements());
    Told before = null;
    List<Word> previous = List.of();
    for (Sentence sentence : article.all(Sentence.class)) {
      List<Word> words = Word.of(article.document().text(), sentence.span());
      before = before == null || before.isFar() ? null : before.inNextSentence();
      for (int at = 0; at < words.size(); at++) {
        Amount amount = amounts.at(words, at);
        if (amount == null) {
          continue;
        }
        at = amount.end() - 1;
        Span span = span(words, amount);
        // "Two people who heard him" says who speaks; "1,400 teachers said" is told.
        boolean left = times.overlap(span) || (amount.isFew() && sources.overlap(span));
        Told told = left ? null : told(words, amount, before, previous);
        if (told != null) {
          Figure figure = figure(span, amount, told, contents);
          figures.add(figure);
          if (figure.statement() != null) {
            figures.add(FigureReason.of(figure, figure.statement()));
          }
          before = isWhole(words, amount, before) ? before : told;
        }
      }
      Told asked = before != null && before.isInSentence() ? null : asked(words);
      before = asked == null ? before : asked;
      previous = words;
    }
    return figures;
  }

  /** "900" in "300 of the 900 lorries": it is the 300 of whom the next sentence tells. */
  private boolean isWhole(List<Word> words, Amount amount, @Nullable Told before) {
    return before != null
        && before.isInSentence()
        && before.end() > amount.start()
        && governors.of(words, amount.start()).how() == Governor.How.PART;
  }

  /** "How many bridges are left?" names what the answer counts; null where nothing is asked. */
  private @Nullable Told asked(List<Word> words) {
    for (int at = 0; at + 2 < words.size(); at++) {
      if (words.get(at).is("how") && words.get(at + 1).is("many")) {
        Amount amount = new Amount(at, at + 2, null, null, false, false);
        Counted noun = counted.of(words, amount);
        return noun == null || noun.unit() == null
            ? null
            : new Told(
                noun.unit(), null, happenings.of(words, amount, noun.end(), null), noun.end());
      }
    }
    return null;
  }

  /** What an amount tells; null if it counts nothing, or nothing new. */
  private @Nullable Told told(
      List<Word> words, Amount amount, @Nullable Told before, List<Word> previous) {
    if (noCounts.isNoCount(words, amount)) {
      return null;
    }
    Told toll = tolls.of(words, amount.start(), before);
    Counted noun = counted.of(words, amount);
    Counted what = noun == null ? people.of(words, amount) : noun;
    if (toll != null && (what == null || what.unit() == null)) {
      return new Told(toll.unit(), toll.goods(), toll.of(), amount.end());
    }
    if (what == null || what.unit() == null) {
      Counted left =
          refersBack(words, amount) ? null : ellipses.of(words, amount, before, previous);
      what = left == null ? what : left;
    }
    if (what == null) {
      return null;
    }
    boolean fronted = FrontedWhole.isAt(words, amount.start());
    Told here = before != null && (fronted || before.isInSentence()) ? before : null;
    String of = happenings.of(words, amount, what.end(), here);
    boolean news = of != null && happenings.isVerbal(words, amount);
    boolean known = !news && refersBack(words, amount);
    return known
        ? null
        : new Told(
            what.unit(), what.goods(), of == null && toll != null ? toll.of() : of, what.end());
  }

  /** "The two countries" tells no number that the reader did not know. */
  private static boolean refersBack(List<Word> words, Amount amount) {
    int before = amount.start() - 1;
    before -= before > 0 && RANKING.contains(words.get(before).lower()) ? 1 : 0;
    return amount.isFew() && KNOWN.contains(WordClasses.lower(words, before));
  }

  private static Figure figure(Span span, Amount amount, Told told, Contents contents) {
    return new Figure(
        span,
        amount.low(),
        amount.high(),
        amount.approximate(),
        told.unit(),
        told.words(),
        contents.innermost(span));
  }

  private static Span span(List<Word> words, Amount amount) {
    return new Span(
        words.get(amount.start()).span().start(), words.get(amount.end() - 1).span().end());
  }
}
