package org.dateline.article.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * Recognises by its words what is not the article: lines that a site puts round every article. The
 * words are general English web vocabulary, no site's. Each pattern is without nested repetition,
 * so that matching is linear; only a block's beginning is looked at, in lower case.
 */
final class Wording {
  private static final int LOOKED_AT = 400;

  /** Longer blocks are judged by no rule. */
  private static final int MOST_WORDS = 120;

  /** Why a block is not the article. */
  record Verdict(BlockRole role, @Nullable String kind, String why) {
    static Verdict furniture(String kind, String why) {
      return new Verdict(BlockRole.FURNITURE, kind, why);
    }
  }

  /**
   * Lines of one kind.
   *
   * @param mostWords longer ones are not judged by it
   * @param beginnings patterns, each matched from the line's first word on
   */
  private record Rule(Verdict verdict, int mostWords, List<String> beginnings) {
    static Rule label(String kind, int mostWords, String... beginnings) {
      String why = "a " + kind + " label by its words";
      return new Rule(Verdict.furniture(kind, why), mostWords, List.of(beginnings));
    }

    static Rule credit(int mostWords, String... beginnings) {
      String why = "says who else worked on the article";
      return new Rule(new Verdict(BlockRole.CREDIT, null, why), mostWords, List.of(beginnings));
    }

    /** Corrections belong to the article. */
    static Rule correction(int mostWords, String... beginnings) {
      String why = "says what was corrected";
      return new Rule(
          new Verdict(BlockRole.PARAGRAPH, Block.CORRECTION, why), mostWords, List.of(beginnings));
    }

    static Rule prompt(String kind, int mostWords, String... beginnings) {
      String why = "the site speaks to its readers (" + kind + ") by its words";
      return new Rule(Verdict.furniture(kind, why), mostWords, List.of(beginnings));
    }
  }

  /**
   * A sentence that is known by words within it.
   *
   * @param needed words without which the pattern need not be tried
   */
  private record Within(Verdict verdict, int mostWords, String needed, Pattern pattern) {
    static Within prompt(String kind, int mostWords, String needed, String pattern) {
      return new Within(
          Rule.prompt(kind, mostWords).verdict, mostWords, needed, Pattern.compile(pattern));
    }

    static Within credit(int mostWords, String needed, String pattern) {
      return new Within(
          Rule.credit(mostWords).verdict, mostWords, needed, Pattern.compile(pattern));
    }
  }

  /** Whole short lines. */
  private static final List<Rule> LABELS =
      List.of(
          Rule.label(
              "comments",
              6,
              "\\d{0,6}\\s?(?:view |show |add |leave |post |read )?(?:a |all |the )?comments?\\W{0,4}(?:\\(\\d{1,6}\\))?\\s?\\d{0,6}$",
              "(?:join|start) the (?:conversation|discussion)\\W{0,3}$",
              "\\d{1,6} (?:replies|comments)\\b",
              "comments? (?:are )?(?:closed|off)\\b",
              "leave a reply\\W{0,3}$",
              "what do you think\\?$"),
          Rule.label(
              "share",
              7,
              "share\\W{0,3}(?:this(?: (?:article|story|page|post))?|on \\w{1,12}|via \\w{1,12}|to \\w{1,12}|full article)?(?: by email| on \\w{1,12})?\\W{0,3}$",
              "(?:copy|copied)(?: the)? link\\b.{0,30}$",
              "link copied\\W{0,3}$",
              "(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|email|e-mail|print|bookmark|tweet|flipboard|instagram|youtube|save|gift this article|print this(?: article| page)?|email this(?: article)?)\\W{0,3}$",
              "follow us(?: on .{1,40})?\\W{0,3}$",
              "save (?:this )?(?:article|story|for later)\\W{0,3}$"),
          Rule.label(
              "advertisement",
              8,
              "(?:advertisement|advertisment|advert|sponsored(?: content)?|promoted(?: content)?|ad|ads by .{1,20}|paid content|story continues below(?: advertisement)?|article continues (?:after|below).{0,30}|continue reading below)\\W{0,3}$"),
          Rule.label(
              "navigation",
              7,
              "(?:skip to (?:main )?content|back to top|return to top|home|menu|search|close|next|previous|loading|show more|load more|see more|view more|more|open image in gallery|view gallery|view image in fullscreen|play video|watch(?: now| video)?|listen(?: to this article)?|\\d{1,3} min(?:ute)?s? read|\\d{1,3}m read|\\d{1,3} min(?:ute)?s?|reading time.{0,20}|text size|topics?|tags?|filed under|source)\\W{0,3}$",
              "(?:filed under|posted in|tagged(?: with| as)?|tags|topics|categories)\\s?:"),
          Rule.label(
              "login",
              10,
              "(?:sign in|log in|login|register|create (?:an|your) account|my account|log out|sign out|already (?:a subscriber|have an account|registered).{0,40})\\W{0,3}$",
              "thank you for (?:registering|subscribing|signing up)\\b",
              "thanks for (?:registering|subscribing|signing up)\\b"),
          Rule.label(
              "legal",
              6,
              "(?:privacy|terms|cookies?|imprint|impressum|datenschutz|agb|legal|disclaimer|accessibility|copyright|modern slavery|corrections|code of conduct)(?: (?:policy|notice|statement|settings|information|of (?:use|service|sale)|and (?:conditions|complaints)|& conditions)){0,2}\\W{0,3}$",
              "(?:©|\\(c\\)).{0,60}$"),
          Rule.label(
              "newsletter",
              6,
              "(?:subscribe(?: now| today)?|sign up(?: now| here| today)?|newsletters?|get the newsletter)\\W{0,3}$"));

