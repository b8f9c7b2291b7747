package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Name;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives every name of an article its bearer: whoever speaks there, a person or institution that is
 * only spoken of, with what the page says of them, or else whatever has that name. The same name of
 * the same type is the same bearer.
 */
final class Bearers {
  private final String text;
  private final Cast cast;
  private final Map<Referent, String> known;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private int count;

  /**
   * Begins a list of bearers.
   *
   * @param text the text that the names stand in
   * @param speakers the ids of those who speak
   */
  Bearers(String text, Cast cast, Map<Referent, String> speakers) {
    this.text = text;
    this.cast = cast;
    this.known = new HashMap<>(speakers);
    this.count = speakers.size();
  }

  /** The mentions with one for each name that stands in none of them, in order. */
  List<Mention> of(List<Name> names, List<Mention> mentions) {
    TreeMap<Integer, Mention> taken = new TreeMap<>();
    mentions.forEach(mention -> taken.put(mention.span().start(), mention));
    List<Mention> all = new ArrayList<>(mentions);
    TreeMap<Integer, Span> read = new TreeMap<>();
    names.forEach(name -> read.put(name.span().start(), name.span()));
    for (Span known : cast.wellKnown()) {
      // "OCHA" is no person, whatever the language model says; but "NATO Street" is a street.
      Map.Entry<Integer, Span> before = read.floorEntry(known.start());
      if (before == null || !isLonger(before.getValue(), known)) {
        add(EntityType.ORGANISATION, known, taken, all);
      }
    }
    for (Name name : names) {
      Span whole = name.type() == EntityType.ORGANISATION ? cast.whole(name.span()) : name.span();
      add(name.type(), isFree(taken, whole) ? whole : name.span(), taken, all);
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  List<Entity> entities() {
    return entities;
  }

  private static boolean isLonger(Span name, Span known) {
    return name.contains(known) && name.length() > known.length();
  }

  private void add(
      EntityType type, Span span, NavigableMap<Integer, Mention> taken, List<Mention> all) {
    if (isFree(taken, span)) {
      Mention mention = mention(type, span);
      taken.put(span.start(), mention);
      all.add(mention);
    }
  }

  private static boolean isFree(NavigableMap<Integer, Mention> taken, Span span) {
    Map.Entry<Integer, Mention> before = taken.lowerEntry(span.end());
    return before == null || !before.getValue().span().overlaps(span);
  }

  private Mention mention(EntityType named, Span span) {
    String words = words(span);
    Referent referent = cast.bearer(named, words, span.start());
    EntityType type = referent == null ? named : referent.type();
    return new Mention(span, type, bearer(referent, type, words), false);
  }

  private String bearer(@Nullable Referent referent, EntityType type, String words) {
    String same = referent == null ? null : known.get(referent);
    if (same != null) {
      return same;
    }
    String named = referent == null ? words : referent.name();
    String key = type + " " + named.toLowerCase(Locale.ROOT);
    String old = ids.get(key);
    if (old != null) {
      return old;
    }
    String id = "e" + ++count;
    ids.put(key, id);
    entities.add(
        referent == null ? new Entity(id, type, words, List.of(), List.of()) : referent.entity(id));
    return id;
  }

  private String words(Span span) {
    return span.of(text).replaceAll("\\s+", " ");
  }
}
