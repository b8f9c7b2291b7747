package org.dateline.article.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Statement.Act;
import org.dateline.article.document.LowerCase;

/**
 * Tells statements from attitudes by the cue. The list {@code attitudes.txt} names the words of
 * believing, wishing, fearing, intending and seeming; any other cue is a communicative act.
 */
final class Acts {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
  private static final Set<String> PASSED_OVER =
      Set.of(
          ("am is are was were be been being has have had do does did will would can could may might"
                  + " shall should must not no also still now never long already further once to n t"
                  + " s the a an his her its their who which")
              .split(" "));

  /** What the apostrophe of a contraction leaves: "don’t think". */
  private static final Set<String> CONTRACTED =
      Set.of(
          "don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn cannot"
              .split(" "));

  private final Set<String> attitudes;

  Acts() {
    this.attitudes = read("attitudes.txt");
  }

  /** What the reporter tells with this cue; an empty cue is a communicative act. */
  Act of(String cue) {
    return WORD.matcher(LowerCase.of(cue))
        .results()
        .map(match -> match.group())
        .filter(word -> !PASSED_OVER.contains(word) && !CONTRACTED.contains(word))
        .filter(word -> !word.endsWith("ly"))
        .findFirst()
        .filter(attitudes::contains)
        .map(word -> Act.ATTITUDE)
        .orElse(Act.STATEMENT);
  }

  private static Set<String> read(String name) {
    try (InputStream stream = Acts.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(
            "the resource " + name + " is missing from the program; build it again");
      }
      Set<String> words = new HashSet<>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Set.of(line.strip().split("\\s+")).stream())
          .forEach(words::add);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
