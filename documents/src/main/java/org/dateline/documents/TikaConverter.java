package org.dateline.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.dateline.article.document.Capture;
import org.dateline.desk.ingest.format.Converted;
import org.dateline.desk.ingest.format.DocumentConverter;
import org.dateline.desk.ingest.format.InputException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Makes pages of PDF and Word documents with Apache Tika. Text only: pictures are not looked into,
 * what is embedded is not opened, forms, notes and bookmarks are left aside, and nothing is run.
 *
 * <p>A document says when its file was made, not when it was published, so its page has no date but
 * what stands in its text. Safe for use by many threads.
 */
public final class TikaConverter implements DocumentConverter {
  /** Of an article no more than a fifteenth of that is read. */
  private static final int MOST_CHARACTERS = 3_000_000;

  private static final long MOST_PART = 64L << 20;
  private static final int MOST_MESSAGE = 160;
  private static final String PDF = "%PDF-";
  private static final String ZIP = "PK\u0003\u0004";

  /** What Word writes when it encrypts, and what its versions before 2007 wrote. */
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

  static {
    ZipSecureFile.setMaxEntrySize(MOST_PART);
  }

  @Override
  public boolean reads(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".pdf") || lower.endsWith(".docx");
  }

  @Override
  public Converted convert(byte[] bytes) throws InputException {
    String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    boolean pdf = start.contains(PDF);
    if (!pdf && start.startsWith(COMPOUND)) {
      throw new InputException(
          "encrypted",
          "it is encrypted, or was written by a Word before 2007; save it as .docx without a password");
    }
    if (!pdf && !start.startsWith(ZIP)) {
      throw new InputException(
          "not-a-document", "it is neither PDF nor .docx, by its first bytes; rename it");
    }
    Document document = pdf ? parsed(bytes, pdfParser()) : parsed(bytes, new OOXMLParser());
    if (pdf) {
      PdfPages.mend(document);
    }
    if (!document.body().text().codePoints().anyMatch(Character::isLetter)) {
      throw new InputException(
          "no-text", "it holds no text, only pictures (a scan?); recognise its text first (OCR)");
    }
    return new Converted(
        new Capture.Content(page(document).getBytes(StandardCharsets.UTF_8)),
        new Capture.Known(null, "UTF-8", null, null, Capture.Kind.PAGE));
  }

  private static Parser pdfParser() {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractBookmarksText(false);
    config.setExtractAnnotationText(false);
    config.setExtractAcroFormContent(false);
    PDFParser parser = new PDFParser();
    parser.setPDFParserConfig(config);
    return parser;
  }

  private static Document parsed(byte[] bytes, Parser parser) throws InputException {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    ContentHandler bounded = new WriteOutContentHandler(xhtml, MOST_CHARACTERS);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      parser.parse(in, bounded, new Metadata(), context());
    } catch (EncryptedDocumentException e) {
      throw new InputException("encrypted", "it needs a password; save it without one");
    } catch (WriteLimitReachedException e) {
      throw new InputException(
          "too-large", "it holds more than %s characters; split it".formatted(MOST_CHARACTERS));
    } catch (LinkageError e) {
      throw new InputException(
          "unknown-feature",
          "it uses what this part of Dateline was built without (%s); print it to a PDF file and give that"
              .formatted(shortly(e)));
    } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
      throw new InputException(
          "damaged-document",
          "it cannot be read (%s); open it and save it again".formatted(shortly(e)));
    }
    return Jsoup.parse(xhtml.toString());
  }

  /** Some libraries explain themselves over many lines. */
  private static String shortly(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    String line = message.lines().findFirst().orElse("");
    return line.substring(0, Math.min(line.length(), MOST_MESSAGE));
  }

  private static ParseContext context() {
    OfficeParserConfig office = new OfficeParserConfig();
    // Reads the text as it comes instead of holding the document as objects.
    office.setUseSAXDocxExtractor(true);
    office.setIncludeDeletedContent(false);
    office.setIncludeHeadersAndFooters(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** A page with the document's title and authors, where it names them, and its text. */
  private static String page(Document parsed) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.charset(StandardCharsets.UTF_8);
    String title = parsed.title().strip();
    if (!title.isEmpty()) {
      page.title(title);
    }
    parsed
        .select("meta[name=dc:creator]")
        .forEach(
            author ->
                page.head()
                    .appendElement("meta")
                    .attr("name", "author")
                    .attr("content", author.attr("content")));
    // Said outright, so that the page's reader need not guess where the article is.
    Element article = page.body().appendElement("article").attr("itemprop", "articleBody");
    Elements furniture = parsed.body().select("footer").remove();
    article.append(parsed.body().html());
    page.body().appendChildren(furniture);
    return page.outerHtml();
  }

  /** What lies in a document is another document. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
