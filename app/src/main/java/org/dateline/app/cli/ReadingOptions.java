package org.dateline.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.mention.Institutions;
import org.dateline.article.page.PageModel;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.ingest.Intake;
import org.dateline.desk.ingest.PublicationDates;
import org.dateline.desk.ingest.SuppliedFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which files are read, and how: what all commands that read articles have in common. */
final class ReadingOptions {
  private static final int MOST_THREADS = 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Files and folders. Folders are read whole, in the order of their paths. By their endings"
              + " are read: txt, html and htm; mhtml, mht and eml (saved pages, e-mails); rss, atom"
              + " and xml (feeds); gz of these; warc, warc.gz and wacz (web archives); pdf"
              + " and docx, if started as dateline --with-documents.")
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "When they were published, where they do not say it: 2022-05-12.")
  private @Nullable LocalDate published;

  @Option(
      names = "--published-from",
      paramLabel = "FILE.tsv",
      description =
          "The same file by file: a line for each, its name without folders, a tab, the day. An"
              + " empty day is unknown. One article of an archive or a feed is named such as"
              + " crawl.warc.gz#12345.")
  private @Nullable String publishedFrom;

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      description = "The address of the page; for a single input.")
  private @Nullable String url;

  @Option(
      names = "--captured",
      paramLabel = "TIME",
      converter = InstantConverter.class,
      description =
          "When the pages were captured: 2022-05-12T08:00:00Z. Later dates on the pages are"
              + " refused.")
  private @Nullable Instant captured;

  @Option(
      names = "--page-model",
      paramLabel = "FILE",
      description =
          "Tell articles from what stands about them by this model, not by the one that ships with"
              + " Dateline.")
  private @Nullable String pageModel;

  @Option(
      names = "--places",
      paramLabel = "FILE.tsv",
      description =
          "Which places names mean, where you know better: a line for each, the name, a tab, words"
              + " that must occur in the article (or nothing), a tab, and an id of the gazetteer, or"
              + " latitude,longitude, or: not a place. What places.tsv says in DATELINE_HOME, or in"
              + " .dateline in your own folder, counts in every run, below this.")
  private @Nullable String places;

  @Option(
      names = "--institutions",
      paramLabel = "FILE.tsv",
      description =
          "More institutions, or better names for those that Dateline knows: a line for each, the"
              + " name, a tab, the country's code or nothing, a tab, what else it is called, parted"
              + " by semicolons. By default institutions.tsv in DATELINE_HOME, or in .dateline in"
              + " your own folder, if it is there.")
  private @Nullable String institutions;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at the same time; as a rule one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--progress",
      description =
          "Show on standard error how far it is. Always so when that is a terminal and the results"
              + " go elsewhere.")
  private boolean progress;

  /** What the user named, as written. */
  List<String> paths() {
    return paths;
  }

  /** Whether files or folders are named. */
  boolean namesPaths() {
    return !paths.isEmpty();
  }

  /** The files to be read. */
  InputFiles files() {
    if (paths.isEmpty()) {
      throw wrong("Missing required parameter: 'PATH'");
    }
    return files(paths);
  }

  /** The files to be read, where only some of what the user named are paths. */
  InputFiles files(List<String> named) {
    InputFiles files = InputFiles.find(named);
    if (url != null && files.size() > 1) {
      throw wrong("--url is the address of one page, but there are " + files.size() + " inputs");
    }
    return files;
  }

  /** What is known of the files besides their bytes. */
  SuppliedFacts facts() {
    return new SuppliedFacts(url, captured, published, dates());
  }

  /** What reads the files' bytes, with what is known of them besides. */
  CaptureReader captureReader(Console console) {
    SuppliedFacts facts = facts();
    facts.dates().unreadable().forEach(line -> console.say("--published-from: " + line));
    return new CaptureReader(facts);
  }

  /** The same as {@link #reading}, made when the first article is read: it takes its time. */
  Intake.Reading readingWhenNeeded(Services services) {
    PageModel model = pageModel();
    return new Intake.Reading() {
      private Intake.@Nullable Reading made;

      @Override
      public Article read(Capture capture) throws UnreadablePageException {
        return made().read(capture);
      }

      private synchronized Intake.Reading made() {
        Intake.Reading reading = made == null ? reading(services, model) : made;
        made = reading;
        return reading;
      }
    };
  }

  int threads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong("--threads must be from 1 to " + MOST_THREADS + "; got: " + threads);
    }
    return threads;
  }

  /** The model by which pages are read. */
  PageModel pageModel() {
    if (pageModel == null) {
      return PageModel.shipped();
    }
    try {
      return PageModel.read(Path.of(pageModel));
    } catch (IOException | IllegalArgumentException e) {
      throw wrong("--page-model " + pageModel + ": " + e.getMessage());
    }
  }

  /** What reads one article, by these options. */
  Intake.Reading reading(Services services, PageModel model) {
    Path ofRun = places == null ? null : Path.of(places);
    ReadingParts parts =
        new ReadingParts(
            model, services.places().overrides(ofRun), institutions(services.places()));
    try {
      return services.reading().apply(parts);
    } catch (IllegalArgumentException e) {
      throw wrong("places: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw wrong("the gazetteer cannot be opened: " + e.getMessage());
    }
  }

  private Institutions institutions(PlaceFiles files) {
    try {
      return InstitutionFile.of(institutions, files.imported().getParent()).read();
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /** Whether progress was asked for. */
  boolean progress() {
    return progress;
  }

  private PublicationDates dates() {
    if (publishedFrom == null) {
      return PublicationDates.NONE;
    }
    try {
      return PublicationDates.read(Path.of(publishedFrom));
    } catch (IOException | IllegalArgumentException e) {
      throw wrong("--published-from " + publishedFrom + ": " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
