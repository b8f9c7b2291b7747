package org.dateline.article.page;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * Recognises by their words lines that stand in wire files, e-mails, press releases, newsletters
 * and texts copied from pages, where no element tells what they are. The words are those of the
 * trade, no outlet's. Each pattern is a plain alternation without nested repetition; only a line's
 * beginning is looked at.
 */
final class TextWording {
  private static final String CREDIT = "credit";

  private static final int LOOKED_AT = 300;

  private record Rule(String kind, String why, int mostWords, Pattern pattern) {
    Rule(String kind, String why, int mostWords, String... alternatives) {
      this(
          kind,
          why,
          mostWords,
          Pattern.compile(
              "^[^\\p{L}\\p{N}]{0,4}(?:" + String.join("|", alternatives) + ")",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "wire",
              "a line for the desks that take the text, not for readers",
              6,
              "(?:for immediate release|(?:press|media|news) (?:release|advisory|statement))\\W{0,3}$",
              "(?:more|ends?|endit)\\W{0,3}$",
              "(?:more|story|details|full story) (?:to )?(?:follows?|come)\\W{0,3}$",
              "(?:30|0)\\s?-{1,2}$",
              "\\d{2,5} words\\W{0,2}$",
              "(?:page|pg\\.?) \\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?\\W{0,2}$",
              "\\d{1,3} ?(?:of|/) ?\\d{1,3}\\W{0,2}$",
              "(?:urgent|bulletin|flash|news ?alert|newsflash|snap|priority|breaking(?: news)?)\\W{0,3}$",
              "(?:1st|2nd|3rd|\\d{1,2}th) (?:lead|ld)\\b.{0,40}$"),
          new Rule(
              "wire",
              "a line for the desks that take the text, not for readers",
              40,
              "(?:strictly )?embargo(?:ed)?(?:\\s?:| until| till| to | for )",
              "(?:strictly )?under embargo\\b",
              "not for (?:publication|release|broadcast|use) (?:before|until)",
              "(?:eds|(?:attn|attention) editors?|editors|news editors|attn|attention)\\s?[:—–-]",
              "(?:keywords?|slug|priority|category|urgency|word ?count|(?:subject|topic|service) codes?)\\s?:"),
          new Rule(
              CREDIT,
              "says who wrote and edited it",
              60,
              "(?<=[(\\[])(?:additional )?(?:reporting|reported|writing|written|editing|edited|compiled)(?: and (?:writing|editing))? by\\b",
              "(?:reporting|writing)(?: and writing)? by\\b.{3,160}\\bediting by\\b",
              "(?:additional reporting|editing|edited) by\\b"),
          new Rule("notes", "opens notes for editors", 5, "notes? (?:to|for) (?:news )?editors\\b"),
          new Rule(
              "contact",
              "says whom to ask",
              25,
              "(?:(?:press|media|news) )?contacts?(?: details| person| us)?\\s?:",
              "(?:for )?(?:further|more|additional|all) (?:information|details|enquir(?:y|ies)|inquir(?:y|ies)|media enquiries)\\b[^.]{0,60}\\b(?:contact|call|visit|e-?mail)\\b",
              "(?:media|press) (?:enquiries|inquiries|contacts?)\\b",
              "(?:media|press) office\\W{0,3}$",
              "(?:tel|telephone|phone|mob|mobile|fax|e-?mail|web|website)\\s?[.:]\\s?[+(\\w]"),
          new Rule(
              "mail",
              "a mark that a mail program sets",
              12,
              "sent from (?:my|a|outlook|yahoo|proton)\\b",
              "get outlook for\\b",
              "begin forwarded message\\b"),
          new Rule(
              "newsletter",
              "speaks to those who get the newsletter",
              60,
              "you(?:.re| are)? (?:receiving|getting|received) this (?:e-?mail|newsletter|message)\\b",
              "was this (?:e-?mail |newsletter )?forwarded to you\\b",
              "(?:click here to )?unsubscribe\\b",
              "to (?:unsubscribe|opt out|stop receiving)\\b",
              "(?:manage|update|change) your (?:e-?mail |newsletter )?(?:preferences|subscriptions?)\\b",
              "forward (?:this )?to a friend\\b"),
          new Rule(
              "navigation",
              "leads to another view of the text",
              14,
              "view (?:this )?(?:e-?mail|newsletter|message|it) in (?:your|a|the) browser",
              "(?:trouble|problems|having trouble) (?:viewing|reading|seeing) this\\b"),
          new Rule(
              "legal",
              "terms and rights",
              90,
              "this (?:e-?mail|message|communication)(?: and any attachments?)? (?:is|are|may|contains?)\\b.{0,60}\\b(?:confidential|privileged|intended)\\b",
              "(?:©|\\(c\\)|copyright)?\\s?\\p{Lu}[^.]{2,60} \\d{4}\\.? all rights reserved"),
          new Rule(
              "legal",
              "terms and rights",
              16,
              "(?:terms (?:and|&) conditions|terms of (?:use|service)|privacy (?:policy|notice)|cookie policy)\\b[^.]{0,80}$"),
          new Rule(
              "consent",
              "a choice about cookies",
              6,
              "(?:accept|reject|allow|decline)(?: all)?(?: cookies)?\\W{0,2}$",
              "manage (?:my |your |cookie )?(?:preferences|settings|choices|options|consent|cookies)\\W{0,2}$",
              "(?:we value your privacy|your privacy(?: choices)?|cookie (?:settings|preferences|notice))\\W{0,2}$"),
          new Rule(
              "login",
              "a form for members",
              40,
              "forgot(?:ten)? (?:your )?password\\b",
              "(?:remember me|keep me (?:logged|signed) in|password)\\W{0,2}$",
              "(?:re)?load this page\\b[^.]{0,80}\\b(?:signed|logged) in\\b"),
          new Rule(
              "comments",
              "belongs to readers' comments",
              14,
              "(?:log|sign) in to (?:comment|reply|post)\\b",
              "(?:be the first to|add your|write a) comment\\b",
              "sort(?:ed)? by\\s?:?\\s?(?:newest|oldest|best|top|most)\\b"));

  private TextWording() {}

  /** Judges a line by its words alone; null if nothing speaks against it. */
  static Wording.@Nullable Verdict judge(String line, int words) {
    String start = line.substring(0, Math.min(line.length(), LOOKED_AT)).replace('\u00a0', ' ');
    if (words == 0) {
      return isCopyright(start)
          ? null
          : Wording.Verdict.furniture("wire", "a mark that parts or ends the text");
    }
    for (Rule rule : RULES) {
      boolean found = words <= rule.mostWords && rule.pattern.matcher(start).find();
      if (found && (!rule.kind.equals("contact") || isContact(start, words))) {
        return rule.kind.equals(CREDIT)
            ? new Wording.Verdict(BlockRole.CREDIT, null, rule.why)
            : Wording.Verdict.furniture(rule.kind, rule.why);
      }
    }
    return isPath(start, words)
        ? Wording.Verdict.furniture("navigation", "the path to the page within its site")
        : null;
  }

  /** An address, a number, or a label; a sentence may begin with the same words. */
  private static boolean isContact(String line, int words) {
    return words <= 6
        || line.endsWith(":")
        || line.indexOf('@') >= 0
        || line.contains("www.")
        || line.chars().filter(c -> c >= '0' && c <= '9').count() >= 5;
  }

  private static boolean isCopyright(String line) {
    return line.indexOf('©') >= 0;
  }

  private static final Pattern PATH = Pattern.compile("\\s?[>›»→]\\s?");

  /** Parts of a path such as "Home › World › Europe". */
  static List<String> path(String line) {
    return line.length() > 120 ? List.of() : List.of(PATH.split(line.strip(), -1));
  }

  private static boolean isPath(String line, int words) {
    List<String> parts = words > 12 || line.startsWith(">") ? List.of() : path(line);
    return parts.size() >= 3 || (parts.size() == 2 && parts.getFirst().equalsIgnoreCase("home"));
  }
}
