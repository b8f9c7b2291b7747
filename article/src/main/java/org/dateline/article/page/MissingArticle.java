package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Recognises pages that show no article: the few words that they show tell of a wall, a check, a
 * script or an error. What is left of an article before a paywall stays; other words become
 * furniture, so that nobody takes them for an article.
 *
 * @param problem what is told of the page; null if it shows an article, or at least does not say
 *     why not
 * @param blocks the page's blocks, of which none is article text where that is so
 */
record MissingArticle(@Nullable Problem problem, List<Block> blocks) {
  private static final String NOTICE = "notice";
  private static final String NOT_THERE = "The page says that its article is not there.";
  private static final String REFUSED =
      "The page shows a check or a refusal instead of an article; capture it in a browser.";
  private static final String SCRIPTS =
      "The page shows no article without running its scripts; capture it after they ran.";
  private static final String CONSENT_WALL =
      "The page asks for consent instead of showing its article; capture it after consenting.";
  private static final String ASKS_TO_PAY =
      "The page asks for a subscription or login and shows %s words of its article.";

  /** An article has more words. */
  private static final int FEWEST_WORDS = 40;

  /** What is shown before a paywall that metadata tell of has fewer. */
  private static final int MOST_WORDS_OF_TEASER = 150;

  /** What stands behind a prompt to pay has fewer; a whole article there is readable after all. */
  private static final int MOST_WORDS_OF_OFFER = 400;

  private static final int LONGEST_PROMPT = 25;
  private static final int MOST_WORDS_OF_WALL = 600;

  /** Articles on data protection have one such word in thirty; walls one in ten. */
  private static final int WORDS_FOR_ONE = 18;

  private static final int FEWEST_DATA_WORDS = 6;

  /** A wall with a button or two has no more. */
  private static final int MOST_WORDS_OF_CONSENT = 12;

  /** A notice and what stands round it have fewer. */
  private static final int LONGEST_NOTICE = 2_500;

