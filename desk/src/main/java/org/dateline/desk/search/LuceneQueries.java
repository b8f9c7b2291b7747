package org.dateline.desk.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.dateline.desk.search.query.Condition;
import org.dateline.desk.search.query.Field;

/**
 * Says a condition in Lucene's terms. Where articles are sought, conditions on statements that
 * stand beside each other must hold of one and the same statement; where statements are sought,
 * conditions on the article must hold of the page they stand on. Immutable and safe for use by many
 * threads.
 */
final class LuceneQueries {
  private static final Query ARTICLES = new TermQuery(new Term(Schema.TYPE, Schema.ARTICLE));
  private static final Query STATEMENTS = new TermQuery(new Term(Schema.TYPE, Schema.STATEMENT));

  private final BitSetProducer articles = new QueryBitSetProducer(ARTICLES);
  private final LeafQueries leaves;

  LuceneQueries(WordAnalyzer analyzer) {
    this.leaves = new LeafQueries(analyzer);
  }

  /** What finds the articles, or the statements, of which a condition holds. */
  Query of(Condition condition, Unit unit) {
    return new BooleanQuery.Builder()
        .add(all(unit), Occur.FILTER)
        .add(query(condition, unit), occur(condition))
        .build();
  }

  /** What finds all articles, or all statements. */
  static Query all(Unit unit) {
    return unit == Unit.ARTICLES ? ARTICLES : STATEMENTS;
  }

  /** What finds the words of a condition in the text of articles, or of statements. */
  Query words(Condition condition, Unit unit) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    addWords(condition, unit, builder);
    return builder.build();
  }

  private void addWords(Condition condition, Unit unit, BooleanQuery.Builder builder) {
    switch (condition) {
      case Condition.All(List<Condition> parts) ->
          parts.forEach(part -> addWords(part, unit, builder));
      case Condition.Any(List<Condition> parts) ->
          parts.forEach(part -> addWords(part, unit, builder));
      case Condition.Words words when unit == Unit.ARTICLES && words.field() == Field.CONTENT ->
          // Words of its statements are words of its text too.
          builder.add(leaves.words(Schema.BODY, words), Occur.SHOULD);
      case Condition.Words words -> builder.add(leaves.words(words, unit), Occur.SHOULD);
      default -> {}
    }
  }

  private Query query(Condition condition, Unit unit) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> all(parts, unit);
      case Condition.Any(List<Condition> parts) -> any(parts, unit);
      case Condition.Not(Condition part) ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(query(part, unit), Occur.MUST_NOT)
              .build();
      default -> leaf(condition, unit);
    };
  }

  private Query any(List<Condition> parts, Unit unit) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (Condition part : parts) {
      Query query = query(part, unit);
      builder.add(hasWords(part) ? query : unscored(query), Occur.SHOULD);
    }
    return builder.build();
  }

  private Query all(List<Condition> parts, Unit unit) {
    if (parts.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    List<Condition> ofOneStatement = new ArrayList<>();
    List<Condition> others = new ArrayList<>();
    for (Condition part : parts) {
      (unit == Unit.ARTICLES && isOfStatement(part) ? ofOneStatement : others).add(part);
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    if (ofOneStatement.stream().allMatch(Condition.Not.class::isInstance)) {
      others.addAll(ofOneStatement); // no statement at all may be such
    } else {
      Condition together = new Condition.All(ofOneStatement);
      builder.add(ofAStatement(together), occur(together));
    }
    for (Condition part : others) {
      if (part instanceof Condition.Not(Condition denied)) {
        builder.add(query(denied, unit), Occur.MUST_NOT);
      } else {
        builder.add(query(part, unit), occur(part));
      }
    }
    if (others.size() == parts.size()
        && others.stream().allMatch(Condition.Not.class::isInstance)) {
      builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return builder.build();
  }

  /** Articles that have a statement of which a condition holds. */
  private Query ofAStatement(Condition condition) {
    return new ToParentBlockJoinQuery(
        of(condition, Unit.STATEMENTS),
        articles,
        hasWords(condition) ? ScoreMode.Max : ScoreMode.None);
  }

  private Query leaf(Condition condition, Unit unit) {
    Field field = field(condition);
    if (unit == Unit.ARTICLES && isOfStatement(condition)) {
      return ofAStatement(condition);
    }
    boolean onPage = field == Field.HEADLINE || field == Field.BODY;
    return unit == Unit.STATEMENTS && onPage
        ? new ToChildBlockJoinQuery(of(condition, Unit.ARTICLES), articles)
        : leaves.query(condition, unit);
  }

  /** Whether it can only hold of a single statement. */
  private static boolean isOfStatement(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) ->
          !parts.isEmpty() && parts.stream().allMatch(LuceneQueries::isOfStatement);
      case Condition.Any(List<Condition> parts) ->
          parts.stream().allMatch(LuceneQueries::isOfStatement);
      case Condition.Not(Condition part) -> isOfStatement(part);
      case Condition.Likelihood _, Condition.LikelihoodRange _, Condition.LikelihoodTold _ -> true;
      default ->
          switch (field(condition)) {
            case CONTENT, BY, SPEAKER, INSTITUTION, SAID_ON, KIND, HEDGE, IS -> true;
            case null, default -> false;
          };
    };
  }

  private static @org.jspecify.annotations.Nullable Field field(Condition condition) {
    return switch (condition) {
      case Condition.Words words -> words.field();
      case Condition.Named named -> named.field();
      case Condition.Days days -> days.field();
      case Condition.DayUnknown unknown -> unknown.field();
      case Condition.PlaceNamed place -> place.field();
      case Condition.Near near -> near.field();
      case Condition.Box box -> box.field();
      case Condition.Within within -> within.field();
      case Condition.Value value -> value.field();
      case Condition.Likelihood _, Condition.LikelihoodRange _, Condition.LikelihoodTold _ ->
          Field.LIKELIHOOD;
      case Condition.All _, Condition.Any _, Condition.Not _ -> null;
    };
  }

  /** Words decide the order; all else only what is found. */
  private static Occur occur(Condition condition) {
    return hasWords(condition) ? Occur.MUST : Occur.FILTER;
  }

  /** Whether it asks for words that are there. */
  static boolean hasWords(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> parts.stream().anyMatch(LuceneQueries::hasWords);
      case Condition.Any(List<Condition> parts) -> parts.stream().anyMatch(LuceneQueries::hasWords);
      case Condition.Words _ -> true;
      default -> false;
    };
  }

  private static Query unscored(Query query) {
    return new org.apache.lucene.search.BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
