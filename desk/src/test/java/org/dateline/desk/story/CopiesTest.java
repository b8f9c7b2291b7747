package org.dateline.desk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Sha256;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.story.Difference.Kind;
import org.junit.jupiter.api.Test;

final class CopiesTest {
  private static final String[] BODY = {
    "A missile struck the road bridge at Low Ferry on Thursday evening, killing two lorry drivers"
        + " and cutting the only road to the eastern bank of the Marn, the governor said.",
    "Governor Ilse Brandt told reporters that rescuers had pulled a third man alive from the water."
        + " She promised that the ferry would run day and night until the bridge was rebuilt.",
    "The defence ministry of Sarovia denied that its forces had fired at the crossing and said that"
        + " the bridge had been blown up by those who were guarding it.",
    "Engineers said that one span had fallen and that repairs would take at least six weeks. About"
        + " four thousand people live on the eastern bank."
  };

  @Test
  void saysOfTheSameWordsThatTheyAreTheSame() {
    Copy copy = copyOf(text("Bridge is hit", BODY), text("Bridge is hit", BODY));
    assertThat(copy.isWordForWord()).isTrue();
    assertThat(copy.told()).isEqualTo("word for word");
  }

  @Test
  void explainsAnotherHeadlineAndATag() {
    String[] tagged = BODY.clone();
    tagged[0] = "AALMOUTH (Northquay) - " + tagged[0];
    Copy copy = copyOf(text("Bridge is hit", BODY), text("Night of fire on the Marn", tagged));
    assertThat(copy.differences())
        .containsExactly(
            new Difference(Kind.HEADLINE, 6, "Night of fire on the Marn"),
            new Difference(Kind.OPENING_ADDED, 2, "aalmouth northquay"));
  }

  @Test
  void explainsWhatIsCutOff() {
    Copy copy = copyOf(text("Bridge is hit", BODY), text("Bridge is hit", BODY[0], BODY[1]));
    assertThat(copy.share()).isEqualTo(1);
    assertThat(copy.coverage()).isLessThan(0.6);
    assertThat(copy.differences()).extracting(Difference::kind).containsExactly(Kind.CUT_SHORT);
  }

  @Test
  void explainsAnotherOrder() {
    Copy copy =
        copyOf(
            text("Bridge is hit", BODY), text("Bridge is hit", BODY[2], BODY[0], BODY[3], BODY[1]));
    assertThat(copy.differences()).extracting(Difference::kind).contains(Kind.REORDERED);
  }

  @Test
  void keepsUpdatesInTheSameWordsWithOtherNumbersApart() {
    String update =
        "The general staff has counted the losses of the enemy until this morning. Tanks: %s, %s"
            + " more. Guns: %s, %s more. Aircraft: %s, %s more. Vehicles and fuel tanks: %s, %s"
            + " more. The count is made difficult by the intensity of the fighting near the canal"
            + " and along the railway, and the figures are being checked by the staff.";
    Copies copies = new Copies();
    add(copies, "a", text("Losses", update.formatted(1187, 17, 528, 9, 199, 0, 1997, 21)));
    add(copies, "b", text("Losses", update.formatted(1195, 8, 534, 6, 200, 1, 2019, 22)));
    assertThat(copies.groups()).isEmpty();
  }

  @Test
  void takesPagesWithHardlyAnyWordsForNobodysCopies() {
    Copies copies = new Copies();
    add(copies, "a", text("Video", "Read the full story on our page."));
    add(copies, "b", text("Video", "Read the full story on our page."));
    assertThat(copies.groups()).isEmpty();
  }

  @Test
  void givesTheSameAnswerWhateverTheOrderOfArrival() {
    List<String> texts = variations(60);
    List<CopyGroup> expected = groups(texts, new ArrayList<>(range(texts.size())));
    assertThat(expected).isNotEmpty();
    Random random = new Random(7);
    for (int run = 0; run < 20; run++) {
      List<Integer> order = range(texts.size());
      Collections.shuffle(order, random);
      assertThat(groups(texts, order)).isEqualTo(expected);
    }
  }

  @Test
  void givesTheSameAnswerAfterTextsWereTakenAway() {
    List<String> texts = variations(40);
    MemoryTexts with = new MemoryTexts();
    CopyFinder finder = new CopyFinder(with);
    List<Fingerprint> all = texts.stream().map(CopiesTest::fingerprint).toList();
    all.forEach(finder::add);
    List<Fingerprint> taken = all.subList(0, 40);
    taken.forEach(finder::remove);
    MemoryTexts without = new MemoryTexts();
    CopyFinder other = new CopyFinder(without);
    all.stream().filter(one -> !taken.contains(one)).forEach(other::add);
    for (Fingerprint text : all) {
      if (!taken.contains(text)) {
        assertThat(with.witness(text.id()) == Texts.HEAD)
            .isEqualTo(without.witness(text.id()) == Texts.HEAD);
      }
    }
  }

  @Test
  void comparesThousandsOfPagesThatDifferInAWordWithFew() {
    Copies copies = new Copies();
    for (int i = 0; i < 3000; i++) {
      String[] body = BODY.clone();
      body[3] = body[3] + " Page view number" + i + " of this site.";
      add(copies, "p" + i, text("Bridge is hit", body));
    }
    assertThat(copies.groups()).hasSize(1);
    assertThat(copies.groups().getFirst().size()).isEqualTo(3000);
  }

  /** Copies of ten articles, changed, cut and joined at random. */
  private static List<String> variations(int count) {
    Random random = new Random(42);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int story = random.nextInt(10);
      List<String> paragraphs = new ArrayList<>();
      for (String paragraph : BODY) {
        paragraphs.add(paragraph.replaceAll("(\\w)(\\w{3,})", "$1" + (char) ('a' + story) + "$2"));
      }
      if (random.nextInt(3) == 0) {
        paragraphs = paragraphs.subList(0, 1 + random.nextInt(3));
      }
      if (random.nextInt(3) == 0) {
        paragraphs = new ArrayList<>(paragraphs);
        paragraphs.add(BODY[random.nextInt(BODY.length)]);
      }
      texts.add(text("Title " + random.nextInt(4), paragraphs.toArray(String[]::new)));
    }
    return texts;
  }

  private static List<CopyGroup> groups(List<String> texts, List<Integer> order) {
    Copies copies = new Copies();
    for (int at : order) {
      add(copies, "article-" + at, texts.get(at));
    }
    return copies.groups();
  }

  private static List<Integer> range(int size) {
    List<Integer> range = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      range.add(i);
    }
    return range;
  }

  private static Copy copyOf(String original, String copy) {
    Copies copies = new Copies();
    add(copies, "a", original);
    add(copies, "b", copy);
    List<CopyGroup> groups = copies.groups();
    assertThat(groups).hasSize(1);
    Copy found = groups.getFirst().copies().getFirst();
    return found.article().equals("b")
        ? found
        : Copy.of("b", fingerprint(copy), "a", fingerprint(original));
  }

  private static Fingerprint fingerprint(String text) {
    return Fingerprint.of(document("x", text));
  }

  private static void add(Copies copies, String article, String text) {
    copies.add(article, document(article, text));
  }

  private static String text(String headline, String... paragraphs) {
    return headline + "\n\n" + String.join("\n\n", Arrays.asList(paragraphs)) + "\n";
  }

  private static Document document(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return new PageReader()
          .read(
              new Capture(
                  name + ".txt",
                  Sha256.of(bytes),
                  new Capture.Content(bytes),
                  Capture.Known.NOTHING))
          .document();
    } catch (UnreadablePageException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
