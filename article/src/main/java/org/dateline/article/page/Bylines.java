package org.dateline.article.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the persons' names from a byline. */
final class Bylines {
  private static final Pattern BY =
      Pattern.compile(
          "^\\W{0,3}(?:(?:(?:written|posted|published|story|report(?:ed|ing)?|words(?: and (?:pictures|photographs|photos))?|analysis|interview|text(?: and (?:pictures|photographs|photos))?) )?by:?|(?:live reporting|reporting|reporter|author|authors|words|text|story|correspondent):)\\s+",
          Pattern.CASE_INSENSITIVE);

  /** A capitalised word, an initial or a particle within a name. */
  private static final Pattern NAME_WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}|de|da|di|del|van|von|der|den|bin|al|el|la|le|du|dos|ter|ben");

  private static final Pattern SPLIT =
      Pattern.compile("\\s*(?:,|;|\\||/|•|·|\\n|&|\\band\\b)\\s*", Pattern.CASE_INSENSITIVE);

  /** From these on a byline speaks of where, when or as what somebody writes. */
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s+(?:(?:in|for|at|from|on|with|of|is|was|published|updated|posted|@|\\(|–|—|-)(?:\\s|$)|\\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\\.?\\s\\d).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The label of a link that stands right behind the name. */
  private static final Pattern LINK_LABEL =
      Pattern.compile("(?<=\\p{Ll})(?:Twitter|Facebook|Instagram|Email|LinkedIn|Bluesky|Bio)$");

  private static final Set<String> ROLES =
      Set.of(
          "the",
          "correspondent",
          "correspondents",
          "editor",
          "editors",
          "reporter",
          "reporters",
          "staff",
          "writer",
          "writers",
          "journalist",
          "journalists",
          "columnist",
          "contributor",
          "contributors",
          "author",
          "authors",
          "producer",
          "analyst",
          "bureau",
          "chief",
          "senior",
          "political",
          "diplomatic",
          "foreign",
          "defence",
          "defense",
          "security",
          "desk",
          "team",
          "newsroom",
          "news",
          "agency",
          "agencies",
          "press",
          "associated",
          "media",
          "newspaper",
          "magazine",
          "times",
          "post",
          "online",
          "digital",
          "admin",
          "guest",
          "updated",
          "published",
          "exclusive",
          "opinion",
          "analysis",
          "live",
          "comments",
          "share",
          "minister",
          "service",
          "services",
          "network",
          "world",
          "international",
          "department",
          "university",
          "photos",
          "photo",
          "video",
          "pictures",
          "breaking",
          "more",
          "read",
          "about",
          "follow",
          "bst",
          "gmt");

  private Bylines() {}

  static boolean startsWithBy(String line) {
    return BY.matcher(line).find();
  }

  /** The names in a byline's words, in order, each once; empty if it holds none. */
  static List<String> names(String byline, @Nullable String outlet) {
    String line = byline.replace('\u00a0', ' ');
    Matcher by = BY.matcher(line);
    String rest = by.find() ? line.substring(by.end()) : line;
    Set<String> names = new LinkedHashSet<>();
    for (String part : SPLIT.split(rest.length() > 300 ? rest.substring(0, 300) : rest, -1)) {
      String name = clean(part);
      if (isName(name) && !isOutlet(name, outlet)) {
        names.add(name);
      }
    }
    return new ArrayList<>(names);
  }

  /** The persons among names that metadata give. */
  static List<String> persons(List<String> given, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : given) {
      names.addAll(names(PageHead.unescaped(one), outlet));
    }
    return new ArrayList<>(names);
  }

  /** What a person is called by, before a name of two words at least. */
  private static final Pattern TITLE =
      Pattern.compile("^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Rev|Revd)\\.?\\s(?=\\S+\\s)");

  private static String clean(String part) {
    Matcher by = BY.matcher(part);
    String name = by.find() ? part.substring(by.end()) : part;
    name = TAIL.matcher(name.replace('\u00a0', ' ').strip()).replaceFirst("");
    name = LINK_LABEL.matcher(name.replaceAll("\\s+", " ").strip()).replaceFirst("");
    name = TITLE.matcher(name).replaceFirst("");
    return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 4
        ? capitalised(name)
        : name;
  }

  private static String capitalised(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return out.toString();
  }

  /** Whether a line holds names and nothing else. */
  static boolean areNames(String line) {
    for (String part : SPLIT.split(line.length() > 100 ? "" : line.strip(), -1)) {
      if (!isName(part)) {
        return false;
      }
    }
    return true;
  }

  /** Two to five words of a name's shape, none of them a role's. */
  static boolean isName(String name) {
    if (name.length() > 60 || name.isEmpty()) {
      return false;
    }
    String[] words = name.split(" ", -1);
    if (words.length < 2 || words.length > 5 || !Character.isUpperCase(name.codePointAt(0))) {
      return false;
    }
    for (String word : words) {
      if (!NAME_WORD.matcher(word).matches() || ROLES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOutlet(String name, @Nullable String outlet) {
    return outlet != null && Prose.folded(name).equals(Prose.folded(outlet));
  }
}
