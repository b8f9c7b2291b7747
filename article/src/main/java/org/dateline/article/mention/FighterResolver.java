package org.dateline.article.mention;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.jspecify.annotations.Nullable;

/**
 * Tells which armed group "the rebels" and "the paramilitary group" are: the only one of that kind
 * that the article has named. For one article and one thread.
 */
final class FighterResolver {
  private static final Set<String> GROUPS =
      Set.of("group", "force", "movement", "organisation", "organization", "faction", "army");

  private final Fighters fighters;
  private final Map<String, List<Organisations.Named>> groups = new HashMap<>();

  FighterResolver(Lexicon lexicon) {
    this.fighters = lexicon.fighters();
  }

  /** The group; null if the words are for none, or for one of several. */
  @Nullable Referent resolve(Scene scene, Place place, NounPhrase phrase) {
    boolean back =
        phrase.article() == Determiner.DEFINITE
            || (place.isSummary() && phrase.article() == Determiner.NONE);
    String noun = back ? noun(phrase) : "";
    if (noun.isEmpty()) {
      return null;
    }
    int end = place.isSummary() ? Integer.MAX_VALUE : place.offset();
    List<Organisations.Named> named =
        groups.computeIfAbsent(noun, any -> called(scene, noun)).stream()
            .filter(one -> one.offset() < end)
            .toList();
    return named.size() == 1
        ? scene.cast().organisation(named.getFirst().name(), place.offset())
        : null;
  }

  /** All groups whose members are called so, each where it is named first. */
  private List<Organisations.Named> called(Scene scene, String noun) {
    Map<String, Organisations.Named> first = new LinkedHashMap<>();
    for (Organisations.Named one : scene.cast().organisations().all()) {
      if (fighters.areCalled(one.name().name(), noun)) {
        first.merge(
            one.name().name(), one, (old, other) -> old.offset() < other.offset() ? old : other);
      }
    }
    return List.copyOf(first.values());
  }

  /** "Rebels", "paramilitary group": the noun in the singular; empty if the words say more. */
  private String noun(NounPhrase phrase) {
    Phrase words = Phrase.of(phrase.described());
    boolean group = words.size() == 2 && GROUPS.contains(words.last().lower());
    boolean several = words.size() == 1 && words.last().lower().endsWith("s");
    return group || several ? fighters.noun(words.get(0)) : "";
  }
}
