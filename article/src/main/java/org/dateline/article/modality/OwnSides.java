package org.dateline.article.modality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.LowerCase;
import org.dateline.article.mention.MentionStage;
import org.dateline.article.table.ResourceTable;
import org.jspecify.annotations.Nullable;

/** Tells by which words an article means the speaker of a statement and its side. */
final class OwnSides {
  private static final Pattern COUNTRY =
      Pattern.compile("(?:Government of (?:the )?([^()]+)|.*\\(([^()]+)\\))");
  private static final Set<String> GOVERNMENT_PARTS = Set.of("Ministry", "Department");
  private static final Set<String> PERSONS = Set.of("he", "she");
  private static final Set<String> THINGS = Set.of("it", "they");
  private static final Set<String> ALL = Set.of("he", "she", "it", "they");

  /** What a country and its government are called, by the country's name. */
  private final Map<String, List<String>> countries;

  private final String text;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Set<String>> namesOf = new HashMap<>();
  private final Map<String, Speaker> speakers;

  OwnSides(Article article, Map<String, List<String>> countries) {
    this.countries = countries;
    this.text = article.document().text();
    this.speakers = article.speakers();
    article.all(Entity.class).forEach(entity -> entities.put(entity.id(), entity));
    for (Mention mention : article.all(Mention.class)) {
      if (!mention.pronoun()) {
        namesOf
            .computeIfAbsent(mention.entity(), id -> new HashSet<>())
            .add(lower(mention.span().of(text)));
      }
    }
  }

  /** The names, aliases, capitals and seats of government of all countries, by name. */
  static Map<String, List<String>> countries() {
    Map<String, List<String>> countries = new HashMap<>();
    for (List<String> row : ResourceTable.rows(MentionStage.class, "countries.tsv", 7)) {
      List<String> names = new ArrayList<>(List.of(lower(row.get(1))));
      for (int column : new int[] {3, 5, 6}) {
        Arrays.stream(row.get(column).split(";"))
            .filter(name -> !name.isEmpty())
            .map(OwnSides::lower)
            .forEach(names::add);
      }
      countries.put(row.get(1), List.copyOf(names));
    }
    return countries;
  }

  OwnSide of(Statement statement) {
    Speaker speaker = speakers.get(statement.id());
    Entity entity =
        speaker == null || speaker.entity() == null ? null : entities.get(speaker.entity());
    List<String> sides = sides(speaker, entity);
    Set<String> nouns = new HashSet<>();
    sides.forEach(side -> nouns.addAll(Arrays.asList(lower(side).split("[^\\p{L}]+", -1))));
    boolean governs = sides.stream().anyMatch(OwnSides::isGovernment);
    return new OwnSide(pronouns(statement, entity), names(sides, entity), nouns, governs);
  }

  private Set<String> pronouns(Statement statement, @Nullable Entity entity) {
    if (statement.kind() == Statement.Kind.DIRECT) {
      return Set.of();
    }
    String source =
        statement.source().isEmpty() ? "" : lower(statement.source().getFirst().of(text));
    if (ALL.contains(source)) {
      return Set.of(source);
    }
    if (entity == null) {
      return ALL;
    }
    return entity.type() == EntityType.PERSON ? PERSONS : THINGS;
  }

  /** What the speaker speaks for, and itself where it is an institution. */
  private static List<String> sides(@Nullable Speaker speaker, @Nullable Entity entity) {
    List<String> sides = new ArrayList<>();
    if (speaker == null) {
      return sides;
    }
    if (entity != null) {
      sides.addAll(entity.of());
    }
    speaker.chain().stream()
        .filter(link -> link.station() != Speaker.Station.OUTLET)
        .filter(link -> link.station() != Speaker.Station.MEDIUM)
        .forEach(link -> sides.add(link.name()));
    return sides;
  }

  private static boolean isGovernment(String side) {
    return side.startsWith("Government of")
        || GOVERNMENT_PARTS.stream().anyMatch(part -> side.contains(part + " of"));
  }

  private Set<String> names(List<String> sides, @Nullable Entity entity) {
    Set<String> names = new HashSet<>();
    if (entity != null && !sides.isEmpty()) {
      names.addAll(namesOf.getOrDefault(entity.id(), Set.of()));
    }
    for (String side : sides) {
      names.add(lower(side));
      names.addAll(countries.getOrDefault(country(side), List.of()));
    }
    return names;
  }

  /** The country in "Government of the X" and "Ministry (X)"; other names are left as they are. */
  private static String country(String name) {
    var match = COUNTRY.matcher(name);
    return match.matches()
        ? Objects.requireNonNullElseGet(match.group(1), () -> match.group(2))
        : name;
  }

  private static String lower(String words) {
    return LowerCase.of(words).replaceFirst("^(?:the|a|an) ", "");
  }
}
