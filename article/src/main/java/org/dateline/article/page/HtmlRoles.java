package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

/** Gives each block of a page its role. For one page. */
final class HtmlRoles {
  /** What is as long and stands outside the article speaks of others. */
  private static final int FEWEST_WORDS_OF_SUMMARY = 8;

  /** Where pages tell who publishes them. */
  private static final int LAST_LINES = 2;

  /** So many blocks below the headline may stand before byline and date. */
  private static final int NEAR_HEADLINE = 12;

  private final HtmlBlocks.Reading page;
  private final List<String> authors;
  private final Set<String> descriptions;
  private final Container container;
  private final int headline;

  /** The first paragraph of the article; the number of blocks where there is none. */
  private final int opening;

  private HtmlRoles(HtmlBlocks.Reading page, PageHead head) {
    this.page = page;
    this.descriptions = head.descriptions().stream().map(Prose::folded).collect(Collectors.toSet());
    this.authors = head.authors();
    this.container = Container.find(page, BodyWitness.of(head.data.body()), title(page, head));
    this.headline = HeadlineFinder.find(page, head, container);
    this.opening = opening();
  }

  /** What the rules make of a page's blocks, and the features that they show. */
  record ByRules(HtmlBlocks.Reading page, List<Wording.Verdict> verdicts, BlockFeatures features) {}

