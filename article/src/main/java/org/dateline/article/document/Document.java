package org.dateline.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The text of one page and its blocks. It owns the text; everything else points into it with {@link
 * Span}.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param input the path or address as given
 * @param id the digest of the file's bytes as given
 * @param text every text of the page that a reader could be shown; never normalised
 * @param language the BCP 47 language tag, such as {@code en}; null if it cannot be told
 * @param metadata what the page says of itself
 * @param blocks in order, without overlap
 */
public record Document(
    String input,
    Sha256 id,
    String text,
    @Nullable String language,
    Metadata metadata,
    List<Block> blocks) {

  /**
   * So many UTF-16 code units of an article are read, some 30,000 words: more than any article has,
   * and few enough that a hostile page cannot hold up a run.
   */
  public static final int MOST_READ = 200_000;

  /** So many blocks of an article are read, for the same reason: each costs a run of the model. */
  public static final int MOST_BLOCKS_READ = 3_000;

  /**
   * @throws IllegalArgumentException if blocks overlap, are out of order or reach beyond the text
   */
  public Document {
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "blocks must be in order, apart, and within the text's "
                + text.length()
                + " characters; got: "
                + block.role()
                + " "
                + block.span()
                + " after a block that ends at "
                + end);
      }
      end = block.span().end();
    }
  }

  /** Whether the article is English, or too short or mixed to tell. */
  public boolean isReadable() {
    return isReadable(language);
  }

  private static boolean isReadable(@Nullable String tag) {
    return tag == null || tag.equals("en") || tag.startsWith("en-");
  }

  /**
   * Whether statements may be read from one of this document's blocks: by its role and language. In
   * a correction the outlet speaks of itself.
   */
  public boolean isRead(Block block) {
    return block.role().isRead() && isInReach(block);
  }

  private boolean isInReach(Block block) {
    String own = block.language();
    return !block.isCorrection() && isReadable(own == null ? language : own);
  }

  /** The blocks of the article's own text that are not read because of their language. */
  public List<Block> unreadBlocks() {
    return blocks.stream()
        .filter(block -> block.role().isRead() && !block.isCorrection() && !isRead(block))
        .toList();
  }

  /** The words that {@code span} covers. */
  public String text(Span span) {
    return span.of(text);
  }

  /**
   * The blocks from which statements, places, figures and events are read, in order: those in
   * English, or of a language that cannot be told, as many as have room within {@link #MOST_READ}
   * and {@link #MOST_BLOCKS_READ}.
   */
  public List<Block> readBlocks() {
    return withinLimits(this::isRead);
  }

  /** The same with bylines and timestamps, from which times and mentions are read too. */
  public List<Block> blocksReadForTimes() {
    return withinLimits(block -> block.role().isReadForTimesAndMentions() && isInReach(block));
  }

  private List<Block> withinLimits(Predicate<Block> wanted) {
    List<Block> read = new ArrayList<>();
    int left = MOST_READ;
    for (Block block : blocks) {
      int length = block.span().length();
      if (wanted.test(block) && length <= left && read.size() < MOST_BLOCKS_READ) {
        left -= length;
        read.add(block);
      }
    }
    return List.copyOf(read);
  }

  /** Whether {@link #readBlocks} leaves out blocks because there is too much text. */
  public boolean isReadInPart() {
    return readBlocks().size() < readableBlocks();
  }

  /** How many blocks would be read if there were room for all. */
  public long readableBlocks() {
    return blocks.stream().filter(this::isRead).count();
  }
}
