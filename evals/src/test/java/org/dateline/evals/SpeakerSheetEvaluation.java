package org.dateline.evals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dateline.article.ArticleReader;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Speaker.Station;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * How well speakers, institutions and media are told on the sheets, whose rules of agreement stand
 * in {@code gold/speakers/GUIDELINES.md}.
 *
 * @param gold the digest of the sheets
 * @param scores by kind of check
 */
record SpeakerSheetEvaluation(Sha256 gold, List<Score> scores) {
  private static final String PART = "sheets ";
  private static final int STEM = 5;

  /** What names of administrations have beside the name of what they govern. */
  private static final Set<String> GENERIC =
      Set.of(
          "of",
          "the",
          "in",
          "at",
          "for",
          "a",
          "an",
          "and",
          "government",
          "administration",
          "city",
          "town",
          "region",
          "regional",
          "province",
          "provincial",
          "state",
          "district",
          "municipality",
          "council",
          "ministry",
          "military",
          "oblast",
          "governorate",
          "local");

  /** Reads the sheets' articles and compares them with the answers. */
  static SpeakerSheetEvaluation run() throws IOException, UnreadablePageException {
    Scores counts = new Scores();
    StringBuilder gold = new StringBuilder();
    try (Encoder encoder = Encoder.load();
        Gazetteer gazetteer = Gazetteer.bundled()) {
      ArticleReader reader = ArticleReader.standard(encoder, gazetteer);
      for (SpeakerSheet sheet : SpeakerSheet.all()) {
        gold.append(sheet);
        Article article = reader.read(capture(sheet));
        sheet.rows().forEach(row -> check(sheet, row, article, counts));
      }
    }
    List<Score> scores = new ArrayList<>();
    for (Check check : List.of(Check.CONTENT, Check.SPEAKER, Check.AFFILIATION, Check.VIA)) {
      scores.add(Score.of(PART, check, counts));
    }
    return new SpeakerSheetEvaluation(
        Sha256.of(gold.toString().getBytes(StandardCharsets.UTF_8)), scores);
  }

  private static Capture capture(SpeakerSheet sheet) {
    byte[] bytes = sheet.text().getBytes(StandardCharsets.UTF_8);
    Capture.Known known = new Capture.Known(null, null, null, sheet.published());
    return new Capture(sheet.name() + ".txt", Sha256.of(bytes), new Capture.Content(bytes), known);
  }

  private static void check(
      SpeakerSheet sheet, SpeakerSheet.Row row, Article article, Scores counts) {
    String what = "%s [%s]".formatted(sheet.name(), row.words());
    Statement found = find(row, article);
    Speaker speaker = found == null ? null : article.speakers().get(found.id());
    if (speaker == null) {
      List.of(Check.CONTENT, Check.SPEAKER, Check.AFFILIATION, Check.VIA)
          .forEach(check -> counts.countLost(check, what));
      return;
    }
    counts.count(Check.CONTENT, true, what);
    count(Check.SPEAKER, row.speakers(), speaker.name(), what, counts);
    count(Check.AFFILIATION, row.institutions(), institution(speaker), what, counts);
    count(Check.VIA, row.media(), speaker.via(), what, counts);
  }

  private static void count(
      Check check, List<String> wanted, @Nullable String had, String what, Scores counts) {
    boolean loose = check == Check.AFFILIATION;
    boolean met = wanted.stream().anyMatch(name -> agrees(name, Objects.toString(had, ""), loose));
    counts.count(check, met, "%s: want %s, have %s".formatted(what, wanted, had));
  }

  /** The statement of which the row's words are: of several, that which begins nearest to them. */
  private static @Nullable Statement find(SpeakerSheet.Row row, Article article) {
    int start = article.document().text().indexOf(row.words());
    Span words = new Span(start, start + row.words().length());
    Statement best = null;
    int most = 0;
    int nearest = Integer.MAX_VALUE;
    for (Statement statement : article.statements()) {
      int common = statement.content().stream().mapToInt(span -> common(span, words)).sum();
      int distance =
          statement.content().stream()
              .mapToInt(Span::start)
              .map(at -> Math.abs(at - start))
              .min()
              .orElse(0);
      boolean better = common > most || (common == most && distance < nearest);
      if (2 * common >= words.length() && better) {
        best = statement;
        most = common;
        nearest = distance;
      }
    }
    return best;
  }

  private static int common(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static @Nullable String institution(Speaker speaker) {
    return speaker.chain().stream()
        .filter(link -> link.station() == Station.INSTITUTION)
        .map(Speaker.Link::name)
        .findFirst()
        .orElse(null);
  }

  /** Whether two names agree; loosely, if their words do. */
  static boolean agrees(String wanted, String had, boolean loose) {
    if (plain(wanted).equals(plain(had))) {
      return true;
    }
    Set<String> one = stems(wanted);
    Set<String> other = stems(had);
    if (!loose || one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean within = one.size() > 1 && other.size() > 1;
    return one.equals(other) || (within && (one.containsAll(other) || other.containsAll(one)));
  }

  private static String plain(String name) {
    String lower =
        name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("defense", "defence").strip();
    for (String article : List.of("the ", "a ", "an ")) {
      lower = lower.startsWith(article) ? lower.substring(article.length()) : lower;
    }
    return lower;
  }

  private static Set<String> stems(String name) {
    Set<String> stems = new HashSet<>();
    for (String word : plain(name).split("[^\\p{L}\\p{N}'-]+", -1)) {
      if (!word.isEmpty() && !GENERIC.contains(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }
}
