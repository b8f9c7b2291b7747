package org.dateline.article.modality;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether words are about the time after speaking, under a condition, or negated. Judged from the
 * forms of English verbs; the text passed in is the content alone.
 */
final class Outlook {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  /** A future auxiliary; "will" after an article or adjective is a noun, "would have" is past. */
  private static final Pattern FUTURE =
      Pattern.compile(
          "(?<!\\b(?:the|a|political|good|ill|free|own|their|his|her|its)\\s)\\b(?:will|won[’']t|shall|would|wouldn[’']t)\\b(?!\\s+(?:not\\s+)?have\\b)"
              + "|\\w[’']ll\\b"
              + "|\\b(?:going|set|about|due|bound|expected|poised|ready|planning|plans|likely|unlikely|preparing|prepared)\\s+to\\s+\\p{Ll}+"
              + "|\\b(?:tomorrow|next\\s+(?:week|month|year|day)|in\\s+the\\s+coming|in\\s+the\\s+(?:near\\s+)?future)\\b",
          FLAGS);

  /** Possibility of something to come: "could come under attack", not "could have" or "may be". */
  private static final Pattern POSSIBLE_FUTURE =
      Pattern.compile(
          "\\b(?:could|may|might)\\s+(?:(?:also|soon|now|yet|still|again|even|well|\\p{L}+ly)\\s+)?"
              + "(?!(?:not|have|be|already|only|no)\\b)\\p{Ll}+"
              + "|\\b(?:could|may|might)\\s+(?:soon\\s+|also\\s+)?be\\s+\\p{Ll}+ed\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern CONDITION =
      Pattern.compile(
          "\\b(?:if|unless|provided\\s+that|in\\s+the\\s+event|were\\s+\\p{L}+\\s+to|should\\s+the)\\b",
          FLAGS);

  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(?:not|never|cannot|neither|nor|nobody|none|no\\s+longer|no\\s+one)\\b|n[’']t\\b",
          FLAGS);

  private static final Pattern FIRST_CLAUSE = Pattern.compile("[^,;:.!?]*");

  /** The speaker's own pledge: "we will", "I am going to". */
  private static final Pattern PLEDGE =
      Pattern.compile(
          "\\b(?:we|I)\\s+(?:will|shall|are\\s+going\\s+to|am\\s+going\\s+to|plan\\s+to|intend\\s+to)\\b|\\b(?:we|I)[’']ll\\b",
          FLAGS);

  private Outlook() {}

  static boolean isAboutTheFuture(String content) {
    return FUTURE.matcher(content).find() || POSSIBLE_FUTURE.matcher(content).find();
  }

  static boolean isConditional(String content) {
    return CONDITION.matcher(content).find();
  }

  static boolean isPledge(String content) {
    return PLEDGE.matcher(content).find();
  }

  /** Whether the first clause is negated; what later clauses deny does not turn the whole. */
  static boolean isNegated(String content) {
    Matcher first = FIRST_CLAUSE.matcher(content);
    return first.lookingAt() && NEGATION.matcher(first.group()).find();
  }
}
