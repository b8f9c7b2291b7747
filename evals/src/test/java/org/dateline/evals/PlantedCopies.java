package org.dateline.evals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Makes copies of a text as outlets do: another headline, cut short, a wire tag, other order,
 * misprints, and several of these at once. The same seed gives the same copies.
 */
final class PlantedCopies {
  private static final int FEWEST_WORDS = 80;
  private static final int MOST_WORDS = 20_000;
  private static final int FEWEST_WORDS_LEFT = 50;
  private static final String[] HEADS = {
    "What we know so far", "Talks go on as fighting spreads", "Officials react to latest claims",
    "Live: the day in brief", "World news", "Fresh statements after a night of reports"
  };
  private static final String[] TAGS = {
    "AALMOUTH (Northquay) -",
    "By our correspondent in Sulina —",
    "NORTHQUAY, 12 May:",
    "Northquay —",
    "(NQ) AALMOUTH, Norland, Monday –"
  };
  private static final String[] ENDS = {
    "(Reporting by A. Lee; editing by B. Marsh)", "© Northquay 2025", "With material of Northquay"
  };

  private final Random random;

  /** What is done to a text. */
  enum Change {
    HEADLINE,
    CUT,
    TAG,
    SHUFFLE,
    TYPOS;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A copy, and how it was made. */
  record Planted(String text, Set<Change> changes) {
    String label() {
      return String.join("+", changes.stream().map(Change::label).toList());
    }
  }

  PlantedCopies(long seed) {
    this.random = new Random(seed);
  }

  /**
   * One copy for each change alone, and as many with two or three at once; none of a text that has
   * no paragraphs, or too few or too many words.
   */
  List<Planted> of(String text) {
    List<Planted> planted = new ArrayList<>();
    int words = words(text);
    if (words < FEWEST_WORDS || words > MOST_WORDS || !text.strip().contains("\n\n")) {
      return planted;
    }
    for (Change change : Change.values()) {
      planted.add(plant(text, EnumSet.of(change)));
    }
    for (int i = 0; i < Change.values().length; i++) {
      List<Change> all = new ArrayList<>(Arrays.asList(Change.values()));
      Collections.shuffle(all, random);
      planted.add(plant(text, EnumSet.copyOf(all.subList(0, 2 + random.nextInt(2)))));
    }
    return planted;
  }

  private Planted plant(String text, Set<Change> changes) {
    List<String> blocks = new ArrayList<>(Arrays.asList(text.strip().split("\\n\\s*\\n")));
    String headline = blocks.removeFirst();
    for (Change change : changes) {
      switch (change) {
        case HEADLINE -> headline = HEADS[random.nextInt(HEADS.length)];
        case CUT -> cut(blocks);
        case TAG -> tag(blocks);
        case SHUFFLE -> Collections.shuffle(blocks, random);
        case TYPOS -> blocks.replaceAll(this::misprinted);
      }
    }
    return new Planted(headline + "\n\n" + String.join("\n\n", blocks) + "\n", changes);
  }

  /** Keeps 25 to 75 of a hundred words from the top, whole paragraphs as a rule. */
  private void cut(List<String> blocks) {
    int all = blocks.stream().mapToInt(PlantedCopies::words).sum();
    int keep = Math.max(FEWEST_WORDS_LEFT, (int) (all * (0.25 + random.nextDouble() / 2)));
    int kept = 0;
    int at = 0;
    while (at < blocks.size() && kept < keep) {
      kept += words(blocks.get(at++));
    }
    blocks.subList(at, blocks.size()).clear();
  }

  private void tag(List<String> blocks) {
    blocks.set(0, TAGS[random.nextInt(TAGS.length)] + " " + blocks.getFirst());
    if (random.nextBoolean()) {
      blocks.add(ENDS[random.nextInt(ENDS.length)]);
    }
  }

  /** One word in forty gets a letter too many, too few, or two in each other's place. */
  private String misprinted(String block) {
    String[] words = block.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (words[i].length() > 3 && random.nextInt(40) == 0) {
        words[i] = misprint(words[i], 1 + random.nextInt(words[i].length() - 2));
      }
    }
    return String.join(" ", words);
  }

  private String misprint(String word, int at) {
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default ->
          word.substring(0, at - 1)
              + word.charAt(at)
              + word.charAt(at - 1)
              + word.substring(at + 1);
    };
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
