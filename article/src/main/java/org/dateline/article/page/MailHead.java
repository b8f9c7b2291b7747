package org.dateline.article.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.document.Block;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a message tells: that of the message itself or, where it only forwards another,
 * of the one that it forwards.
 *
 * @param date where the words of its date stand in the text; null if it has none
 */
record MailHead(@Nullable String subject, @Nullable String sender, @Nullable Span date) {
  private static final Set<String> BODIES =
      Set.of(
          "office",
          "ministry",
          "government",
          "council",
          "institute",
          "centre",
          "center",
          "union",
          "newsletter",
          "briefing",
          "ledger",
          "courier",
          "examiner",
          "herald",
          "tribune",
          "gazette",
          "daily",
          "today",
          "review",
          "journal",
          "committee",
          "commission",
          "organisation",
          "organization",
          "foundation",
          "society",
          "radio",
          "support",
          "communications",
          "alerts");

  /** The head that tells of the text; null where there is none. */
  static @Nullable MailHead of(String text, List<Block> blocks) {
    List<MailHead> heads = new ArrayList<>();
    Map<String, Span> fields = new LinkedHashMap<>();
    for (Block block : blocks) {
      String words = block.span().of(text);
      MailForm.Field field = MailForm.KIND.equals(block.kind()) ? MailForm.field(words) : null;
      if (field == null || fields.containsKey(field.name())) {
        add(text, fields, heads);
      }
      if (field != null) {
        int start = block.span().end() - field.value().length();
        fields.put(field.name(), new Span(start, block.span().end()));
      }
    }
    add(text, fields, heads);
    if (heads.isEmpty()) {
      return null;
    }
    MailHead first = heads.getFirst();
    return first.isForward() ? heads.getLast() : first;
  }

  private static void add(String text, Map<String, Span> fields, List<MailHead> heads) {
    Span subject = fields.get("subject");
    Span from = fields.get("from");
    Span date = fields.getOrDefault("date", fields.get("sent"));
    if (subject != null || from != null) {
      heads.add(
          new MailHead(
              subject == null ? null : subject.of(text),
              from == null ? null : name(from.of(text)),
              date));
    }
    fields.clear();
  }

  private boolean isForward() {
    String words = subject == null ? "" : Letters.lower(subject);
    return words.startsWith("fw") || words.startsWith("wg:");
  }

  /** The sender without address, quotation marks and what stands in brackets. */
  private static @Nullable String name(String from) {
    int end = from.length();
    for (char c : new char[] {'<', '(', '['}) {
      int at = from.indexOf(c);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String name = from.substring(0, end).replace("\"", "").strip();
    return name.isEmpty() || name.indexOf('@') >= 0 ? null : name;
  }

  /** Whether the sender is somebody rather than an office or a paper. */
  boolean isFromPerson() {
    if (sender == null || !Bylines.isName(sender)) {
      return false;
    }
    for (String word : Letters.lower(sender).split(" ", -1)) {
      if (BODIES.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