  /** Beginnings that stand at the head of a list of other articles, or of one line to another. */
  private static final Rule RELATED =
      new Rule(
          new Verdict(BlockRole.RELATED, "teaser", "its words lead to other articles"),
          30,
          List.of(
              "(?:read more|read also|also read|read next|read the full|see also|see more|more on (?:this|the)|more from|more stories|related(?: articles?| stories| content| topics?| news| coverage| posts?| links?)?\\s?(?::|$)|recommended(?: stories| for you| reading)?\\s?(?::|$)|you may also like|you might (?:also )?like|trending(?: now)?\\s?(?::|$)|most (?:read|popular|viewed)|top stories|latest (?:news|stories|headlines)\\s?$|don.t miss\\s?(?::|$)|further reading|up next|what to read next|editor.s picks?|watch more|watch:|watch also|listen:|must read|popular (?:now|stories)|in other news\\s?$|click here (?:to read|for more)|view (?:all|more)\\b|elsewhere on|from around the web|continue reading)"));

  /** Sentences with which a site speaks to its readers about itself. */
  private static final List<Rule> PROMPTS =
      List.of(
          Rule.prompt(
              "notification",
              40,
              "(?:stay|keep) (?:up|up to date|informed) with (?:the latest|breaking|notifications|alerts|updates|news)",
              "(?:notifications|alerts) can be (?:managed|changed|turned|switched|disabled)",
              "(?:turn on|enable|allow|get) (?:push |browser |desktop )?notifications",
              "get (?:breaking news )?alerts\\b",
              "(?:download|get) (?:the|our) .{0,40}\\bapp\\b",
              "for the latest (?:stories|news|headlines).{0,80}\\b(?:download|sign up|follow|subscribe|visit)",
              "click here to (?:get|download|subscribe|sign)\\b"),
          Rule.prompt(
              "consent",
              120,
              "(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners)? uses? cookies",
              "by (?:continuing|clicking|using|signing up|subscribing|submitting|entering|providing)\\b.{0,120}\\b(?:you (?:agree|accept|consent)|privacy|terms)",
              "to (?:view|see|show|display) this (?:content|video|post|embed)",
              "this (?:article|page|content|video) (?:contains|is hosted|is provided) (?:content )?(?:provided )?by",
              "(?:please )?(?:enable|allow) (?:javascript|cookies)",
              "we ask for your permission before anything is loaded"),
          Rule.prompt(
              "newsletter",
              70,
              "(?:sign up|subscribe|register) (?:here |now |today )?(?:for|to|and get|with) (?:our|the|my|your|a|free|receive|get|us)\\b",
              "get (?:the|our|all the|your|a) (?:latest|best|day.s|top|biggest|most|daily|weekly|free)\\b.{0,120}(?:inbox|newsletter|email|alert|straight to|delivered)",
              "(?:subscribe|sign up)\\b.{0,100}\\b(?:newsletter|inbox|channel|podcast)",
              "(?:our|the) .{0,40}newsletter (?:brings|delivers|is)",
              "(?:enter|type) your e-?mail",
              "never miss (?:a|the|our|an) .{0,60}\\b(?:by signing|sign up|subscrib|newsletter|inbox)",
              "(?:check out|get|read) (?:more|the (?:latest|best)).{0,80}\\b(?:by signing up|newsletter)",
              "for (?:the latest|more).{0,100}\\bsign up\\b",
              "stay informed with\\b",
              "(?:you are|you.re) receiving this (?:because|email|message)\\b",
              "was this (?:forwarded|sent) to you\\b",
              "you can unsubscribe at any time"),
          Rule.prompt(
              "comments",
              70,
              "join (?:our |the )?(?:[\\w-]{1,24} )?(?:forums?|conversations?|discussions?|debate|community)\\b",
              "(?:your email address will not be published|required fields are marked|save my name, email)",
              "(?:please )?(?:log in|sign in|register|subscribe) to (?:leave a |post a |add a )?(?:comment|reply|join)",
              "(?:share your (?:thoughts|views|opinion)|let us know (?:your|what)|have your say|tell us what you think)\\b",
              "(?:notify me (?:of|when)|this site uses akismet)",
              "comments (?:on this (?:article|story) )?(?:are|have been|will be) (?:closed|moderated|disabled|turned off)"),
          Rule.correction(
              120,
              "(?:correction|clarification|editor.s note)s?(?:,? (?:of |on )?(?:[a-z]{3,9}\\.? \\d{1,2}|\\d{1,2} [a-z]{3,9})(?:,? \\d{4})?)?\\s?(?::|—|–|-|\\()",
              "(?:corrects|updates|adds|recasts|refiles|repeats)\\s[^.]{3,200}\\)$",
              "an earlier version of this (?:article|story|report|page|piece)\\b",
              "this (?:article|story|report|page|piece) (?:was|has been) (?:amended|corrected|updated) (?:on|to|because|after)\\b"),
          Rule.credit(
              60,
              "(?:additional )?(?:reporting|writing|editing|compiled) (?:by|from) [^.]{3,200}\\.?$",
              "with (?:files|reporting|additional reporting|contributions|a report|material) (?:from|by) ",
              "reporting contributed by "),
          Rule.prompt(
              "login",
              60,
              "please refresh (?:the|your) (?:page|browser)",
              "(?:already a subscriber|already have an account|don.t have an account)\\b",
              "(?:to continue reading|to read this (?:article|story)|this (?:article|content|story) is (?:for|only|reserved|exclusive)|you have (?:reached|read) (?:your|all))\\b",
              "(?:subscribe|register|sign in|log in) (?:now )?to (?:continue|keep|read|unlock|access)\\b",
              "to view the full (?:story|article)",
              "(?:if you.re|are you) (?:seeing this message|already a (?:subscriber|member))",
              "create an account or sign in to continue\\b",
              "create a free account"),
          Rule.prompt(
              "share",
              60,
              "(?:follow|like|find|join) (?:us|our|me)\\b.{0,60}\\b(?:facebook|twitter|instagram|x|youtube|telegram|whatsapp|tiktok|linkedin|social)\\b",
              "(?:follow|email|contact) (?:[\\w.'’-]{1,25} ){1,4}(?:on|at) (?:twitter|x|facebook|instagram|mastodon|@|[\\w.-]{1,40}@)",
              "(?:follow|add) .{1,40} (?:on google news|as a preferred source)",
              "join us on (?:whatsapp|telegram)\\b",
              "this video is playing in picture-in-picture"),
          Rule.prompt(
              "legal",
              80,
              "(?:©|\\(c\\)|copyright)\\s?(?:©\\s?)?(?:\\d{4}|by|the|20)",
              "all rights reserved",
              "(?:advertising|affiliate) disclosure\\b",
              "(?:reviews|products|recommendations) .{0,80}\\bindependently (?:selected|reviewed|chosen)\\b",
              "this (?:post|article|page) contains (?:affiliate|links)\\b",
              "(?:the )?views expressed (?:in|by|here)\\b",
              "this (?:material|article|story) (?:may not be|was (?:originally |first )?published|was (?:originally|first)|has been (?:republished|reproduced)|originally appeared|is republished)\\b",
              "(?:if you (?:buy|purchase|click)|when you (?:buy|purchase))\\b.{0,80}\\b(?:links?|commission)"),
          Rule.prompt(
              "appeal",
              60,
              "your (?:support|donation|contribution|subscription) (?:helps?|makes|allows|enables|means|will)\\b",
              "(?:please )?(?:consider )?(?:donat(?:e|ing)|support(?:ing)?|contribut(?:e|ing)) (?:today|now|to us|to our|our|us|independent|quality)\\b",
              "(?:become|be) a (?:member|supporter|subscriber|patron)\\b",
              "(?:support|help|back) (?:our|us|independent|quality|local|fearless|real)\\b.{0,60}\\b(?:journalis[mt]|reporting|newsroom|work|news)\\b"),
          Rule.prompt(
              "navigation",
              40,
              "(?:do you (?:have|know)|have you|got) .{0,60}(?:story|news tip|tip|information)\\b.{0,60}(?:\\?|email|contact|call|get in touch|let us know)",
              "(?:to (?:contact|report)|contact|email|get in touch with) (?:the|our|us|a) .{0,40}(?:newsdesk|editor|reporter|newsroom|team|at)\\b",
              "for (?:more|other) (?:stories|news|articles)(?: like this)?,? (?:check|visit|click|go|follow|like)",
              "(?:are|have|were) .{0,60}\\bget in touch (?:at|with|by)\\b",
              "get in touch (?:at|by) ",
              "submit (?:your|a) (?:letter|story|tip|comment)\\b",
              "follow along (?:with|for|below)\\b",
              "click to read more\\b"),
          Rule.prompt(
              "media",
              40,
              "(?:we apologi[sz]e, but )?this (?:video|audio|player) (?:has )?(?:failed|could not|cannot|can.t|is (?:not|un))\\b",
              "watch (?:the |our |this )?(?:full |latest )?(?:video|episode|interview|live|below|above)\\b",
              "try refreshing your browser\\b",
              "(?:watch|listen) \\|"),
          Rule.prompt(
              "advertisement",
              20,
              "(?:this )?(?:advertisement|ad)\\b.{0,40}\\b(?:article|story) continues\\b"));

