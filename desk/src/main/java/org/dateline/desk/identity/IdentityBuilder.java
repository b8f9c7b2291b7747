package org.dateline.desk.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.article.document.Sha256;
import org.dateline.desk.identity.Clusters.Cluster;

/** Makes an identity of the nodes that were found to be one. */
final class IdentityBuilder {
  private static final int DIGITS = 6;
  private static final int LONGEST_SLUG = 60;

  private IdentityBuilder() {}

  static Identity of(Cluster cluster) {
    List<Appearance> all = new ArrayList<>();
    cluster.nodes().forEach(node -> all.addAll(node.appearances()));
    all.sort(Identities.ORDER);
    SequencedSet<String> names = byNumber(all, one -> Stream.of(one.name()));
    Kind kind = all.getFirst().kind();
    String name = fullest(names, kind);
    return new Identity(
        id(name, all),
        kind,
        name,
        names,
        byNumber(all, one -> one.roles().stream()),
        byNumber(all, one -> one.of().stream()),
        all,
        cluster.joins(),
        List.copyOf(cluster.apart()));
  }

  /** The most frequent first; of equally frequent ones by the letters. */
  private static SequencedSet<String> byNumber(
      List<Appearance> all, Function<Appearance, Stream<String>> words) {
    Map<String, Long> counts = new TreeMap<>();
    all.forEach(
        one -> words.apply(one).distinct().forEach(word -> counts.merge(word, 1L, Long::sum)));
    LinkedHashSet<String> ordered = new LinkedHashSet<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> ordered.add(entry.getKey()));
    return ordered;
  }

  /** The first that is a full name, in Latin letters if there is one; else the first. */
  private static String fullest(SequencedSet<String> names, Kind kind) {
    Comparator<String> best =
        Comparator.comparing((String name) -> kind == Kind.PERSON && isLower(name))
            .thenComparing(name -> kind == Kind.PERSON && NameForms.INSTANCE.words(name).size() < 2)
            .thenComparing(name -> !isLatin(name));
    return names.stream().min(best).orElseThrow();
  }

  private static boolean isLower(String name) {
    return Character.isLowerCase(name.codePointAt(name.lastIndexOf(' ') + 1));
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN);
  }

  /** Such as {@code ben-wallace~1c9e42}. */
  private static String id(String name, List<Appearance> all) {
    String slug = NameForms.INSTANCE.letters(name).replace(' ', '-');
    String first =
        all.stream()
            .map(one -> one.article() + "\n" + one.anchor().at() + "\n" + one.anchor().words())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    String digest = Sha256.of(first.getBytes(StandardCharsets.UTF_8)).hex();
    return slug.substring(0, Math.min(LONGEST_SLUG, slug.length()))
        + "~"
        + digest.substring(0, DIGITS);
  }
}