  private static final Pattern NOT_FOUND =
      pattern(
          "(?:error )?404\\b|(?:page|article|story|content) (?:was |is |could |can |has |does |you )?(?:not (?:be )?found|no longer (?:available|exists?)|been (?:removed|deleted)|requested (?:could not|was not|does not))|page (?:does not|doesn.t) exist");
  private static final Pattern DENIED =
      pattern(
          "access (?:to this page has been |is |was )?denied|verify(?:ing)? (?:that )?you are (?:a )?(?:human|not a robot)|are you a robot|checking your browser|unusual (?:traffic|activity)|attention required|captcha|request (?:was |has been )?blocked|403 forbidden|too many requests|not available in your (?:country|region|location)|unavailable (?:for|due to) legal reasons|needs to review the security of your connection|security check");
  private static final Pattern CONSENT =
      pattern(
          "accept (?:all|and (?:close|continue)|cookies)|we value your privacy|manage (?:cookies|preferences|consent|options)|your (?:privacy|cookie) (?:choices|settings|preferences)|(?:we|our partners) (?:use|store).{0,40}cookies");
  private static final Pattern PAID =
      pattern(
          "(?:subscribe|register|sign in|log in|sign up)(?: now)? (?:to|for) (?:continue|keep|read|unlock|access|full access|unlimited)|to (?:continue|keep) reading|(?:exclusively |only )?for (?:our )?(?:subscribers|members)\\b|already a (?:subscriber|member)|subscribers? only|this (?:article|story|content) is (?:for|only|reserved|exclusive)|you have (?:reached|read) (?:your|all)");
  private static final Pattern WALL =
      pattern(
          "(?:subscribe|register|sign in|log in|sign up|join)(?: now)? to (?:continue|keep|read|unlock)|to (?:continue|keep) reading|(?:rest of )?this (?:article|story|content) is (?:for|only|reserved|exclusive)|unlock this (?:article|story)|you have (?:reached|read) (?:your|all)");
  private static final Pattern PRICE =
      pattern("[€£$] ?\\d|\\d ?[€£$]|\\d (?:euros?|dollars?|pounds?)\\b|per (?:month|week|year)");
  private static final Pattern DATA =
      pattern(
          "\\b(?:cookies?|consent|tracking|trackers?|partners?|personal data|your data|process(?:ed|ing)? (?:your |personal )?data|privacy|third.part(?:y|ies)|advertis(?:ing|ements?)|your device|statistics|personali[sz]ed)\\b");
  private static final Pattern SCRIPT =
      pattern(
          "(?:enable|requires?|turn on|needs?|without|activate|switch on|disabled) .{0,20}java ?script|java ?script (?:is|to be|must|seems|has been|required|disabled)|^\\W{0,3}loading\\W{0,5}$");

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  }

  /**
   * @param hasScript whether the page holds a script that could show more
   */
  static MissingArticle of(
      PageHead head, HtmlBlocks.Reading page, List<Block> blocks, boolean hasScript) {
    int words = 0;
    for (int i = 0; i < blocks.size(); i++) {
      words += BlockFeatures.isBody(blocks.get(i).role()) ? page.blocks().get(i).words() : 0;
    }
    MissingArticle paid =
        words < MOST_WORDS_OF_TEASER + MOST_WORDS_OF_OFFER ? behindPrompt(page, blocks) : null;
    if (paid != null) {
      return paid;
    }
    if (words >= MOST_WORDS_OF_TEASER) {
      return asksConsent(head, page, words)
          ? notice("consent-wall", CONSENT_WALL, blocks)
          : new MissingArticle(null, blocks);
    }
    if (blocks.isEmpty() && !hasScript) {
      return told("empty", "The page shows no text; it is kept as it is.", blocks);
    }
    if (head.isPaywalled()) {
      return told(
          "paywalled",
          "The page says that its article is not free and shows %s words of it.".formatted(words),
          blocks);
    }
    String title = SiteSuffix.strip(head.title, head.siteName());
    if (isLittleElse(title, NOT_FOUND)) {
      return notice("not-found", NOT_THERE, blocks);
    }
    if (isLittleElse(title, DENIED)) {
      return notice("access-denied", REFUSED, blocks);
    }
    if (words < FEWEST_WORDS) {
      return byWords(head, page, blocks, words, hasScript);
    }
    if (asksConsent(head, page, words)) {
      return notice("consent-wall", CONSENT_WALL, blocks);
    }
    return new MissingArticle(null, blocks);
  }

  /** Whether the words make up two thirds of the title: news is told of refusals and checks too. */
  private static boolean isLittleElse(String title, Pattern words) {
    long found = words.matcher(title).results().mapToLong(match -> letters(match.group())).sum();
    return found > 0 && found * 3 >= letters(title) * 2;
  }

  private static long letters(String words) {
    return words.chars().filter(Character::isLetterOrDigit).count();
  }

  /**
   * Cuts off what stands behind a prompt to pay: offers, prices, reasons to subscribe. They are
   * taken for the article's where the article itself is not there.
   */
  private static @Nullable MissingArticle behindPrompt(
      HtmlBlocks.Reading page, List<Block> blocks) {
    int before = 0;
    int behind = 0;
    int prompt = -1;
    for (int i = 0; i < blocks.size(); i++) {
      HtmlBlock block = page.blocks().get(i);
      boolean body = BlockFeatures.isBody(blocks.get(i).role());
      if (prompt < 0 && block.words() <= LONGEST_PROMPT && WALL.matcher(block.text()).find()) {
        prompt = i;
      } else if (body && prompt < 0) {
        before += block.words();
      } else if (body) {
        behind += block.words();
      }
    }
    boolean priced =
        prompt >= 0
            && page.blocks().subList(prompt, blocks.size()).stream()
                .anyMatch(block -> PRICE.matcher(block.text()).find());
    if (!priced || before >= MOST_WORDS_OF_TEASER || behind >= MOST_WORDS_OF_OFFER) {
      return null;
    }
    List<Block> cut = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      cut.add(
          i >= prompt && block.role().isRead()
              ? new Block(
                  BlockRole.FURNITURE,
                  block.span(),
                  Signal.APPEAL.kind(),
                  "stands behind a prompt to pay")
              : block);
    }
    return told("paywalled", ASKS_TO_PAY.formatted(before), cut);
  }

  /** Whether a page that no metadata call an article speaks above all of data and consent. */
  private static boolean asksConsent(PageHead head, HtmlBlocks.Reading page, int words) {
    if (words >= MOST_WORDS_OF_WALL
        || head.data.headline() != null
        || head.meta("article:published_time") != null) {
      return false;
    }
    int found = 0;
    for (HtmlBlock block : page.blocks()) {
      if (!block.has(Signal.CONSENT) && !block.has(Signal.HIDDEN)) {
        Matcher matcher = DATA.matcher(block.text());
        while (matcher.find()) {
          found++;
        }
      }
    }
    return found >= FEWEST_DATA_WORDS && found * WORDS_FOR_ONE >= words;
  }

  private static MissingArticle byWords(
      PageHead head, HtmlBlocks.Reading page, List<Block> blocks, int words, boolean hasScript) {
    String text = page.text();
    boolean notice = text.length() <= LONGEST_NOTICE;
    String start = head.title + "\n" + text.substring(0, Math.min(text.length(), LONGEST_NOTICE));
    if (notice && NOT_FOUND.matcher(start).find()) {
      return notice("not-found", NOT_THERE, blocks);
    }
    if (notice && DENIED.matcher(start).find()) {
      return notice("access-denied", REFUSED, blocks);
    }
    if (PAID.matcher(text).find()) {
      return told("paywalled", ASKS_TO_PAY.formatted(words), blocks);
    }
    if (notice && SCRIPT.matcher(start).find()) {
      return notice("script-only", SCRIPTS, blocks);
    }
    if (notice && words <= MOST_WORDS_OF_CONSENT && CONSENT.matcher(start).find()) {
      return notice("consent-wall", CONSENT_WALL, blocks);
    }
    return words == 0 && hasScript
        ? notice("script-only", SCRIPTS, blocks)
        : new MissingArticle(null, blocks);
  }

  private static MissingArticle told(String code, String message, List<Block> blocks) {
    return new MissingArticle(new Problem(PageReader.STAGE, code, message), blocks);
  }

  private static MissingArticle notice(String code, String message, List<Block> blocks) {
    List<Block> none = new ArrayList<>();
    String why = "the page shows no article (" + code + ")";
    for (Block block : blocks) {
      none.add(
          block.role().isRead()
              ? new Block(BlockRole.FURNITURE, block.span(), NOTICE, why)
              : block);
    }
    return told(code, message, none);
  }
}
