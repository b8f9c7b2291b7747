package org.dateline.desk.search;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dateline.desk.search.query.DayRange;
import org.dateline.gazetteer.NameFolding;
import org.jspecify.annotations.Nullable;

/** Makes Lucene's documents of entries: the statements of an article, then the article. */
final class IndexDocuments {
  private static final int MONTH_LENGTH = "2022-05".length();
  private static final int MOST_TERM_CHARACTERS = 1_000;

  /** With offsets, so that highlights need not cut the text into words once more. */
  private static final FieldType TEXT = text();

  private IndexDocuments() {}

  private static FieldType text() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  static List<Document> of(ArticleEntry article, List<StatementEntry> statements) {
    List<Document> documents = new ArrayList<>(statements.size() + 1);
    for (StatementEntry statement : statements) {
      documents.add(statement(statement));
    }
    documents.add(article(article, statements));
    return documents;
  }

  private static Document article(ArticleEntry article, List<StatementEntry> statements) {
    Document document = common(article.reference(), Schema.ARTICLE);
    addText(document, Schema.HEADLINE, article.headline());
    addText(document, Schema.BODY, article.body());
    addPlaces(document, article.places());
    addDays(document, Schema.EVENT_ON, article.days());
    addNames(document, Schema.SPEAKER, statements.stream().map(StatementEntry::name));
    addNames(document, Schema.INSTITUTION, statements.stream().map(StatementEntry::institution));
    document.add(new StoredField(Schema.ENTRY, Entries.bytes(article)));
    return document;
  }

  private static Document statement(StatementEntry statement) {
    Document document = common(statement.reference(), Schema.STATEMENT);
    document.add(new StringField(Schema.ADDRESS, cut(statement.address()), Store.NO));
    document.add(
        new NumericDocValuesField(Schema.START, statement.content().parts().getFirst().start()));
    addText(document, Schema.CONTENT, statement.content());
    addNames(document, Schema.SPEAKER, Stream.ofNullable(statement.name()));
    addNames(document, Schema.INSTITUTION, Stream.ofNullable(statement.institution()));
    addWords(document, Schema.SPEAKER, statement.name());
    addWords(document, Schema.INSTITUTION, statement.institution());
    addKeyword(document, Schema.KIND, statement.kind());
    statement.flags().forEach(flag -> addKeyword(document, Schema.FLAG, flag));
    if (statement.sameAs() != null) {
      addKeyword(document, Schema.FLAG, "repeated");
    }
    addSureness(document, statement);
    addPlaces(document, statement.places());
    addDays(document, Schema.EVENT_ON, statement.days());
    addDays(document, Schema.SAID_ON, Stream.ofNullable(statement.saidOn()).toList());
    long hash = ContentHash.of(statement.content().text());
    document.add(new LongPoint(Schema.CONTENT_HASH, hash));
    document.add(new NumericDocValuesField(Schema.CONTENT_HASH, hash));
    document.add(new StoredField(Schema.ENTRY, Entries.bytes(statement)));
    return document;
  }

  private static Document common(ArticleReference reference, String type) {
    Document document = new Document();
    document.add(new StringField(Schema.TYPE, type, Store.NO));
    document.add(new StringField(Schema.KEY, cut(reference.article()), Store.NO));
    document.add(
        new SortedDocValuesField(Schema.KEY_ORDER, new BytesRef(cut(reference.article()))));
    String published = reference.published();
    document.add(new LongField(Schema.TIME, minutes(published), Store.NO));
    if (published != null) {
      addDays(document, Schema.PUBLISHED, List.of(String.valueOf(reference.publishedDay())));
      if (published.length() >= MONTH_LENGTH) {
        addKeyword(document, Schema.MONTH, published.substring(0, MONTH_LENGTH));
      }
    }
    String language = reference.language();
    addKeyword(document, Schema.LANGUAGE, language == null ? "unknown" : language);
    addNames(document, Schema.OUTLET, Stream.ofNullable(reference.outlet()));
    addWords(document, Schema.OUTLET, reference.outlet());
    return document;
  }

  /** Local minutes of publication since 1970; what is not told is taken as the earliest. */
  static long minutes(@Nullable String published) {
    if (published == null) {
      return Long.MIN_VALUE;
    }
    try {
      if (published.length() >= 16) {
        return LocalDateTime.parse(published.substring(0, 16)).toEpochSecond(ZoneOffset.UTC) / 60;
      }
    } catch (DateTimeParseException e) {
      // The day will do.
    }
    return DayRange.of(published.substring(0, Math.min(10, published.length())))
        .map(days -> days.first().toEpochDay() * 24 * 60)
        .orElse(Long.MIN_VALUE);
  }

