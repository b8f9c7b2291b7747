package org.dateline.evals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks who speaks, through whom it came, and where and when it was said. */
final class ChainChecks {
  private static final Map<String, Check> KINDS =
      Map.of(
          "name", Check.SPEAKER_NAME,
          "role", Check.SPEAKER_ROLE,
          "pronoun", Check.SPEAKER_PRONOUN,
          "phrase", Check.SPEAKER_PHRASE,
          "continued", Check.SPEAKER_CONTINUED,
          "elided", Check.SPEAKER_ELIDED);
  private static final Map<String, Check> TAGS =
      Map.of(
          "previous-speaker", Check.SPEAKER_BEFORE_ANOTHER,
          "new-person", Check.SPEAKER_BEFORE_ANOTHER,
          "metonym", Check.SPEAKER_METONYM,
          "unnamed", Check.SPEAKER_UNNAMED);
  private static final List<String> ORDER = List.of("outlet", "medium", "speaker", "institution");

  private final WholeArticle gold;
  private final StatementCount count;
  private final WholeStatement want;

  ChainChecks(WholeArticle gold, StatementCount count) {
    this.gold = gold;
    this.count = count;
    this.want = count.want();
  }

  void run() {
    speaker();
    expected(Check.VIA, want.via(), text("via"), want.via().accepts(text("via")));
    String place = place();
    expected(Check.SAID_AT, want.saidAt(), place, want.saidAt().touches(place));
    String day = text("said_on");
    expected(Check.SAID_ON, want.saidOn(), day, isDay(day));
    if (want.via().isWanted() || want.institution().isWanted()) {
      JsonNode have = count.have();
      JsonNode chain = have == null ? null : have.required("chain");
      count.check(Check.CHAIN, wantedChain(), chain, this::isChain);
    }
  }

  private void speaker() {
    List<String> names = gold.speakers(want);
    String have = name();
    if (names.isEmpty()) {
      count.check(Check.SPEAKER_UNKNOWN, "nobody", have == null ? "" : have, String::isEmpty);
      return;
    }
    check(Check.SPEAKER, names, have);
    Check kind = KINDS.get(want.by());
    if (kind == null) {
      throw new IllegalArgumentException(
          "'by' must be one of %s; got: %s".formatted(KINDS.keySet(), want.by()));
    }
    check(kind, names, have);
    Set<String> tags = want.tags();
    TAGS.keySet().stream()
        .sorted()
        .filter(tags::contains)
        .forEach(tag -> check(checkOf(tag), names, have));
  }

  private static Check checkOf(String tag) {
    return TAGS.getOrDefault(tag, Check.SPEAKER);
  }

  private void check(Check check, List<String> names, @Nullable String have) {
    count.check(check, names.getFirst(), have, name -> Expected.accepts(names, name));
  }

  private void expected(Check check, Expected wanted, @Nullable String have, boolean met) {
    if (wanted.isWanted()) {
      count.check(check, wanted.accepted(), have, any -> met);
    } else if (wanted.checked() && have != null) {
      count.miss(check, "nothing", have);
    }
  }

  /** A time of the right day is right too. */
  private boolean isDay(@Nullable String have) {
    return have != null && want.saidOn().accepted().stream().anyMatch(have::startsWith);
  }

  private boolean isChain(JsonNode chain) {
    Map<String, String> links = new LinkedHashMap<>();
    chain.forEach(
        link -> links.put(link.path("role").asString(""), link.path("name").asString("")));
    boolean outlet =
        gold.outlet().isEmpty() || Expected.accepts(gold.outlet(), links.get("outlet"));
    boolean medium =
        !want.via().checked()
            || (want.via().isWanted()
                ? want.via().accepts(links.get("medium"))
                : !links.containsKey("medium"));
    List<String> speakers = gold.speakers(want);
    boolean speaker = speakers.isEmpty() || Expected.accepts(speakers, links.get("speaker"));
    boolean institution =
        !want.institution().isWanted() || want.institution().accepts(links.get("institution"));
    return outlet && medium && speaker && institution && isInOrder(chain, links.size());
  }

  private static boolean isInOrder(JsonNode chain, int roles) {
    List<Integer> places = new ArrayList<>();
    chain.forEach(link -> places.add(ORDER.indexOf(link.path("role").asString(""))));
    return places.size() == roles && places.stream().sorted().toList().equals(places);
  }

  private String wantedChain() {
    return "outlet %s, medium %s, speaker %s, institution %s"
        .formatted(
            gold.outlet(),
            want.via().accepted(),
            gold.speakers(want),
            want.institution().accepted());
  }

  private @Nullable String name() {
    JsonNode have = count.have();
    return have == null ? null : Reading.string(have.required("source").path("name"));
  }

  private @Nullable String place() {
    JsonNode have = count.have();
    return have == null ? null : Reading.string(have.path("said_at").path("name"));
  }

  private @Nullable String text(String key) {
    JsonNode have = count.have();
    return have == null ? null : Reading.string(have.path(key));
  }
}
