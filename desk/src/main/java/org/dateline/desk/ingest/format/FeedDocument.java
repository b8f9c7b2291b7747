package org.dateline.desk.ingest.format;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its polls see it: RSS or Atom, with or without items. Immutable.
 *
 * @param title of the outlet; null if it does not say
 * @param pause how long the feed says that it need not be asked again; null if it does not
 * @param items in the order of the feed, each key once: of several the first
 */
public record FeedDocument(@Nullable String title, @Nullable Duration pause, List<Item> items) {
  private static final int LONGEST_TITLE = 300;

  public FeedDocument {
    items = List.copyOf(items);
  }

  /**
   * One item.
   *
   * @param key by what it is recognised in later polls
   * @param fingerprint changes when what the feed says of the item changes
   * @param link the address of the article; null if the feed names none
   * @param page the article as the feed has it; null if it has none
   */
  public record Item(
      String key, String fingerprint, @Nullable String link, @Nullable Capture page) {}

  /** Whether bytes that begin so are a feed. */
  public static boolean isFeed(byte[] beginning) {
    return Feed.isFeed(beginning);
  }

  /**
   * Reads a feed; one without items is a feed too.
   *
   * @param address from which it came, for the names of its items' pages
   * @throws InputException if it is neither RSS nor Atom, or has too many elements
   */
  public static FeedDocument read(byte[] bytes, String address) throws InputException {
    Feed feed = Feed.read(bytes);
    List<Item> items = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (FeedItem one : feed.items()) {
      Item item = item(feed, one, address);
      if (keys.add(item.key)) {
        items.add(item);
      }
    }
    String title = feed.title();
    String shown =
        title == null ? null : title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    return new FeedDocument(shown, pause(feed.minutes()), items);
  }

  private static Item item(Feed feed, FeedItem item, String address) {
    String content = item.content();
    String said = digest(item.title(), item.published(), item.updated(), content);
    String link = item.link();
    String name = Stream.of(item.id(), link).filter(Objects::nonNull).findFirst().orElse(said);
    String key = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).hex();
    Capture page =
        content == null
            ? null
            : new FeedPage(feed, item).capture(address + Container.MARK + key, content);
    return new Item(key, said, link, page);
  }

  private static String digest(@Nullable String... parts) {
    String joined =
        Stream.of(parts).map(one -> one == null ? "" : one).collect(Collectors.joining("\0"));
    return Sha256.of(joined.getBytes(StandardCharsets.UTF_8)).hex();
  }

  private static @Nullable Duration pause(@Nullable String minutes) {
    return minutes != null && minutes.matches("\\d{1,6}")
        ? Duration.ofMinutes(Long.parseLong(minutes))
        : null;
  }
}
