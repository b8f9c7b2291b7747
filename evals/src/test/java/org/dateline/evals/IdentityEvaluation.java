package org.dateline.evals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.article.ArticleReader;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Mention;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.derived.Follower;
import org.dateline.desk.identity.Appearance;
import org.dateline.desk.identity.Identities;
import org.dateline.desk.identity.Identity;
import org.dateline.desk.identity.Kind;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.Store;
import org.dateline.evals.IdentityGold.Naming;
import org.dateline.evals.IdentityGold.NamingArticle;
import org.dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * How well persons and institutions are joined across articles that are read as shipped: of all
 * pairs of namings in different articles, which are joined, and which should be. A naming that was
 * not read as anybody is joined with nobody. Each half is a store of its own.
 *
 * @param gold the digest of the articles and their gold
 * @param scores by half and kind
 */
record IdentityEvaluation(Sha256 gold, List<Score> scores) {
  private static final Provenance PROVENANCE = new Provenance("evals", "as shipped", "none");
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final int ALL = 1_000_000;

  /**
   * A naming with what was read.
   *
   * @param article the article's name
   * @param identity who it was joined to; null if it was not read as anybody
   */
  private record Placed(String article, Naming naming, @Nullable String identity) {
    String told() {
      String unread = identity == null ? " (not read)" : "";
      return "%s in %s%s".formatted(naming.words().text(), article, unread);
    }
  }

  /** Reads the articles and compares who was joined with the gold. */
  static IdentityEvaluation run() throws IOException, UnreadablePageException {
    IdentityGold gold = IdentityGold.load();
    List<Score> scores = new ArrayList<>();
    try (Encoder encoder = Encoder.load();
        Gazetteer gazetteer = Gazetteer.bundled()) {
      ArticleReader reader = ArticleReader.standard(encoder, gazetteer);
      for (boolean development : List.of(true, false)) {
        List<NamingArticle> half =
            gold.articles().stream().filter(one -> one.development() == development).toList();
        scores.addAll(scores(development, placed(half, reader)));
      }
    }
    return new IdentityEvaluation(gold.digest(), scores);
  }

  private static List<Placed> placed(List<NamingArticle> half, ArticleReader reader)
      throws IOException, UnreadablePageException {
    Path folder = Files.createTempDirectory("identities");
    try (Store store = Store.open(folder, CLOCK, "evals")) {
      Map<String, Article> articles = new HashMap<>();
      for (NamingArticle one : half) {
        Article article = reader.read(one.capture());
        articles.put(one.capture().input(), article);
        add(store, one, article);
      }
      Map<String, String> identities = identities(store);
      List<Placed> placed = new ArrayList<>();
      for (NamingArticle one : half) {
        String name = one.capture().input();
        Article article = Objects.requireNonNull(articles.get(name));
        for (Naming naming : one.namings()) {
          String entity = entity(naming, article);
          placed.add(new Placed(name, naming, identities.get(name + " " + entity)));
        }
      }
      return placed;
    } finally {
      delete(folder);
    }
  }

  private static void add(Store store, NamingArticle one, Article article) throws IOException {
    NewVersion version =
        new NewVersion(
            one.capture().input(),
            one.capture().id(),
            null,
            null,
            one.capture().input(),
            one.capture().known(),
            Annotated.of(article, new ArticleJson(PROVENANCE).write(article), PROVENANCE));
    store.<Object, IOException>write(change -> change.add(version));
  }

  private static Map<String, String> identities(Store store) throws IOException {
    Map<String, String> identities = new HashMap<>();
    try (Identities all = Identities.open(store, Follower.Progress.NONE)) {
      for (Kind kind : Kind.values()) {
        for (Identity identity : all.list(kind, ALL)) {
          for (Appearance one : identity.appearances()) {
            identities.put(one.article() + " " + one.entity(), identity.id());
          }
        }
      }
    }
    return identities;
  }

  /** The entity that is mentioned where the naming stands; of several the one with most of it. */
  private static String entity(Naming naming, Article article) {
    Span wanted =
        new GoldText(article.document().input(), article.document().text())
            .find(naming.words().text(), naming.words().occurrence());
    return article.all(Mention.class).stream()
        .filter(mention -> !mention.pronoun() && common(mention.span(), wanted) > 0)
        .max(
            Comparator.<Mention>comparingDouble(mention -> share(mention.span(), wanted))
                .thenComparing(Comparator.comparing(Mention::span).reversed()))
        .map(Mention::entity)
        .orElse("");
  }

  /** How much of both spans they have in common, from 0 to 1. */
  private static double share(Span one, Span other) {
    double common = common(one, other);
    return common / (one.length() + other.length() - common);
  }

  private static int common(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private static List<Score> scores(boolean development, List<Placed> all) {
    List<Score> scores = new ArrayList<>();
    for (boolean persons : List.of(true, false)) {
      String kind =
          "%sidentities of %s"
              .formatted(
                  development ? "development " : "held-out ", persons ? "persons" : "institutions");
      List<Placed> those =
          all.stream()
              .filter(one -> one.naming().who() != null && one.naming().person() == persons)
              .toList();
      Score score = score(kind, those);
      scores.add(development ? score : score.sumAlone());
    }
    return scores;
  }

  private static Score score(String kind, List<Placed> all) {
    Overlap.Ratio pairs = new Overlap.Ratio();
    List<String> misses = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Placed one = all.get(i);
        Placed other = all.get(j);
        boolean same = Objects.equals(one.naming().who(), other.naming().who());
        boolean open = same && (one.naming().optional() || other.naming().optional());
        if (!open && !one.article().equals(other.article())) {
          boolean joined = one.identity() != null && one.identity().equals(other.identity());
          pairs.add(same && joined ? 1 : 0, joined ? 1 : 0, same ? 1 : 0);
          if (same != joined) {
            misses.add("%s: %s, %s".formatted(same ? "apart" : "joined", one.told(), other.told()));
          }
        }
      }
    }
    Score score = Score.of(kind, pairs);
    long unread = all.stream().filter(one -> one.identity() == null).count();
    String counts = "%s; not read %s of %s".formatted(score.counts(), unread, all.size());
    return new Score(kind, score.value(), counts, score.margin(), misses);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
