package org.dateline.desk.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.dateline.desk.search.query.Condition;
import org.dateline.desk.search.query.Field;
import org.jspecify.annotations.Nullable;

/**
 * The index as it was when this was opened, for searching. The same question gives the same answer,
 * in the same order, whatever else came and went before: ties of fit are broken by time of
 * publication, then by key, then by place on the page. Safe for use by many threads.
 */
public final class IndexSnapshot implements AutoCloseable {
  private static final int PAGE = 5_000;
  private static final int ALL = Integer.MAX_VALUE;
  private static final SortField KEY = new SortField(Schema.KEY_ORDER, SortField.Type.STRING);
  private static final SortField START = new SortField(Schema.START, SortField.Type.LONG);
  private static final Set<String> ENTRY = Set.of(Schema.ENTRY);

  private final IndexFolder folder;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Facets facets;
  private final LuceneQueries queries = new LuceneQueries(new WordAnalyzer());

  /**
   * Takes one result after the other.
   *
   * @param <T> the result
   * @param <X> what it may throw; that ends the run
   */
  @FunctionalInterface
  public interface Receiver<T, X extends Exception> {
    /**
     * Takes the next result.
     *
     * @throws X to end the run
     */
    void accept(T result) throws X;
  }

  IndexSnapshot(IndexFolder folder, DirectoryReader reader) {
    this.folder = folder;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new FixedSimilarity());
    this.facets = new Facets(searcher);
  }

  /** Finds articles. */
  public Answer<Answer.ArticleHit> articles(Search search) throws IOException {
    return folder.told(
        () -> {
          Query query = queries.of(search.condition(), Unit.ARTICLES);
          Top top = top(search, query);
          Highlighter highlighter = highlighter(search.condition(), Unit.ARTICLES);
          List<Answer.ArticleHit> hits = new ArrayList<>();
          for (ScoreDoc one : top.documents()) {
            ArticleEntry article = Entries.article(entry(one.doc));
            hits.add(new Answer.ArticleHit(article, highlighter.passages(one.doc, article)));
          }
          return new Answer<>(top.total(), hits, facets.of(query, Unit.ARTICLES, search.facets()));
        });
  }

  /** Finds statements. */
  public Answer<Answer.StatementHit> statements(Search search) throws IOException {
    return folder.told(
        () -> {
          Query query = queries.of(search.condition(), Unit.STATEMENTS);
          Top top = top(search, query);
          Highlighter highlighter = highlighter(search.condition(), Unit.STATEMENTS);
          List<Answer.StatementHit> hits = new ArrayList<>();
          for (ScoreDoc one : top.documents()) {
            hits.add(hit(one.doc, highlighter, null));
          }
          return new Answer<>(
              top.total(), hits, facets.of(query, Unit.STATEMENTS, search.facets()));
        });
  }

  /** Gives every article of which a condition holds, by key. */
  public <X extends Exception> void eachArticle(
      Condition condition, Receiver<ArticleEntry, X> receiver) throws IOException, X {
    each(condition, Unit.ARTICLES, document -> receiver.accept(Entries.article(entry(document))));
  }

  /** Gives every statement of which a condition holds, by the article's key and place. */
  public <X extends Exception> void eachStatement(
      Condition condition, Receiver<StatementEntry, X> receiver) throws IOException, X {
    each(
        condition,
        Unit.STATEMENTS,
        document -> receiver.accept(Entries.statement(entry(document))));
  }

  /** Takes documents, which have to be read. */
  private interface Documents<X extends Exception> {
    void accept(int document) throws IOException, X;
  }

  private <X extends Exception> void each(Condition condition, Unit unit, Documents<X> documents)
      throws IOException, X {
    Query query = queries.of(condition, unit);
    Sort byKey = new Sort(KEY, START);
    FieldDoc last = null;
    do {
      FieldDoc after = last;
      ScoreDoc[] page =
          folder.told(
              () ->
                  searcher.search(query, new TopFieldCollectorManager(byKey, PAGE, after, PAGE))
                      .scoreDocs);
      for (ScoreDoc one : page) {
        documents.accept(one.doc);
      }
      last = page.length == PAGE ? (FieldDoc) page[PAGE - 1] : null;
    } while (last != null);
  }

  /** The statement of an address such as {@code https://example.org/a#s7}. */
  public Optional<StatementEntry> statement(String address) throws IOException {
    return folder.told(
        () -> {
          Query query = new TermQuery(new Term(Schema.ADDRESS, IndexDocuments.cut(address)));
          ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
          return found.length == 0
              ? Optional.empty()
              : Optional.of(Entries.statement(entry(found[0].doc)));
        });
  }

  /**
   * How many statements there are of each day: of speaking, or that they tell of, as far as these
   * are told to the day; or of publication.
   */
  public SortedMap<LocalDate, Integer> days(Condition condition, Field field) throws IOException {
    return folder.told(
        () -> {
          DayCollector days = new DayCollector(Schema.oneDay(Schema.days(field)));
          searcher.search(queries.of(condition, Unit.STATEMENTS), SingleCollector.of(days));
          return days.counts();
        });
  }

  /**
   * Reads everything and compares it with the sums that were written with it.
   *
   * @throws IndexException if something is not as it was written
   */
  public void check() throws IOException {
    folder.told(
        () -> {
          for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
          }
          return reader;
        });
  }

  /** How many articles there are, or statements. */
  public int count(Condition condition, Unit unit) throws IOException {
    return folder.told(() -> searcher.count(queries.of(condition, unit)));
  }

  IndexSearcher searcher() {
    return searcher;
  }

  IndexFolder folder() {
    return folder;
  }

  Query query(Condition condition) {
    return queries.of(condition, Unit.STATEMENTS);
  }

  Highlighter highlighter(Condition condition, Unit unit) throws IOException {
    return new Highlighter(searcher, queries.words(condition, unit));
  }

  Answer.StatementHit hit(int document, Highlighter highlighter, @Nullable Double similarity)
      throws IOException {
    StatementEntry statement = Entries.statement(entry(document));
    return new Answer.StatementHit(
        statement, highlighter.ranges(document, Schema.CONTENT, statement.content()), similarity);
  }

  private byte[] entry(int document) throws IOException {
    BytesRef bytes = searcher.storedFields().document(document, ENTRY).getBinaryValue(Schema.ENTRY);
    return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  /** Results and how many there are in all. */
  private record Top(long total, List<ScoreDoc> documents) {}

  private Top top(Search search, Query query) throws IOException {
    int count = Math.max(1, Math.min(search.from() + search.count(), Math.max(1, reader.maxDoc())));
    Sort sort = sort(search);
    if (sort.needsScores()) {
      TopDocs top = searcher.search(query, new TopFieldCollectorManager(sort, count, null, ALL));
      return new Top(top.totalHits.value(), wanted(top, search));
    }
    // Counted apart, so that what cannot be among the first by time need not be looked at.
    TopDocs top = searcher.search(query, new TopFieldCollectorManager(sort, count, null, count));
    return new Top(searcher.count(query), wanted(top, search));
  }

  private static List<ScoreDoc> wanted(TopDocs top, Search search) {
    List<ScoreDoc> all = List.of(top.scoreDocs);
    int from = Math.min(search.from(), all.size());
    return all.subList(from, Math.min(from + search.count(), all.size()));
  }

  /** The newest first. */
  static Sort byTime() {
    return new Sort(time(false), KEY, START);
  }

  private static Sort sort(Search search) {
    if (search.order() == Search.Order.BEST && LuceneQueries.hasWords(search.condition())) {
      return new Sort(SortField.FIELD_SCORE, time(false), KEY, START);
    }
    return new Sort(time(search.order() == Search.Order.OLDEST), KEY, START);
  }

  private static SortField time(boolean oldestFirst) {
    return LongField.newSortField(Schema.TIME, !oldestFirst, SortedNumericSelector.Type.MIN);
  }

  @Override
  public void close() throws IOException {
    try (var directory = reader.directory()) {
      folder.told(
          () -> {
            reader.close();
            return directory;
          });
    }
  }
}