  private static final List<Within> WITHIN =
      List.of(
          Within.prompt(
              "newsletter",
              70,
              "to your ",
              ".{0,120}(?:delivered|straight|direct|sent)(?: directly| daily| weekly)? (?:in)?to your (?:inbox|phone|email)"),
          Within.credit(
              60,
              "contributed ",
              "[^.]{3,150} contributed (?:to this (?:report|story|article)|reporting)\\b"),
          Within.credit(60, "reported from ", "[^.]{3,60} reported from [\\p{L} ,.'’-]{3,80}$"),
          Within.prompt(
              "legal",
              80,
              "commission",
              ".{0,50}\\bmay (?:earn|receive|get) (?:a |an )?(?:affiliate |small )?commission"));

  private static final Beginnings<Rule> BEGINNINGS = beginnings();

  private Wording() {}

  private static Beginnings<Rule> beginnings() {
    Beginnings.Table<Rule> table = new Beginnings.Table<>();
    LABELS.forEach(rule -> table.add(rule.beginnings, rule));
    table.add(RELATED.beginnings, RELATED);
    PROMPTS.forEach(rule -> table.add(rule.beginnings, rule));
    return table.build();
  }

  /** Judges a block by its words alone; null if nothing speaks against it. */
  static @Nullable Verdict judge(String block, int words) {
    if (words > MOST_WORDS) {
      return null;
    }
    String start = beginning(block);
    Rule opened = BEGINNINGS.first(start, rule -> words <= rule.mostWords);
    if (opened != null) {
      return opened.verdict;
    }
    for (Within within : WITHIN) {
      if (words <= within.mostWords
          && start.contains(within.needed)
          && within.pattern.matcher(start).lookingAt()) {
        return within.verdict;
      }
    }
    return LanguageLink.isLink(start, words)
        ? Verdict.furniture("navigation", "leads to the article in another language")
        : null;
  }

  /** Whether the block opens a list of other articles. */
  static boolean opensRelated(String block, int words) {
    return words <= 8
        && BEGINNINGS.first(beginning(block), rule -> rule.verdict.role() == BlockRole.RELATED)
            != null;
  }

  private static String beginning(String block) {
    String start = block.substring(0, Math.min(block.length(), LOOKED_AT));
    return start.replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
  }
}
