package org.dateline.evals;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;

/** Makes all checks on one article. */
final class ArticleChecks {
  private static final Set<BlockRole> NOT_THE_ARTICLE =
      Set.of(BlockRole.FURNITURE, BlockRole.RELATED, BlockRole.CREDIT, BlockRole.CAPTION);

  private final GoldArticle gold;
  private final Article article;
  private final Document document;
  private final Scores scores;

  private ArticleChecks(GoldArticle gold, Article article, Scores scores) {
    this.gold = gold;
    this.article = article;
    this.document = article.document();
    this.scores = scores;
  }

  /**
   * Counts the checks on one article.
   *
   * @param input the file decoded, for a plain text; else null
   */
  static void run(GoldArticle gold, Article article, @Nullable String input, Scores scores) {
    ArticleChecks checks = new ArticleChecks(gold, article, scores);
    if (input != null) {
      boolean unchanged = input.equals(article.document().text());
      checks.count(Check.TEXT, unchanged, "is not the input unchanged");
    }
    checks.metadata();
    checks.furniture();
    checks.times();
    StatementMatching matching = StatementMatching.of(gold, article);
    new StatementChecks(gold, article, matching, scores).run();
    checks.repetitions(matching);
    checks.extra(matching);
  }

  private void count(Check check, boolean met, String what) {
    scores.count(check, met, gold.name().substring(0, 2) + " " + what);
  }

  private void metadata() {
    for (GoldArticle.Field field : gold.metadata()) {
      Metadata metadata = document.metadata();
      Object have =
          switch (field.name()) {
            case "headline" -> metadata.headline();
            case "outlet" -> metadata.outlet();
            case "authors" -> metadata.authors();
            case "published" -> value(metadata.published());
            default -> throw new IllegalArgumentException("no check for field " + field.name());
          };
      boolean met =
          field.name().equals("authors")
              ? metadata.authors().equals(field.accepted())
              : isAccepted((String) have, field);
      String what = "%s: want %s, have %s".formatted(field.name(), field.accepted(), have);
      count(Check.METADATA, met, what);
    }
  }

  private static @Nullable String value(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.value();
  }

  /** For a day of publication, any minute of that day is right. */
  private static boolean isAccepted(@Nullable String have, GoldArticle.Field field) {
    List<String> accepted = field.accepted();
    if (accepted == null || have == null) {
      return accepted == null && have == null;
    }
    return accepted.contains(have)
        || (field.name().equals("published")
            && accepted.stream().anyMatch(day -> day.length() == 10 && have.startsWith(day)));
  }

  private void furniture() {
    BitSet outside = positions(block -> NOT_THE_ARTICLE.contains(block.role()));
    GoldText snippets = new GoldText(gold.name(), document.text());
    for (String furniture : gold.furniture()) {
      Span span = snippets.find(furniture, 1);
      BitSet covered = Positions.all(List.of(span));
      count(
          Check.FURNITURE_SET_ASIDE,
          Positions.isWithin(covered, outside),
          "taken for the article: '%s'".formatted(furniture));
      boolean read =
          article.statements().stream()
              .flatMap(statement -> statement.content().stream())
              .anyMatch(content -> content.overlaps(span));
      count(Check.FURNITURE_NOT_READ, !read, "a statement from: '%s'".formatted(furniture));
    }
  }

  private void times() {
    GoldText snippets = new GoldText(gold.name(), document.text());
    for (GoldArticle.Time wanted : gold.times()) {
      Span span = snippets.find(wanted.text(), wanted.nth());
      List<String> have =
          article.all(TimeExpression.class).stream()
              .filter(time -> time.span().overlaps(span))
              .map(TimeExpression::value)
              .toList();
      boolean met = have.stream().anyMatch(value -> value.startsWith(wanted.value()));
      count(
          Check.TIME,
          met,
          "time '%s': want %s, have %s".formatted(wanted.text(), wanted.value(), have));
    }
  }

  private BitSet positions(Predicate<Block> filter) {
    return Positions.all(document.blocks().stream().filter(filter).map(Block::span).toList());
  }

  private void repetitions(StatementMatching matching) {
    Map<String, String> sameAs =
        article.all(Repetition.class).stream()
            .collect(Collectors.toMap(Repetition::statement, Repetition::sameAs));
    Map<String, Set<String>> roots = new LinkedHashMap<>();
    for (GoldStatement wanted : gold.statements()) {
      if (wanted.same() != null) {
        Statement have = matching.found().get(wanted.id());
        roots
            .computeIfAbsent(wanted.same(), any -> new HashSet<>())
            .add(have == null ? "not found: " + wanted.id() : root(have.id(), sameAs));
      }
    }
    roots.forEach(
        (group, found) ->
            count(
                Check.REPETITION,
                found.size() == 1 && found.stream().noneMatch(id -> id.startsWith("not found")),
                "'%s' is one statement, have %s".formatted(group, found)));
  }

  private static String root(String id, Map<String, String> sameAs) {
    Set<String> seen = new HashSet<>();
    String root = id;
    while (seen.add(root) && sameAs.containsKey(root)) {
      root = sameAs.getOrDefault(root, root);
    }
    return root;
  }

  private void extra(StatementMatching matching) {
    List<String> starts =
        matching.extra().stream()
            .map(statement -> document.text(statement.content().getFirst()))
            .map(words -> words.substring(0, Math.min(50, words.length())))
            .toList();
    String what = "%d statements more: %s".formatted(starts.size(), starts);
    count(Check.EXTRA, starts.size() <= Check.EXTRA_STATEMENTS, what);
  }
}
