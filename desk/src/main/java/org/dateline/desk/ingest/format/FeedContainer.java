package org.dateline.desk.ingest.format;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Feeds: RSS and Atom. A part's name is the item's number in the file, from 1. An item with content
 * is a capture: a page made of the item, of which the digest is taken.
 *
 * <p>A feed is held in memory, so it may have no more than {@link Bytes#LIMIT}. Safe for use by
 * many threads.
 */
public final class FeedContainer implements Container {
  @Override
  public Entries open(Path file) throws InputException {
    Feed feed = Feed.read(bytes(file));
    if (feed.items().isEmpty()) {
      throw new InputException(
          "no-items", "it is a feed without a single item; fetch it again if it should have some");
    }
    return new FeedEntries(file, feed);
  }

  @Override
  public Capture read(Path file, String name) throws InputException {
    Feed feed = Feed.read(bytes(file));
    try {
      FeedItem item = feed.items().get(Integer.parseInt(name) - 1);
      String content = item.content();
      if (content != null) {
        return new FeedPage(feed, item).capture(file.toString() + MARK + name, content);
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // Told below.
    }
    throw new InputException(
        "not-found",
        "the feed has %s items, and none with content is number '%s'"
            .formatted(feed.items().size(), name));
  }

  /** Whether a file that begins so is a feed. */
  public static boolean isFeed(byte[] beginning) {
    return Feed.isFeed(beginning);
  }

  private static byte[] bytes(Path file) throws InputException {
    byte[] bytes = Bytes.ofFile(file);
    return FileForm.isGzip(file.toString()) ? Bytes.ofGzip(bytes) : bytes;
  }

  /** The items, whose pages are made when they are asked for. */
  private static final class FeedEntries implements Entries {
    private final Path file;
    private final Feed feed;
    private int passed;

    FeedEntries(Path file, Feed feed) {
      this.file = file;
      this.feed = feed;
    }

    @Override
    public @Nullable Entry next() {
      List<FeedItem> items = feed.items();
      if (passed == items.size()) {
        return null;
      }
      FeedItem item = items.get(passed++);
      String content = item.content();
      if (content == null) {
        return new Entry.Other(SkipReason.NO_CONTENT);
      }
      String input = file.toString() + MARK + passed;
      Capture capture = new FeedPage(feed, item).capture(input, content);
      return new Entry.Page(input, () -> capture);
    }

    @Override
    public double done() {
      return feed.items().isEmpty() ? 1 : (double) passed / feed.items().size();
    }

    @Override
    public void close() {}
  }
}
