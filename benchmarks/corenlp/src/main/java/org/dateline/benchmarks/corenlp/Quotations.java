package org.dateline.benchmarks.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.dateline.benchmarks.corenlp.Article.Source;
import org.dateline.benchmarks.corenlp.Article.Statement;

/**
 * CoreNLP's annotator {@code quote} with all that it needs: finds what stands in quotation marks
 * and who is quoted. Loads its models when it is made.
 */
final class Quotations {
  /** CoreNLP's own settings, but without three slow parts of {@code ner} that find no persons. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote",
          "ner.applyFineGrained", "false",
          "ner.applyNumericClassifiers", "false",
          "ner.useSUTime", "false");

  private final StanfordCoreNLP pipeline;

  /**
   * @param settings properties of CoreNLP, which go before those chosen here
   */
  Quotations(Map<String, String> settings) {
    RedwoodConfiguration.current().clear().apply();
    Properties properties = new Properties();
    properties.putAll(SETTINGS);
    properties.putAll(settings);
    pipeline = new StanfordCoreNLP(properties);
  }

  /** The quotations for which CoreNLP names a speaker, in the text's order. */
  List<Statement> read(String text) {
    CoreDocument document = pipeline.processToCoreDocument(text);
    return document.quotes().stream()
        .flatMap(quote -> quote.speaker().map(name -> statement(quote, name, text)).stream())
        .toList();
  }

  /** Some speakers are guessed without a mention; with which words it was said, is not told. */
  private static Statement statement(CoreQuote quote, String speaker, String text) {
    Spans mention =
        quote.speakerCharOffsets().map(units -> Spans.of(units, text)).orElseGet(Spans::none);
    return new Statement(
        new Source(mention, quote.canonicalSpeaker().orElse(speaker)),
        Spans.none(),
        Spans.withinMarks(quote.quoteCharOffsets(), text));
  }
}
