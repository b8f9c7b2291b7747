package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements within the contents of others where their words show them beyond doubt and the
 * model, which has seen few, does not: "said that <em>a captain had told him that …</em>". Only a
 * content that is such a report from its first word to its last is taken for one.
 */
final class RelayedSpeech {
  /** A longer content is no single clause. */
  private static final int LONGEST = 400;

  /** How sure such a find is: what the language model gives parts that it is rather sure of. */
  private static final double SCORE = 0.8;

  private static final String NO_NAME =
      "(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall"
          + "|that|which|who|whom|whose|what|when|where|why|how|if|because|and|or|but|as|than|not|no|nobody|nothing"
          + "|there|it|this|these|those|to|into|with|without|by|on|after|before|while|until|since|I|we|you)";

  private static final String WORD = "(?!" + NO_NAME + "\\b)[\\p{L}\\d][\\p{L}\\d'’.-]*+";

  private static final String SOURCE =
      "(?<source>" + WORD + "(?: " + WORD + "){0,7}?(?:, \\p{Lu}[\\p{L} '’.-]{1,40}+(?=,))?),?";

  private static final String PERFECT =
      "(?: (?:had|has|have|once|later|also|already|repeatedly)){0,3} ";

  private static final String OBJECT =
      "(?: (?:me|him|her|us|them|you)| (?:(?:the|a|an|his|her|their|its) )?"
          + WORD
          + "(?: "
          + WORD
          + "){0,2}?)";

  private static final String SETTING =
      "(?: (?:in|on|at|by|from|last|this|during|over|earlier) [^,\"“]{2,30}?)?";

  private static final String CLAUSE = "(?: that (?<that>.+)| (?<quoted>[\"“].+)";

  private static final List<Pattern> FORMS =
      List.of(
          // "warned him in May that the bridge was weak"
          Pattern.compile(
              SOURCE
                  + PERFECT
                  + "(?<cue>told|assured|warned|informed|reminded|promised)"
                  + OBJECT
                  + SETTING
                  + CLAUSE
                  + ")",
              Pattern.DOTALL),
          // "promised him ten cars", "told her the bridge was weak"
          Pattern.compile(
              SOURCE
                  + PERFECT
                  + "(?<cue>told|assured|promised|warned) (?:me|him|her|us|them) (?<plain>(?!(?:in|at|from|last|during|of|for) )"
                  + WORD
                  + " .+)",
              Pattern.DOTALL),
          // "said on Friday that …", "complained the bridge was weak"
          Pattern.compile(
              SOURCE
                  + PERFECT
                  + "(?<cue>said|complained|claimed|admitted|insisted|argued|alleged|predicted|announced"
                  + "|confirmed|vowed|acknowledged|conceded|denied|estimated|concluded|stated)"
                  + SETTING
                  + CLAUSE
                  + "| (?<plain>(?:the|his|her|their|its|he|she|they|it|there|no|all|some) .+))",
              Pattern.DOTALL),
          // "urged Kyiv to double the minefield"
          Pattern.compile(
              SOURCE
                  + PERFECT
                  + "(?<cue>urged|ordered|asked) (?<plain>"
                  + WORD
                  + "(?: "
                  + WORD
                  + "){0,3}? to .+)",
              Pattern.DOTALL));

  private static final List<String> CONTENTS = List.of("that", "quoted", "plain");

  private RelayedSpeech() {}

  /**
   * What is relayed in the contents of drafts and is not among them.
   *
   * @param records tell what will be statements
   */
  static List<Draft> find(String text, List<Draft> drafts, Records records) {
    List<Span> known =
        drafts.stream()
            .filter(records::isAnothersStatement)
            .map(draft -> draft.contents().getFirst().span())
            .toList();
    List<Draft> relayed = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Span> content = records.joined(draft.contentSpans());
      if (draft.cue() != null && content.size() == 1 && content.getFirst().length() <= LONGEST) {
        Draft found = relayed(text, content.getFirst());
        if (found != null && !holdsAnother(content.getFirst(), known)) {
          relayed.add(found);
        }
      }
    }
    return relayed;
  }

  private static boolean holdsAnother(Span content, List<Span> known) {
    return known.stream().anyMatch(span -> content.contains(span) && !span.equals(content));
  }

  private static @Nullable Draft relayed(String text, Span content) {
    String words = content.of(text);
    int start = words.startsWith("that ") ? "that ".length() : 0;
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(words).region(start, words.length());
      if (found.matches()) {
        return new Draft(
            part(found, "source", content),
            part(found, "cue", content),
            List.of(content(found, content)),
            Draft.Belief.UNSAID);
      }
    }
    return null;
  }

  private static TaggedSpan content(Matcher found, Span in) {
    for (String group : CONTENTS) {
      if (found.namedGroups().containsKey(group) && found.start(group) >= 0) {
        return part(found, group, in);
      }
    }
    throw new IllegalStateException("a form without a content: " + found.pattern());
  }

  private static TaggedSpan part(Matcher found, String group, Span in) {
    Span span = new Span(in.start() + found.start(group), in.start() + found.end(group));
    return TaggedSpan.byRule(span, SCORE);
  }
}
