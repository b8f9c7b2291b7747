package org.dateline.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

/** Marks what a mail program adds to a message: its head, what parts messages, the signature. */
final class MailForm {
  static final String KIND = "mail";

  private static final int MOST_SIGNATURE_LINES = 8;
  private static final int MOST_HEAD_LINES = 40;

  private static final Pattern FIELD =
      Pattern.compile("^(\\p{Alpha}[\\p{Alpha}-]{1,30})\\s?:\\s{0,9}(\\S.*)?$", Pattern.DOTALL);

  private static final Set<String> FIELDS =
      Set.of(
          "from",
          "to",
          "cc",
          "bcc",
          "date",
          "sent",
          "subject",
          "reply-to",
          "return-path",
          "received",
          "message-id",
          "in-reply-to",
          "references",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "importance",
          "sender",
          "list-id",
          "list-unsubscribe",
          "attachments");

  private static final Pattern PARTING =
      Pattern.compile(
          "^[\\W_]{0,40}(?:original message|original-nachricht|forwarded (?:message|by)|begin forwarded message)\\b.{0,60}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WROTE =
      Pattern.compile("^(?:On|Am|Le) [^\\n]{5,140} (?:wrote|schrieb|a écrit)\\s?:$");

  private MailForm() {}

  /** A field of a message's head. */
  record Field(String name, String value) {}

  /** The field on this line; null if it is none. */
  static @Nullable Field field(String line) {
    if (line.length() > 2_000 || line.indexOf(':') < 0) {
      return null;
    }
    Matcher field = FIELD.matcher(line);
    if (!field.matches()) {
      return null;
    }
    String name = field.group(1).toLowerCase(Locale.ROOT);
    String value = field.group(2) == null ? "" : field.group(2).strip();
    return FIELDS.contains(name) || name.startsWith("x-") ? new Field(name, value) : null;
  }

  static void judge(List<TextBlock> lines) {
    boolean mail = false;
    for (int i = 0; i < lines.size(); i++) {
      int end = headEnd(lines, i);
      if (end > i) {
        mail = true;
        for (; i < end; i++) {
          lines.get(i).judge(mark("stands in the head of a message"));
        }
        i--;
      } else if (lines.get(i).isOpen()) {
        mail |= isParting(lines.get(i).words);
        judgeLine(lines, i, mail);
      }
    }
  }

  private static void judgeLine(List<TextBlock> lines, int number, boolean mail) {
    TextBlock line = lines.get(number);
    if (isParting(line.words)) {
      line.judge(mark("parts two messages"));
    } else if (line.isQuoted()) {
      line.judge(
          mail
              ? new Wording.Verdict(BlockRole.QUOTE, KIND, "quoted from an earlier message")
              : new Wording.Verdict(BlockRole.QUOTE, null, "marked as quoted"));
    } else if (mail && line.words.equals("--")) {
      signature(lines, number);
    }
  }

  private static boolean isParting(String line) {
    return line.length() <= 200 && (PARTING.matcher(line).find() || WROTE.matcher(line).matches());
  }

  /** One past a head that starts here: at least two fields, sender or subject among them. */
  private static int headEnd(List<TextBlock> lines, int start) {
    int end = start;
    boolean named = false;
    while (end < lines.size() && end < start + MOST_HEAD_LINES && lines.get(end).isOpen()) {
      Field field = field(lines.get(end).words);
      if (field == null || (end > start && lines.get(end).afterGap)) {
        break;
      }
      named |= field.name().equals("from") || field.name().equals("subject");
      end++;
    }
    return named && end - start >= 2 ? end : start;
  }

  private static void signature(List<TextBlock> lines, int start) {
    for (int i = start; i < lines.size() && i <= start + MOST_SIGNATURE_LINES; i++) {
      TextBlock line = lines.get(i);
      if (!line.isOpen() || line.prose.isSentence() || line.isQuoted() || isParting(line.words)) {
        return;
      }
      line.judge(mark("belongs to the sender's signature"));
    }
  }

  private static Wording.Verdict mark(String why) {
    return Wording.Verdict.furniture(KIND, why);
  }
}
