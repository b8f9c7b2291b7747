package org.dateline.desk.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.derived.Follower;
import org.dateline.desk.identity.Appearances.Block;
import org.dateline.desk.identity.Clusters.Cluster;
import org.dateline.desk.identity.Constraints.Place;
import org.dateline.desk.identity.Constraints.Ruling;
import org.dateline.desk.identity.Decision.Act;
import org.dateline.desk.identity.OfficeHolders.Held;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The persons and institutions of a store across its articles. Which appearances are one is worked
 * out when it is asked, of those that could be and of what users have decided, so that the answer
 * depends on what the store holds and not on when it came. Takes memory for the appearances of one
 * surname, or one institution, at a time.
 *
 * <p>For one thread at a time.
 */
public final class Identities implements AutoCloseable {
  /** By day, those of unknown day last; then by article and place. */
  static final Comparator<Appearance> ORDER =
      Comparator.comparing((Appearance one) -> one.day() == null)
          .thenComparing(one -> String.valueOf(one.day()))
          .thenComparing(Appearance::article)
          .thenComparing(one -> one.anchor().at())
          .thenComparing(Appearance::entity);

  private static final Comparator<Identity> MOST_ARTICLES_FIRST =
      Comparator.comparing(Identity::articles).reversed().thenComparing(Identity::id);

  /** A side of a merging is found again by so many of its places. */
  private static final int MOST_ANCHORS = 16;

  private final Appearances appearances;
  private Decisions decisions;
  private @Nullable List<Ruling> rulings;

  private Identities(Appearances appearances, Decisions decisions) {
    this.appearances = appearances;
    this.decisions = decisions;
  }

  /** Opens the identities of a store, and takes in what has changed in it. */
  public static Identities open(Store store, Follower.Progress progress) throws StoreException {
    Appearances appearances = Appearances.open(store.folder());
    try (Snapshot snapshot = store.snapshot()) {
      long unused = appearances.follow(store, progress);
      return new Identities(appearances, Decisions.read(snapshot.sql()));
    } catch (StoreException | RuntimeException e) {
      appearances.close();
      throw e;
    }
  }

  /** All decisions, also those that were undone, in order. */
  public List<Decision> decisions() {
    return decisions.all();
  }

  /** Whether a decision counts: it undoes none, and none undoes it. */
  public boolean isInForce(Decision decision) {
    return decisions.inForce().contains(decision);
  }

  /**
   * The persons or institutions in most articles.
   *
   * @param most so many at most
   */
  public List<Identity> list(Kind kind, int most) throws StoreException {
    return appearances.reading(() -> inMostArticles(kind, most));
  }

  private List<Identity> inMostArticles(Kind kind, int most) throws StoreException {
    List<Identity> identities = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (Block block : appearances.blocks(kind, Integer.MAX_VALUE)) {
      identities.sort(MOST_ARTICLES_FIRST);
      boolean enough =
          identities.size() >= most && identities.get(most - 1).articles() >= block.articles();
      if (enough) {
        break;
      }
      if (done.add(block.block())) {
        Set<String> linked = linked(block.block());
        done.addAll(linked);
        resolve(linked).stream().filter(one -> one.kind() == kind).forEach(identities::add);
      }
    }
    identities.sort(MOST_ARTICLES_FIRST);
    return List.copyOf(identities.subList(0, Math.min(most, identities.size())));
  }

  /**
   * The identities with an id, or with all words of a name.
   *
   * @return those in most articles first
   */
  public List<Identity> find(String nameOrId) throws StoreException {
    int tilde = nameOrId.lastIndexOf('~');
    String name = tilde < 0 ? nameOrId : nameOrId.substring(0, tilde);
    List<String> words = NameForms.INSTANCE.words(name);
    if (words.isEmpty()) {
      return List.of();
    }
    return appearances.reading(() -> named(words)).stream()
        .filter(one -> tilde < 0 ? hasName(one, words) : one.id().equals(nameOrId))
        .sorted(MOST_ARTICLES_FIRST)
        .toList();
  }