  static ByRules byRules(HtmlBlocks.Reading page, PageHead head) {
    HtmlRoles roles = new HtmlRoles(page, head);
    List<Wording.Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      verdicts.add(roles.judge(i));
    }
    RoleContext.settle(page, verdicts, roles.authors);
    BlockFeatures features = new BlockFeatures(page, verdicts, roles.container, roles.headline);
    return new ByRules(page, verdicts, features);
  }

  static List<Block> of(HtmlBlocks.Reading page, PageHead head, PageModel model) {
    ByRules rules = byRules(page, head);
    List<Wording.Verdict> verdicts = Reconsideration.settle(rules, model);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Wording.Verdict verdict = verdicts.get(i);
      blocks.add(
          new Block(verdict.role(), page.blocks().get(i).span(), verdict.kind(), verdict.why()));
    }
    return blocks;
  }

  private static int title(HtmlBlocks.Reading page, PageHead head) {
    List<String> told = head.headlines().stream().map(Prose::folded).toList();
    for (int i = 0; i < page.blocks().size(); i++) {
      HtmlBlock block = page.blocks().get(i);
      if (block.words() > 2
          && block.region().own.contains(Signal.HEADING)
          && told.contains(block.folded())) {
        return i;
      }
    }
    return -1;
  }

  private int opening() {
    int from = Math.max(container.firstBlock(), headline + 1);
    for (int i = from; i < container.endBlock(); i++) {
      if (container.holds(i) && opens(page.blocks().get(i)) && !standsBeforeByline(i)) {
        return i;
      }
    }
    return page.blocks().size();
  }

  /** A sentence between headline and byline introduces the article, it does not open it. */
  private boolean standsBeforeByline(int number) {
    if (headline < 0 || number > headline + 3) {
      return false;
    }
    int end = Math.min(page.blocks().size(), number + 4);
    for (int i = number + 1; i < end; i++) {
      HtmlBlock next = page.blocks().get(i);
      boolean named = next.has(Signal.BYLINE) || next.has(Signal.STANDFIRST);
      if (named && next.prose().words() <= 40 && !next.has(Signal.COMMENTS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(HtmlBlock block) {
    boolean against = BlockJudge.against(block.region().within) != null;
    return block.prose().isSentence()
        && block.linkDensity() < 0.5
        && !against
        && !block.hasWithin(Signal.STANDFIRST)
        && !block.hasWithin(Signal.CAPTION)
        && !block.hasWithin(Signal.HEADING);
  }

  private Wording.Verdict judge(int number) {
    HtmlBlock block = page.blocks().get(number);
    if (number == headline) {
      return verdict(BlockRole.HEADLINE, "the page's title in its largest heading or metadata");
    }
    boolean inside = container.holds(number);
    Wording.Verdict top = number < opening || !inside ? topMatter(number, block, inside) : null;
    if (top != null) {
      return top;
    }
    return inside ? BlockJudge.inside(block) : outside(number, block);
  }

  /** What stands about the headline: standfirst, byline, timestamp, lead picture. */
  private Wording.@Nullable Verdict topMatter(int number, HtmlBlock block, boolean inside) {
    boolean near = headline >= 0 && number > headline && number < headline + 40;
    if ((!near && !inside) || number > opening) {
      return null;
    }
    if (headline >= 0 && isHeadline(block)) {
      return Wording.Verdict.furniture("navigation", "repeats the headline");
    }
    Wording.Verdict caption = BlockJudge.caption(block);
    if (caption != null) {
      return caption;
    }
    if (near && number <= headline + NEAR_HEADLINE && namesAuthor(block)) {
      return verdict(BlockRole.BYLINE, "names the author");
    }
    Wording.Verdict dated = BlockJudge.bylineOrTimestamp(block, near);
    if (dated != null) {
      return dated;
    }
    return isStandfirst(number, block)
        ? verdict(BlockRole.STANDFIRST, "between headline and text, as the page's description")
        : null;
  }

  private boolean namesAuthor(HtmlBlock block) {
    if (authors.isEmpty()) {
      return block.isStrong() && Bylines.areNames(block.text());
    }
    return block.words() <= 12
        && !block.prose().ends()
        && authors.stream().anyMatch(author -> block.text().contains(author));
  }

  private boolean isHeadline(HtmlBlock block) {
    return block.text().length() < 400
        && block.folded().equals(page.blocks().get(headline).folded());
  }

  private boolean isStandfirst(int number, HtmlBlock block) {
    if (number < headline
        || (number >= opening && !block.has(Signal.STANDFIRST))
        || block.prose().words() < 5
        || block.linkDensity() > 0.5
        || block.isMarkedAgainst()) {
      return false;
    }
    boolean described = descriptions.contains(block.folded());
    boolean next = headline >= 0 && number <= headline + 2 && block.prose().words() <= 60;
    boolean secondHeading = next && block.has(Signal.HEADING);
    boolean introduces = block.prose().isSentence() && standsBeforeByline(number);
    return described || block.has(Signal.STANDFIRST) || secondHeading || introduces;
  }

  private Wording.Verdict outside(int number, HtmlBlock block) {
    if (container.isEmpty()) {
      return Wording.Verdict.furniture("navigation", "the page holds no article text");
    }
    Signal against = BlockJudge.against(block.region().all);
    if (against != null) {
      return SetAside.byName(against, block);
    }
    Wording.Verdict wording = block.wording();
    if (wording != null) {
      return wording;
    }
    String kind = SetAside.byWords(block);
    if (kind != null) {
      return Wording.Verdict.furniture(kind, "stands outside the article and speaks of that");
    }
    boolean link = block.linkDensity() > 0.5 && block.words() >= BlockJudge.FEWEST_WORDS_OF_TEASER;
    if (link) {
      return new Wording.Verdict(BlockRole.RELATED, "teaser", "a link outside the article");
    }
    String side = number < container.firstBlock() ? "before" : "after";
    if (number >= page.blocks().size() - LAST_LINES && block.words() >= FEWEST_WORDS_OF_SUMMARY) {
      return Wording.Verdict.furniture(Signal.LEGAL.kind(), "one of the page's last lines");
    }
    if (block.words() >= FEWEST_WORDS_OF_SUMMARY) {
      return new Wording.Verdict(
          BlockRole.RELATED, "teaser", "a sentence " + side + " the article's container");
    }
    return Wording.Verdict.furniture("navigation", "stands " + side + " the article's container");
  }

  private static Wording.Verdict verdict(BlockRole role, String why) {
    return new Wording.Verdict(role, null, why);
  }
}
