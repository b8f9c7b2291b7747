package org.dateline.evals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Timestamp;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.jspecify.annotations.Nullable;

/** Compares what is read of an annotated page with what the page expects. */
final class PageChecks {
  private static final List<String> FIELDS =
      List.of("headline", "authors", "outlet", "section", "published", "language");

  private final AnnotatedPage page;
  private final Article article;
  private final Scores scores;

  private PageChecks(AnnotatedPage page, Article article, Scores scores) {
    this.page = page;
    this.article = article;
    this.scores = scores;
  }

  static void run(AnnotatedPage page, PageReader reader, Scores scores)
      throws UnreadablePageException {
    PageChecks checks = new PageChecks(page, reader.read(page.capture()), scores);
    checks.blocks();
    checks.metadata();
    checks.problem();
  }

  private void count(Check check, boolean met, String what) {
    scores.count(check, met, page.number() + " " + what);
  }

  private void blocks() {
    Document document = article.document();
    List<Block> blocks = document.blocks();
    List<String> words =
        blocks.stream()
            .map(block -> document.text(block.span()).replaceAll("\\s+", " ").strip())
            .toList();
    int from = 0;
    for (AnnotatedPage.Expected expected : page.blocks()) {
      int at = from;
      while (at < blocks.size() && !words.get(at).contains(expected.words())) {
        at++;
      }
      if (at == blocks.size()) {
        count(Check.PAGE_ROLE, false, "no block '%s'".formatted(beginning(expected.words())));
        continue;
      }
      from = at;
      compare(expected, blocks.get(at));
    }
  }

  private void compare(AnnotatedPage.Expected expected, Block block) {
    BlockRole wanted = BlockRole.valueOf(expected.role().toUpperCase(Locale.ROOT));
    boolean role = block.role() == wanted;
    count(
        Check.PAGE_READ,
        block.role().isRead() == wanted.isRead(),
        "'%s': want %s, have %s".formatted(beginning(expected.words()), wanted, block.role()));
    count(
        Check.PAGE_ROLE,
        role,
        "'%s': want %s %s, have %s %s, for %s"
            .formatted(
                beginning(expected.words()),
                expected.role(),
                expected.kind(),
                block.role().label(),
                block.kind(),
                block.why()));
    if (role && expected.kind() != null) {
      count(
          Check.PAGE_KIND,
          expected.kind().equals(block.kind()),
          "'%s': want %s, have %s, for %s"
              .formatted(beginning(expected.words()), expected.kind(), block.kind(), block.why()));
    }
  }

  private static String beginning(String words) {
    return words.substring(0, Math.min(60, words.length()));
  }

  private void metadata() {
    for (String field : FIELDS) {
      String wanted = page.metadata(field);
      if (wanted != null) {
        String have = Objects.requireNonNullElse(have(field), "");
        boolean met =
            switch (field) {
              case "published" -> isSameTime(wanted, have);
              case "language" -> primary(have).equals(primary(wanted));
              default -> have.equals(wanted);
            };
        count(Check.PAGE_METADATA, met, "%s: want '%s', have '%s'".formatted(field, wanted, have));
      }
    }
  }

  /** The same instant where both tell a zone; the same day where the page tells no more. */
  private static boolean isSameTime(String wanted, String have) {
    if (isInstant(wanted) && isInstant(have)) {
      return OffsetDateTime.parse(wanted).isEqual(OffsetDateTime.parse(have));
    }
    return have.startsWith(wanted) && have.isEmpty() == wanted.isEmpty();
  }

  private static boolean isInstant(String time) {
    return time.length() > 10 && time.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)");
  }

  private static String primary(String tag) {
    return tag.split("-", -1)[0];
  }

  private @Nullable String have(String field) {
    Metadata metadata = article.document().metadata();
    Timestamp published = metadata.published();
    return switch (field) {
      case "headline" -> metadata.headline();
      case "authors" -> String.join("; ", metadata.authors());
      case "outlet" -> metadata.outlet();
      case "section" -> metadata.section();
      case "published" -> published == null ? null : published.local();
      case "language" -> article.document().language();
      default -> throw new IllegalArgumentException("no check for field " + field);
    };
  }

  private static final List<String> TOLD =
      List.of("paywalled", "script-only", "consent-wall", "access-denied", "not-found");

  private void problem() {
    String wanted = Objects.requireNonNullElse(page.metadata("problem"), "");
    List<String> have =
        article.problems().stream().map(Problem::code).filter(TOLD::contains).toList();
    count(
        Check.PAGE_PROBLEM,
        have.equals(wanted.isEmpty() ? List.of() : List.of(wanted)),
        "problem: want '%s', have %s".formatted(wanted, have));
  }
}
