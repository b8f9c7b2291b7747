package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Span;

/**
 * Takes from contents what the reporter says around them: whom the source told, when and where it
 * spoke, what else happened, what was asked.
 */
final class ReporterWords {
  /** "Warned <em>the council</em> of famine". */
  private static final Pattern RECIPIENT =
      Pattern.compile(
          "(?:(?:the|a|an|his|her|its|their|our|my)\\s)?[\\p{L}’'-]+(?:\\s[\\p{L}’'-]+){0,3}?\\s(?:of|about|that)\\s+(?=\\S)");

  private static final Pattern TOLD_SOMEBODY =
      Pattern.compile("(?i)(?:warn|remind|inform|notif|assur|brief)\\p{L}*");

  /** "The findings <em>on Thursday</em>", "the number <em>hours later</em>". */
  private static final Pattern SETTING =
      Pattern.compile(
          "\\s(?:(?:on|in|late|later|early|earlier|last|this)\\s|yesterday\\b|today\\b|at\\s(?:the|an?|his|her|its|their)\\s"
              + "|(?:\\S+\\s)?(?:minute|hour|day|week|month|year)s?\\slater\\b)");

  /** "The findings on Thursday <em>were</em> wrong": the noun is the subject of what was said. */
  private static final Pattern FINITE =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\\b");

  /** Characters of the noun that names something said, with what stands before it. */
  private static final int LONGEST_MATTER = 80;

  private static final Pattern DETERMINED =
      Pattern.compile(
          "(?:the|these|those|that|this|its|his|her|their|all|such)(?:\\s[\\p{L}’'-]+){1,3}");

  /** "The figure <em>at 40</em>". */
  private static final Pattern GIVEN_A_NUMBER = Pattern.compile("\\sat\\s\\d.*$");

  /** "Army rejects blame <em>as families sleep in the open</em>": two things in one headline. */
  private static final Pattern MEANWHILE =
      Pattern.compile("\\s(?:as|amid)\\s(?=\\S+\\s\\S+\\s\\S+)");

  private final BlockTags tags;

  ReporterWords(BlockTags tags) {
    this.tags = tags;
  }

  /** The contents of a cue without them; all of them where nothing else would be left. */
  List<TaggedSpan> without(TaggedSpan cue, List<TaggedSpan> contents) {
    List<TaggedSpan> own = new ArrayList<>();
    for (TaggedSpan content : contents) {
      if (contents.size() == 1 || !isQuestion(content.span())) {
        own.add(content.withSpan(own(cue.span(), content.span())));
      }
    }
    return own.isEmpty() ? contents : own;
  }

  /** How many are left? “Nine,” she says. */
  private boolean isQuestion(Span content) {
    return content.end() < tags.text().length()
        && tags.text().charAt(content.end()) == '?'
        && !tags.isQuoted(content.start());
  }

  private Span own(Span cue, Span content) {
    if (content.start() < cue.end() || tags.isQuoted(content.start())) {
      return content;
    }
    return withoutMeanwhile(withoutSetting(withoutRecipient(cue, content)));
  }

  private Span withoutRecipient(Span cue, Span content) {
    String words = cue.of(tags.text());
    String verb = words.substring(words.lastIndexOf(' ') + 1);
    Matcher recipient = RECIPIENT.matcher(tags.text()).region(content.start(), content.end());
    return TOLD_SOMEBODY.matcher(verb).matches()
            && tags.gap(cue, content) == 0
            && recipient.lookingAt()
            && recipient.end() < content.end()
        ? tags.unquoted(new Span(recipient.end(), content.end()))
        : content;
  }

  /** What was said before is told of by a noun; what follows it, belongs to the verb. */
  private Span withoutSetting(Span content) {
    String words = content.of(tags.text());
    Matcher setting = SETTING.matcher(words);
    int from = 0;
    while (setting.find(from) && setting.start() <= LONGEST_MATTER) {
      if (isMatter(words.substring(0, setting.start())) && !hasVerbAfter(words, setting.end())) {
        return new Span(content.start(), content.start() + setting.start());
      }
      from = setting.start() + 1;
    }
    return content;
  }

  private static boolean hasVerbAfter(String words, int offset) {
    return FINITE.matcher(words).find(offset);
  }

  private static boolean isMatter(String words) {
    String noun = GIVEN_A_NUMBER.matcher(words).replaceFirst("");
    return DETERMINED.matcher(noun).matches() && Clause.isMatter(noun);
  }

  private Span withoutMeanwhile(Span content) {
    Matcher meanwhile = MEANWHILE.matcher(tags.text()).region(content.start(), content.end());
    return isHeading() && meanwhile.find() && !tags.isQuoted(meanwhile.start())
        ? new Span(content.start(), meanwhile.start())
        : content;
  }

  /** A headline, or a standfirst written like one: without a full stop. */
  private boolean isHeading() {
    BlockRole role = tags.block().role();
    return role == BlockRole.HEADLINE
        || ((role == BlockRole.STANDFIRST || role == BlockRole.SUBHEADING)
            && !tags.block().span().of(tags.text()).stripTrailing().endsWith("."));
  }
}
