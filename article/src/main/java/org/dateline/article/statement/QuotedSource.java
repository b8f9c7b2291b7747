package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Span;

/**
 * Finds the source in the words of those who quote it: in "the agency quoted <em>a guard</em> as
 * <em>saying</em> that …" the guard says so.
 */
final class QuotedSource {
  private static final Pattern QUOTES = Pattern.compile("(?:quot|cit)(?:e|es|ed|ing)");

  private static final Pattern PASSIVE = Pattern.compile("\\b(?:is|are|was|were|be|been|being)\\b");

  private static final Pattern AS_SAYING =
      Pattern.compile(
          "(?<source>[^.;:!?“”\"]{2,200}?),?\\s+as\\s+(?<cue>(?:having\\s)?"
              + "(?:said|told|written|(?!being\\b|having\\b)\\p{Ll}{2,}ing))"
              + "(?:\\s(?:him|her|them|it|reporters|journalists))?[,:]?\\s+(?:that\\s+)?");

  /** "…,” Bild quoted <em>the general</em> as <em>saying</em>." */
  private static final Pattern AS_SAYING_LAST =
      Pattern.compile(
          "\\s+(?<source>[^.;:!?“”\"]{2,200}?),?\\s+as\\s+(?<cue>(?:having\\s)?(?:said|told|written|\\p{Ll}{2,}ing))"
              + "(?=[.,;]|\\z)");

  private QuotedSource() {}

  /** The draft with the one who is quoted as its source; itself where nobody is. */
  static Draft of(BlockTags tags, Draft draft) {
    TaggedSpan quotes = draft.cue();
    if (quotes == null || !isQuoting(quotes.span().of(tags.text()))) {
      return draft;
    }
    if (draft.contents().getLast().span().end() <= quotes.span().start()) {
      return quotedLast(tags, draft, quotes);
    }
    Span words = draft.contents().getFirst().span().union(draft.contents().getLast().span());
    Matcher found = AS_SAYING.matcher(tags.text()).region(words.start(), words.end());
    if (!found.lookingAt()) {
      return draft;
    }
    List<TaggedSpan> said = new ArrayList<>();
    for (TaggedSpan piece : draft.contents()) {
      int start = Math.max(piece.span().start(), found.end());
      if (start < piece.span().end()) {
        said.add(piece.withSpan(tags.unquoted(new Span(start, piece.span().end()))));
      }
    }
    return said.isEmpty()
        ? draft
        : new Draft(
            part(found, "source", quotes), part(found, "cue", quotes), said, draft.belief());
  }

  private static Draft quotedLast(BlockTags tags, Draft draft, TaggedSpan quotes) {
    Matcher found =
        AS_SAYING_LAST.matcher(tags.text()).region(quotes.span().end(), tags.block().span().end());
    return found.lookingAt()
        ? new Draft(
            part(found, "source", quotes),
            part(found, "cue", quotes),
            draft.contents(),
            draft.belief())
        : draft;
  }

  private static boolean isQuoting(String cue) {
    return QUOTES.matcher(cue.substring(cue.lastIndexOf(' ') + 1)).matches()
        && !PASSIVE.matcher(cue).find();
  }

  private static TaggedSpan part(Matcher found, String group, TaggedSpan like) {
    return TaggedSpan.byRule(new Span(found.start(group), found.end(group)), like.score());
  }
}
