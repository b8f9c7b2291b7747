package org.dateline.desk.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.desk.search.query.Condition;
import org.dateline.desk.search.query.DayRange;
import org.dateline.desk.search.query.Field;

/** Says single conditions in Lucene's terms. */
final class LeafQueries {
  private static final float HEADLINE_WEIGHT = 3;
  private static final float COMMON_WORD_WEIGHT = 0.05f;

  private final WordAnalyzer analyzer;

  LeafQueries(WordAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  Query query(Condition condition, Unit unit) {
    return switch (condition) {
      case Condition.Words words -> words(words, unit);
      case Condition.Named(Field field, String name) -> named(field, name);
      case Condition.Days(Field field, DayRange days) ->
          IntRange.newIntersectsQuery(
              Schema.days(field),
              new int[] {(int) days.first().toEpochDay()},
              new int[] {(int) days.last().toEpochDay()});
      case Condition.DayUnknown(Field field) -> without(Schema.days(field));
      case Condition.PlaceNamed place -> place(place);
      case Condition.Near near ->
          LatLonPoint.newDistanceQuery(
              Schema.place(Schema.POINT, near.field().isOfEvents()),
              near.point().latitude(),
              near.point().longitude(),
              near.km() * 1000);
      case Condition.Box box ->
          LatLonPoint.newBoxQuery(
              Schema.place(Schema.POINT, box.field().isOfEvents()),
              box.south(),
              box.north(),
              box.west(),
              box.east());
      case Condition.Within(Field field, List<String> ids) ->
          anyTerm(Schema.place(Schema.AREA, field.isOfEvents()), ids);
      case Condition.Value(Field field, String code) -> value(field, code);
      case Condition.Likelihood(String term) -> term(Schema.LIKELIHOOD, term);
      case Condition.LikelihoodRange(double low, double high) ->
          DoubleRange.newWithinQuery(
              Schema.LIKELIHOOD_RANGE, new double[] {low}, new double[] {high});
      case Condition.LikelihoodTold(boolean told) ->
          told ? term(Schema.HAS, Schema.LIKELIHOOD) : without(Schema.LIKELIHOOD);
      case Condition.All _, Condition.Any _, Condition.Not _ ->
          throw new IllegalArgumentException("not a single condition: " + condition);
    };
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, IndexDocuments.cut(value)));
  }

  private static Query without(String what) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(term(Schema.HAS, what), Occur.MUST_NOT)
        .build();
  }

  private static Query anyTerm(String field, List<String> values) {
    return new TermInSetQuery(
        field, values.stream().map(value -> new BytesRef(IndexDocuments.cut(value))).toList());
  }

  private static Query value(Field field, String code) {
    return switch (field) {
      case HEDGE ->
          switch (code) {
            case "any" -> term(Schema.HAS, Schema.HEDGE);
            case "none" -> without(Schema.HEDGE);
            default -> term(Schema.HEDGE, code);
          };
      case KIND -> term(Schema.KIND, code);
      case IS -> term(Schema.FLAG, code);
      case LANGUAGE ->
          // "en" means British English too.
          either(
              List.of(
                  term(Schema.LANGUAGE, code),
                  new PrefixQuery(new Term(Schema.LANGUAGE, code + "-"))));
      default -> throw new IllegalArgumentException(field.label() + " has no codes");
    };
  }

  private static Query place(Condition.PlaceNamed place) {
    boolean ofEvents = place.field().isOfEvents();
    return either(
        List.of(
            anyTerm(Schema.place(Schema.PLACE_ID, ofEvents), place.ids()),
            term(Schema.place(Schema.PLACE_NAME, ofEvents), place.name())));
  }

  private Query named(Field field, String name) {
    return switch (field) {
      case SPEAKER -> phrase(Schema.words(Schema.SPEAKER), name, 0);
      case INSTITUTION -> phrase(Schema.words(Schema.INSTITUTION), name, 0);
      case OUTLET -> phrase(Schema.words(Schema.OUTLET), name, 0);
      case BY ->
          either(
              List.of(
                  phrase(Schema.words(Schema.SPEAKER), name, 0),
                  phrase(Schema.words(Schema.INSTITUTION), name, 0)));
      default -> throw new IllegalArgumentException(field.label() + " has no names");
    };
  }

  Query words(Condition.Words words, Unit unit) {
    Field field = words.field();
    if (field != null) {
      return words(
          switch (field) {
            case HEADLINE -> Schema.HEADLINE;
            case BODY -> Schema.BODY;
            case CONTENT -> Schema.CONTENT;
            default -> throw new IllegalArgumentException(field.label() + " has no words");
          },
          words);
    }
    if (unit == Unit.STATEMENTS) {
      return words(Schema.CONTENT, words);
    }
    return either(
        List.of(
            new BoostQuery(words(Schema.HEADLINE, words), HEADLINE_WEIGHT),
            words(Schema.BODY, words)));
  }

  Query words(String field, Condition.Words words) {
    return switch (words.reading()) {
      case EXACT -> phrase(field, words.text(), words.apart());
      case FORMS -> forms(field, words.text());
      case BEGINNING ->
          new PrefixQuery(new Term(field, analyzer.normalize(field, words.text()).utf8ToString()));
    };
  }

  private Query forms(String field, String text) {
    List<String> words = cut(field, text);
    if (words.size() != 1) {
      return phrase(field, text, 0);
    }
    String stem = StemFilter.stem(words.getFirst());
    Query forms =
        new SynonymQuery.Builder(field)
            .addTerm(new Term(field, stem))
            .addTerm(new Term(field, StemFilter.marked(stem)))
            .build();
    return isCommon(words.getFirst()) ? new BoostQuery(forms, COMMON_WORD_WEIGHT) : forms;
  }

  private Query phrase(String field, String text, int apart) {
    List<String> words = cut(field, text);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no words: " + text);
    }
    return words.size() == 1
        ? new TermQuery(new Term(field, words.getFirst()))
        : new PhraseQuery(apart, field, words.toArray(String[]::new));
  }

  private static boolean isCommon(String word) {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
  }

  private List<String> cut(String field, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!StemFilter.isMarked(term)) {
          words.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
    return words;
  }

  private static Query either(List<Query> queries) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    queries.forEach(query -> builder.add(query, Occur.SHOULD));
    return builder.build();
  }
}
