package org.dateline.article.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.article.document.BlockRole;

/**
 * The features of a page's blocks: what each shows by itself, what the rules make of it, and what
 * stands about it. Linear in the number of blocks. For one page.
 */
final class BlockFeatures {
  private static final int LOOKED_AT = 2_000;
  private static final int REACH = 5;
  private static final int DEEPEST = 40;
  private static final int MOST_ASKED = 40;

  /** The value where there is no such block. */
  private static final double NONE = -1;

  private static final double NO_HEADLINE = -999;

  private static final Map<Signal, Feature> MARKED =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Signal.MAIN, Feature.MARKED_MAIN),
              Map.entry(Signal.ARTICLE, Feature.MARKED_ARTICLE),
              Map.entry(Signal.BODY, Feature.MARKED_BODY),
              Map.entry(Signal.CAPTION, Feature.MARKED_CAPTION),
              Map.entry(Signal.BYLINE, Feature.MARKED_BYLINE),
              Map.entry(Signal.TABLE, Feature.MARKED_TABLE),
              Map.entry(Signal.HEADING, Feature.MARKED_HEADING),
              Map.entry(Signal.LIST, Feature.MARKED_LIST),
              Map.entry(Signal.QUOTE, Feature.MARKED_QUOTE),
              Map.entry(Signal.FOOTER, Feature.MARKED_FOOTER),
              Map.entry(Signal.COMMENTS, Feature.MARKED_COMMENTS),
              Map.entry(Signal.HIDDEN, Feature.MARKED_HIDDEN),
              Map.entry(Signal.ASIDE, Feature.MARKED_ASIDE)));

  private static final Map<BlockRole, Feature> RULE =
      new EnumMap<>(
          Map.of(
              BlockRole.PARAGRAPH, Feature.RULE_PARAGRAPH,
              BlockRole.LIST, Feature.RULE_LIST,
              BlockRole.QUOTE, Feature.RULE_QUOTE,
              BlockRole.SUBHEADING, Feature.RULE_SUBHEADING,
              BlockRole.CAPTION, Feature.RULE_CAPTION,
              BlockRole.RELATED, Feature.RULE_RELATED,
              BlockRole.FURNITURE, Feature.RULE_FURNITURE));

  private static final Map<String, Feature> KIND =
      Map.of(
          "teaser", Feature.RULE_TEASER,
          "hidden", Feature.RULE_HIDDEN,
          "comments", Feature.RULE_COMMENTS,
          "media", Feature.RULE_MEDIA);

  private static final Map<String, Feature> ELEMENTS =
      Map.of(
          "p", Feature.PARAGRAPH_ELEMENT,
          "li", Feature.LIST_ELEMENT,
          "div", Feature.DIV_ELEMENT);

  private static final double[] LOGARITHMS =
      IntStream.range(0, 200).mapToDouble(StrictMath::log1p).toArray();

  /** Words and, of these, those of running text. */
  private static final class Tally {
    private double all;
    private double body;

    private void add(double amount, boolean isBody) {
      all += amount;
      body += isBody ? amount : 0;
    }
  }

  private final HtmlBlocks.Reading page;
  private final List<Wording.Verdict> verdicts;
  private final Container container;
  private final int headline;

  private final Map<HtmlRegion, Tally> beside = new HashMap<>();
  private final Map<HtmlRegion, Integer> asked = new HashMap<>();
  private final Map<Make, Tally> alike = new HashMap<>();
  private final Tally words = new Tally();

  /** Blocks of one element and class are as a rule of one kind. */
  private record Make(String element, String classes) {}

  private final List<Make> makes = new ArrayList<>();

  private final boolean[] body;

  /** Whether an earlier block has the same words. */
  private final boolean[] repeated;

  /** Words of running text up to and with each block. */
  private final double[] before;

  /** How many of the blocks before each are running text. */
  private final int[] running;

  private int first = -1;
  private int last = -1;

  BlockFeatures(
      HtmlBlocks.Reading page, List<Wording.Verdict> verdicts, Container container, int headline) {
    this.page = page;
    this.verdicts = verdicts;
    this.container = container;
    this.headline = headline;
    this.body = new boolean[verdicts.size()];
    this.repeated = new boolean[body.length];
    this.before = new double[body.length];
    this.running = new int[body.length + 1];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < body.length; i++) {
      body[i] = isBody(verdicts.get(i).role());
      HtmlBlock block = page.blocks().get(i);
      int count = block.prose().words();
      words.add(count, body[i]);
      beside.computeIfAbsent(parent(block), unused -> new Tally()).add(count, body[i]);
      before[i] = (i == 0 ? 0 : before[i - 1]) + (body[i] ? count : 0);
      running[i + 1] = running[i] + (body[i] ? 1 : 0);
      repeated[i] = !seen.add(block.text());
      makes.add(new Make(block.elementName(), block.region().element.className()));
      alike.computeIfAbsent(makes.get(i), unused -> new Tally()).add(1, body[i]);
      first = body[i] && first < 0 ? i : first;
      last = body[i] ? i : last;
    }
    first = first < 0 ? body.length : first;
  }

  /** Whether a role is that of the article's running text. */
  static boolean isBody(BlockRole role) {
    return role == BlockRole.PARAGRAPH
        || role == BlockRole.LIST
        || role == BlockRole.QUOTE
        || role == BlockRole.SUBHEADING;
  }

  /** The features of one block, in the order of {@link Feature}. */
  double[] of(int number) {
    double[] row = new double[Feature.count()];
    words(row, page.blocks().get(number));
    rules(row, verdicts.get(number));
    place(row, number);
    company(row, number);
    neighbours(row, number);
    return row;
  }

  private static void words(double[] row, HtmlBlock block) {
    String text = block.text();
    Prose prose = block.prose();
    set(row, Feature.WORDS, log(prose.words()));
    set(row, Feature.COMMAS, prose.commas());
    set(row, Feature.ENDS, prose.ends());
    set(row, Feature.QUOTED, prose.quoted());
    set(row, Feature.SENTENCE, prose.isSentence());
    set(row, Feature.LINKED, block.linkDensity());
    set(row, Feature.CHARACTERS_A_WORD, (double) text.length() / Math.max(1, prose.words()));
    int end = Math.min(text.length(), LOOKED_AT);
    int digits = 0;
    int capitals = 0;
    for (int i = 0; i < end; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    set(row, Feature.DIGITS, (double) digits / Math.max(1, end));
    set(row, Feature.CAPITALS, (double) capitals / Math.max(1, end));
    set(row, Feature.APPEAL, block.appeal());
    set(row, Feature.ADDRESS, Appeals.speaksToReaders(start(text)));
    set(row, Feature.DEPTH, Math.min(DEEPEST, block.region().depth));
    Feature element = ELEMENTS.get(block.elementName());
    if (element != null) {
      set(row, element, true);
    }
    EnumSet<Signal> signals = block.region().all;
    MARKED.forEach((signal, feature) -> set(row, feature, signals.contains(signal)));
    BodyWitness.Verdict known = block.witnessed();
    set(
        row,
        Feature.WITNESS,
        known == BodyWitness.Verdict.IN ? 1 : known == BodyWitness.Verdict.OUT ? -1 : 0);
  }

  private static void rules(double[] row, Wording.Verdict verdict) {
    Feature role = RULE.get(verdict.role());
    if (role != null) {
      set(row, role, true);
    }
    Feature kind = verdict.kind() == null ? null : KIND.get(verdict.kind());
    if (kind != null) {
      set(row, kind, true);
    }
  }

  private void place(double[] row, int number) {
    set(row, Feature.INSIDE, container.holds(number));
    set(row, Feature.AFTER_HEADLINE, headline < 0 ? NO_HEADLINE : number - headline);
    set(row, Feature.AFTER_FIRST, number - first);
    set(row, Feature.BEFORE_LAST, last - number);
    int held = Math.max(1, container.endBlock() - container.firstBlock());
    set(row, Feature.IN_CONTAINER, (double) (number - container.firstBlock()) / held);
    set(row, Feature.ON_PAGE, (double) number / body.length);
    set(row, Feature.BODY_BEFORE, before[number] / Math.max(1, words.body));
  }

  private void company(double[] row, int number) {
    set(row, Feature.REPEATED, repeated[number]);
    Tally near = beside.getOrDefault(parent(page.blocks().get(number)), words);
    set(row, Feature.SIBLINGS_BODY, near.body / Math.max(1, near.all));
    set(row, Feature.SIBLINGS_WORDS, near.all);
    set(row, Feature.SIBLINGS_OF_BODY, near.all / Math.max(1, words.body));
    set(row, Feature.SIBLINGS_OF_PAGE, near.all / Math.max(1, words.all));
    Tally like = alike.getOrDefault(makes.get(number), words);
    set(row, Feature.ALIKE, like.all);
    set(row, Feature.ALIKE_BODY, like.body / Math.max(1, like.all));
  }

  private void neighbours(double[] row, int number) {
    neighbour(row, number - 2, Feature.WORDS_2_BEFORE);
    neighbour(row, number - 1, Feature.WORDS_BEFORE);
    neighbour(row, number + 1, Feature.WORDS_AFTER);
    neighbour(row, number + 2, Feature.WORDS_2_AFTER);
    int near =
        running[Math.min(body.length, number + REACH + 1)] - running[Math.max(0, number - REACH)];
    set(row, Feature.AROUND, (double) near / (2 * REACH + 1));
    set(row, Feature.ASKS_BEFORE, asks(number - 1));
    set(row, Feature.ASKS_AFTER, asks(number + 1));
    HtmlRegion about = parent(page.blocks().get(number));
    set(row, Feature.ASKS_BESIDE, asked.computeIfAbsent(about, this::asksIn));
    set(row, Feature.FORM_BESIDE, about.hasForm);
    set(row, Feature.LIKE_BEFORE, like(number, number - 1));
    set(row, Feature.LIKE_AFTER, like(number, number + 1));
  }

  /** Words, share of links, and whether it is running text: three features in a row. */
  private void neighbour(double[] row, int number, Feature from) {
    boolean exists = number >= 0 && number < body.length;
    HtmlBlock block = exists ? page.blocks().get(number) : null;
    int at = from.place();
    row[at] = block == null ? NONE : log(block.words());
    row[at + 1] = block == null ? NONE : block.linkDensity();
    row[at + 2] = block == null ? NONE : body[number] ? 1 : 0;
  }

  /** How far a block asks something of readers, by its words. */
  private double asks(int number) {
    if (number < 0 || number >= body.length) {
      return NONE;
    }
    HtmlBlock block = page.blocks().get(number);
    Wording.Verdict wording = block.wording();
    boolean prompts = wording != null && wording.role() == BlockRole.FURNITURE;
    return prompts ? Math.max(Appeals.SURE, block.appeal()) : block.appeal();
  }

  /** How many blocks ask, among the first of an element. */
  private int asksIn(HtmlRegion region) {
    int asks = 0;
    int end = Math.min(region.endBlock, region.firstBlock + MOST_ASKED);
    for (int i = region.firstBlock; i < end; i++) {
      asks += asks(i) >= Appeals.BESIDE ? 1 : 0;
    }
    return asks;
  }

  private static double log(int count) {
    return count < LOGARITHMS.length ? LOGARITHMS[count] : StrictMath.log1p(count);
  }

  private double like(int number, int other) {
    if (other < 0 || other >= body.length) {
      return NONE;
    }
    return makes.get(number).equals(makes.get(other)) ? 1 : 0;
  }

  private static HtmlRegion parent(HtmlBlock block) {
    HtmlRegion parent = block.region().parent;
    return parent == null ? block.region() : parent;
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), LOOKED_AT));
  }

  private static void set(double[] row, Feature feature, double value) {
    row[feature.place()] = value;
  }

  private static void set(double[] row, Feature feature, boolean value) {
    row[feature.place()] = value ? 1 : 0;
  }
}
