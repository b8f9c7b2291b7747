package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Name;
import org.dateline.article.document.Span;

/**
 * Those who bear the names of an article and do not speak in it. The same name of the same type is
 * the same bearer; a person's last name alone is the person last named in full with it.
 */
final class Bearers {
  private final String text;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private int count;

  /**
   * Begins a list of bearers.
   *
   * @param text the text that the names stand in
   * @param speakers how many entities there are already
   */
  Bearers(String text, int speakers) {
    this.text = text;
    this.count = speakers;
  }

  /** The mentions with one for each name that stands in none of them, in order. */
  List<Mention> of(List<Name> names, List<Mention> mentions) {
    TreeMap<Integer, Mention> taken = new TreeMap<>();
    mentions.forEach(mention -> taken.put(mention.span().start(), mention));
    List<Mention> all = new ArrayList<>(mentions);
    for (Name name : names) {
      Map.Entry<Integer, Mention> before = taken.lowerEntry(name.span().end());
      if (before == null || !before.getValue().span().overlaps(name.span())) {
        all.add(new Mention(name.span(), name.type(), bearer(name), false));
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  List<Entity> entities() {
    return entities;
  }

  private String bearer(Name name) {
    String words = words(name.span());
    String key = key(name.type(), words);
    String known = ids.get(key);
    if (known != null) {
      return known;
    }
    String id = "e" + ++count;
    entities.add(new Entity(id, name.type(), words, List.of(), List.of()));
    ids.put(key, id);
    int space = words.lastIndexOf(' ');
    if (name.type() == EntityType.PERSON && space > 0) {
      ids.put(key(name.type(), words.substring(space + 1)), id);
    }
    return id;
  }

  private static String key(EntityType type, String words) {
    return type + " " + words.toLowerCase(Locale.ROOT);
  }

  private String words(Span span) {
    return span.of(text).replaceAll("\\s+", " ");
  }
}