  private static void addText(Document document, String field, Words words) {
    words.parts().forEach(part -> document.add(new Field(field, part.text(), TEXT)));
  }

  private static void addNames(Document document, String field, Stream<@Nullable String> names) {
    names
        .filter(name -> name != null && !name.isBlank())
        .distinct()
        .forEach(name -> addKeyword(document, field, String.valueOf(name)));
  }

  private static void addWords(Document document, String field, @Nullable String name) {
    if (name != null) {
      document.add(new TextField(Schema.words(field), name, Store.NO));
    }
  }

  private static void addKeyword(Document document, String field, String value) {
    document.add(new KeywordField(field, cut(value), Store.NO));
  }

  /** A term may have 32 KiB in UTF-8 at most; nothing that is searched for is so long. */
  static String cut(String value) {
    return value.length() <= MOST_TERM_CHARACTERS
        ? value
        : value.substring(0, MOST_TERM_CHARACTERS - 16) + Long.toHexString(ContentHash.of(value));
  }

  private static void addHas(Document document, String what) {
    document.add(new StringField(Schema.HAS, what, Store.NO));
  }

  private static void addDays(Document document, String field, List<String> values) {
    List<DayRange> ranges =
        values.stream().map(DayRange::of).flatMap(Optional::stream).distinct().toList();
    for (DayRange range : ranges) {
      if (range.isOneDay()) {
        document.add(
            new SortedNumericDocValuesField(Schema.oneDay(field), range.first().toEpochDay()));
      }
      document.add(
          new IntRange(
              field,
              new int[] {(int) range.first().toEpochDay()},
              new int[] {(int) range.last().toEpochDay()}));
    }
    if (!ranges.isEmpty()) {
      addHas(document, field);
    }
  }

  private static void addSureness(Document document, StatementEntry statement) {
    for (StatementEntry.Probability one : statement.likelihoods()) {
      addKeyword(document, Schema.LIKELIHOOD, one.term().toLowerCase(Locale.ROOT));
      if (one.low() != null && one.high() != null) {
        document.add(
            new DoubleRange(
                Schema.LIKELIHOOD_RANGE, new double[] {one.low()}, new double[] {one.high()}));
      }
    }
    if (!statement.likelihoods().isEmpty()) {
      addHas(document, Schema.LIKELIHOOD);
    }
    statement.hedges().stream()
        .map(StatementEntry.Doubt::kind)
        .distinct()
        .forEach(kind -> addKeyword(document, Schema.HEDGE, kind));
    if (!statement.hedges().isEmpty()) {
      addHas(document, Schema.HEDGE);
    }
  }

  private static void addPlaces(Document document, List<PlacedName> places) {
    List<PlacedName> meant = places.stream().filter(one -> !one.standsForGovernment()).toList();
    addPlaces(document, meant, false);
    addPlaces(document, meant.stream().filter(PlacedName::isOfEvent).toList(), true);
  }

  private static void addPlaces(Document document, List<PlacedName> places, boolean ofEvents) {
    addTerms(document, Schema.place(Schema.PLACE_ID, ofEvents), places, PlacedName::gazetteerId);
    addTerms(
        document,
        Schema.place(Schema.PLACE_NAME, ofEvents),
        places,
        one -> NameFolding.fold(one.name()));
    addTerms(document, Schema.place(Schema.AREA, ofEvents), places, PlacedName::region);
    addTerms(document, Schema.place(Schema.AREA, ofEvents), places, PlacedName::country);
    places.stream()
        .filter(PlacedName::isPin)
        .map(one -> List.of(point(one.latitude()), point(one.longitude())))
        .distinct()
        .forEach(
            one ->
                document.add(
                    new LatLonPoint(
                        Schema.place(Schema.POINT, ofEvents), one.getFirst(), one.getLast())));
    if (!ofEvents) {
      addNames(document, Schema.PLACE, places.stream().map(IndexDocuments::label));
      addNames(document, Schema.COUNTRY, places.stream().map(PlacedName::country));
    }
  }

  private static double point(@Nullable Double degrees) {
    return degrees == null ? 0 : degrees;
  }

  /** Places of one name in different countries are told apart. */
  private static @Nullable String label(PlacedName place) {
    if (place.latitude() == null) {
      return null;
    }
    return place.country() == null || place.kind().equals("country")
        ? place.name()
        : place.name() + " (" + place.country() + ")";
  }

  /** A part of a place that may be unknown. */
  private interface Part {
    @Nullable String of(PlacedName place);
  }

  private static void addTerms(
      Document document, String field, List<PlacedName> places, Part part) {
    places.stream()
        .flatMap(place -> Stream.ofNullable(part.of(place)))
        .filter(term -> !term.isBlank())
        .distinct()
        .forEach(term -> document.add(new StringField(field, cut(term), Store.NO)));
  }
}
