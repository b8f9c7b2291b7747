package org.dateline.evals;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks the entities of an article: names, roles, affiliations, and which mentions are theirs. */
final class EntityChecks {
  /** From this F1 of their words on, a mention is the one that the gold means. */
  private static final double MENTION_F1 = 0.5;

  private final WholeArticle gold;
  private final Reading reading;
  private final Scores scores;

  EntityChecks(WholeArticle gold, Reading reading, Scores scores) {
    this.gold = gold;
    this.reading = reading;
    this.scores = scores;
  }

  void run() {
    for (GoldEntity want : gold.entities()) {
      JsonNode have = named(want);
      count(Check.ENTITY, have != null && isOfType(want, have), want, want.names(), have);
      if (!want.roles().isEmpty()) {
        count(Check.ROLE, has(have, "roles", want.roles()), want, want.roles(), have);
      }
      if (!want.of().isEmpty()) {
        count(Check.AFFILIATION, has(have, "of", want.of()), want, want.of(), have);
      }
      want.mentions().stream().filter(one -> !isName(want, one)).forEach(one -> linked(want, one));
    }
  }

  private void count(
      Check check, boolean met, GoldEntity want, Object wanted, @Nullable Object have) {
    String whose = gold.name().substring(0, 2) + " " + want.id();
    scores.count(check, met, "%s: want %s, have %s".formatted(whose, wanted, have));
  }

  private @Nullable JsonNode named(GoldEntity want) {
    return reading.all("entities").stream()
        .filter(one -> Expected.accepts(want.names(), Reading.string(one.path("name"))))
        .findFirst()
        .orElse(null);
  }

  private static boolean isOfType(GoldEntity want, JsonNode have) {
    return want.types().contains(have.path("type").asString(""));
  }

  private static boolean has(@Nullable JsonNode have, String key, List<String> wanted) {
    return have != null
        && Reading.strings(have.path(key)).stream().anyMatch(one -> Expected.touches(wanted, one));
  }

  /** That a name's bearer bears it tells nothing of how mentions are joined. */
  private static boolean isName(GoldEntity want, GoldSnippet mention) {
    String text = mention.text().toLowerCase(Locale.ROOT);
    return text.contains(want.names().getFirst().toLowerCase(Locale.ROOT));
  }

  private void linked(GoldEntity want, GoldSnippet mention) {
    Span place =
        new GoldText(gold.name(), reading.text()).find(mention.text(), mention.occurrence());
    BitSet words = Positions.words(List.of(place), reading.text());
    List<String> names =
        reading.all("mentions").stream()
            .filter(one -> Positions.f1(words(one), words) >= MENTION_F1)
            .map(one -> Reading.string(one.path("entity")))
            .map(id -> reading.record("entities", id))
            .map(entity -> entity == null ? "" : entity.path("name").asString(""))
            .toList();
    boolean met = names.stream().anyMatch(name -> Expected.accepts(want.names(), name));
    count(Check.MENTION, met, want, "'" + mention.text() + "'", names);
  }

  private BitSet words(JsonNode mention) {
    return Positions.words(List.of(reading.span(mention)), reading.text());
  }
}