  private List<Identity> named(List<String> words) throws StoreException {
    Set<String> blocks = new TreeSet<>();
    for (String block : blocksOf(words)) {
      blocks.addAll(linked(block));
    }
    return resolve(blocks);
  }

  private static List<String> blocksOf(List<String> words) {
    return List.of(
        "p " + NameForms.INSTANCE.skeleton(words.getLast()),
        "o " + String.join(" ", words),
        "d " + String.join(" ", words));
  }

  private static boolean hasName(Identity identity, List<String> words) {
    return identity.names().stream()
        .map(NameForms.INSTANCE::words)
        .anyMatch(
            own ->
                words.stream().allMatch(word -> own.stream().anyMatch(one -> isForm(word, one))));
  }

  private static boolean isForm(String word, String other) {
    return word.equals(other)
        || NameForms.INSTANCE.skeleton(word).equals(NameForms.INSTANCE.skeleton(other));
  }

  /** The block with those that decisions join to it. */
  private Set<String> linked(String block) throws StoreException {
    Set<String> all = new TreeSet<>(Set.of(block));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Ruling ruling : rulings()) {
        if (ruling.blocks().stream().anyMatch(all::contains)) {
          grows |= all.addAll(ruling.blocks());
        }
      }
    }
    return all;
  }

  private List<Identity> resolve(Set<String> blocks) throws StoreException {
    Map<Place, Appearance> all = new LinkedHashMap<>();
    for (String block : blocks) {
      appearances.inBlock(block).forEach(one -> all.put(Place.of(one), one));
    }
    List<Held> held = new OfficeHolders(appearances).describedBy(List.copyOf(all.values()));
    held.forEach(one -> all.putIfAbsent(Place.of(one.described()), one.described()));
    List<Cluster> clusters =
        IdentityResolver.resolve(all.values(), held, new Constraints(rulings()));
    return clusters.stream().map(IdentityBuilder::of).toList();
  }

  /** The decisions that count, with their places in the articles as they are read now. */
  private List<Ruling> rulings() throws StoreException {
    List<Ruling> known = rulings;
    if (known != null) {
      return known;
    }
    List<Ruling> found = new ArrayList<>();
    for (Decision decision : decisions.inForce()) {
      found.add(Ruling.of(decision, found(decision.one()), found(decision.other())));
    }
    rulings = List.copyOf(found);
    return found;
  }

  private List<Appearance> found(List<Anchor> anchors) throws StoreException {
    List<Appearance> found = new ArrayList<>();
    for (Anchor anchor : anchors) {
      Appearance one = find(anchor);
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  /**
   * Who is meant by an anchor in an article as it is read now: who is named at that place in these
   * words; else who has that name; else the only one whose name could be that.
   */
  private @Nullable Appearance find(Anchor anchor) throws StoreException {
    List<Appearance> all = appearances.inArticle(anchor.article());
    String letters = NameForms.INSTANCE.letters(anchor.name());
    List<String> words = NameForms.INSTANCE.words(anchor.name());
    String last = words.isEmpty() ? "" : NameForms.INSTANCE.skeleton(words.getLast());
    List<Appearance> similar =
        all.stream()
            .filter(one -> NameForms.INSTANCE.skeleton(Name.of(one).surname()).equals(last))
            .toList();
    return all.stream()
        .filter(one -> one.anchor().at() == anchor.at())
        .filter(one -> one.anchor().words().equals(anchor.words()))
        .findFirst()
        .or(() -> all.stream().filter(one -> Name.of(one).letters().equals(letters)).findFirst())
        .orElse(similar.size() == 1 ? similar.getFirst() : null);
  }

  /** The decisions of which a side is not found in any article as it is read now. */
  public List<Decision> waiting() throws StoreException {
    List<Decision> waiting = new ArrayList<>();
    for (Ruling ruling : rulings()) {
      if (ruling.one().isEmpty() || ruling.other().isEmpty()) {
        waiting.add(ruling.decision());
      }
    }
    return waiting;
  }

  /**
   * Decides that two identities are one.
   *
   * @throws IllegalArgumentException if they are one already, or the author or reason is missing
   */
  public Decision merge(Store store, Identity one, Identity other, String author, String reason)
      throws StoreException {
    if (one.id().equals(other.id())) {
      throw new IllegalArgumentException(one.id() + " is one identity already");
    }
    if (one.kind() != other.kind()) {
      throw new IllegalArgumentException(
          "%s is a %s and %s a %s: a person is no organisation"
              .formatted(one.id(), one.kind().label(), other.id(), other.kind().label()));
    }
    return decide(
        store,
        Act.MERGE,
        one.name() + " = " + other.name(),
        author,
        reason,
        anchors(one.appearances(), MOST_ANCHORS),
        anchors(other.appearances(), MOST_ANCHORS));
  }

  /**
   * Decides that some articles name somebody else.
   *
   * @param articles keys of articles in which the identity stands, not all of them
   * @throws IllegalArgumentException if these are none or all of its articles, or one is not among
   *     them
   */
  public Decision split(
      Store store, Identity identity, Set<String> articles, String author, String reason)
      throws StoreException {
    List<Appearance> taken = new ArrayList<>();
    List<Appearance> left = new ArrayList<>();
    for (Appearance one : identity.appearances()) {
      (articles.contains(one.article()) ? taken : left).add(one);
    }
    Set<String> unknown = new TreeSet<>(articles);
    taken.forEach(one -> unknown.remove(one.article()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "%s does not stand in %s; it stands in: dateline entities show %s"
              .formatted(identity.name(), unknown.iterator().next(), identity.id()));
    }
    if (taken.isEmpty() || left.isEmpty()) {
      throw new IllegalArgumentException(
          "to split an identity, name some of its articles and not all; it has "
              + identity.articles());
    }
    return decide(
        store,
        Act.SPLIT,
        identity.name(),
        author,
        reason,
        anchors(taken, Integer.MAX_VALUE),
        anchors(left, Integer.MAX_VALUE));
  }

  /**
   * Takes a decision back; it stays in the store, and in the log of custody.
   *
   * @throws IllegalArgumentException if there is none of that number that counts
   */
  public Decision undo(Store store, long number, String author, String reason)
      throws StoreException {
    Decision undone =
        decisions.inForce().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no decision %s that counts; see: dateline entities decisions"
                            .formatted(number)));
    check(author, reason);
    Decision made =
        store.write(
            change ->
                Decisions.add(
                    change,
                    Act.UNDO,
                    "decision " + undone.number(),
                    author,
                    reason,
                    undone.number(),
                    List.of(),
                    List.of()));
    reload(store);
    return made;
  }

  private Decision decide(
      Store store,
      Act act,
      String subject,
      String author,
      String reason,
      List<Anchor> one,
      List<Anchor> other)
      throws StoreException {
    check(author, reason);
    Decision made =
        store.write(
            change -> Decisions.add(change, act, subject, author, reason, null, one, other));
    reload(store);
    return made;
  }

  private static void check(String author, String reason) {
    if (author.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "a decision has an author and a reason; got: '%s', '%s'".formatted(author, reason));
    }
  }

  private void reload(Store store) throws StoreException {
    try (Snapshot snapshot = store.snapshot()) {
      decisions = Decisions.read(snapshot.sql());
      rulings = null;
    }
  }

  private static List<Anchor> anchors(List<Appearance> appearances, int most) {
    return appearances.stream().map(Appearance::anchor).limit(most).toList();
  }

  @Override
  public void close() throws StoreException {
    appearances.close();
  }
}
