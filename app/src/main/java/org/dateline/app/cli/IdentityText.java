package org.dateline.app.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.desk.identity.Appearance;
import org.dateline.desk.identity.Decision;
import org.dateline.desk.identity.Identity;
import org.dateline.desk.text.TerminalText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes identities and decisions. What pages say cannot steer the terminal. */
final class IdentityText {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST_TOLD = 6;
  private static final int MOST_ARTICLES = 40;

  private IdentityText() {}

  /** Id, name, office, affiliation and numbers, separated by tabs. */
  static String line(Identity one) {
    return String.join(
            "\t",
            one.id(),
            clean(one.name()),
            first(one.roles()),
            first(one.of()),
            "%s articles".formatted(one.articles()),
            "%s outlets".formatted(one.outlets()))
        + "\n";
  }

  private static String first(Collection<String> words) {
    return words.isEmpty() ? "-" : clean(words.iterator().next());
  }

  /** Everything, over several lines. */
  static String page(Identity one) {
    StringBuilder out = new StringBuilder();
    out.append("%s  (%s, %s)\n".formatted(clean(one.name()), one.kind().label(), one.id()));
    list(out, "names", one.names());
    list(out, "offices", one.roles());
    list(out, "of", one.of());
    out.append("  in %s articles of %s outlets:\n".formatted(one.articles(), one.outlets()));
    for (Appearance each : head(one.appearances(), MOST_ARTICLES)) {
      out.append("    %s  %s  %s\n".formatted(day(each), clean(each.article()), told(each)));
    }
    more(out, one.appearances().size() - MOST_ARTICLES);
    evidence(out, "joined because", one.joins());
    evidence(out, "kept apart from", one.apart());
    return out.append('\n').toString();
  }

  private static void list(StringBuilder out, String name, Collection<String> words) {
    if (!words.isEmpty()) {
      String told =
          words.stream()
              .limit(MOST_TOLD)
              .map(IdentityText::clean)
              .collect(Collectors.joining("; "));
      String rest = words.size() > MOST_TOLD ? "; … (%s)".formatted(words.size()) : "";
      out.append("  %s: %s%s\n".formatted(name, told, rest));
    }
  }

  private static void evidence(StringBuilder out, String name, List<Identity.Evidence> all) {
    if (all.isEmpty()) {
      return;
    }
    out.append("  %s:\n".formatted(name));
    for (Identity.Evidence each : head(all, MOST_ARTICLES)) {
      String decision = each.decision() == 0 ? "" : " (decision %s)".formatted(each.decision());
      out.append(
          "    %s in %s | %s in %s: %s%s\n"
              .formatted(
                  told(each.one()),
                  clean(each.one().article()),
                  told(each.other()),
                  clean(each.other().article()),
                  clean(each.because()),
                  decision));
    }
    more(out, all.size() - MOST_ARTICLES);
  }

  private static <T> List<T> head(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }

  private static void more(StringBuilder out, int more) {
    if (more > 0) {
      out.append("    … and %s more; --json gives all\n".formatted(more));
    }
  }

  private static String day(Appearance one) {
    return one.day() == null ? "undated   " : clean(String.valueOf(one.day()));
  }

  private static String told(Appearance one) {
    String roles = one.roles().isEmpty() ? "" : ", " + String.join(", ", one.roles());
    String of = one.of().isEmpty() ? "" : " [" + String.join(", ", one.of()) + "]";
    return clean(one.name() + roles + of);
  }

  /** Such as {@code 3 merge 2024-05-01T10:00:00Z M. Editor: she married}. */
  static String line(Decision decision, boolean counts) {
    String act = decision.act().name().toLowerCase(Locale.ROOT);
    return "%s\t%s\t%s\t%s\t%s%s\n"
        .formatted(
            decision.number(),
            decision.undoes() == null ? act : act + " " + decision.undoes(),
            decision.at(),
            clean(decision.author()),
            clean(decision.reason()),
            counts ? "" : "\t(taken back)");
  }

  /** One line; keys may be added. */
  static String json(Identity one) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", one.id()).put("kind", one.kind().label()).put("name", one.name());
    strings(node.putArray("names"), one.names());
    strings(node.putArray("roles"), one.roles());
    strings(node.putArray("of"), one.of());
    node.put("articles", one.articles()).put("outlets", one.outlets());
    ArrayNode appearances = node.putArray("appearances");
    one.appearances().forEach(each -> appearances.add(appearance(each)));
    evidence(node.putArray("joins"), one.joins());
    evidence(node.putArray("apart"), one.apart());
    return MAPPER.writeValueAsString(node) + "\n";
  }

  private static ObjectNode appearance(Appearance one) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("article", one.article()).put("entity", one.entity()).put("name", one.name());
    strings(node.putArray("roles"), one.roles());
    strings(node.putArray("of"), one.of());
    node.put("outlet", one.outlet()).put("day", one.day());
    node.put("words", one.anchor().words()).put("start", one.anchor().at());
    return node;
  }

  private static void evidence(ArrayNode node, List<Identity.Evidence> all) {
    for (Identity.Evidence each : all) {
      ObjectNode one = node.addObject();
      one.set("one", appearance(each.one()));
      one.set("other", appearance(each.other()));
      @Nullable Long decision = each.decision() == 0 ? null : each.decision();
      one.put("because", each.because()).put("decision", decision);
    }
  }

  private static void strings(ArrayNode node, Collection<String> words) {
    words.forEach(node::add);
  }

  private static String clean(String text) {
    return TerminalText.clean(text, true);
  }
}
