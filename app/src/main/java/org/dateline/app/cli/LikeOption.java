package org.dateline.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.desk.search.IndexSnapshot;
import org.dateline.desk.search.StatementEntry;
import org.jspecify.annotations.Nullable;

/**
 * What statements shall be like: a text, or what another statement says.
 *
 * @param like a text, the id of a statement, or its address
 * @param article the article of the statement, where only its id is given
 */
record LikeOption(String like, @Nullable String article) {
  private static final Pattern ID = Pattern.compile("s\\d{1,7}");
  private static final Pattern ADDRESS = Pattern.compile("\\S.*#s\\d{1,7}");

  /** The text to compare with. */
  String text(IndexSnapshot snapshot) throws IOException, WrongQueryException {
    boolean isId = ID.matcher(like).matches();
    if (isId && article == null) {
      throw new WrongQueryException(
          "--like %s: name the article of the statement too, with --of ARTICLE".formatted(like));
    }
    if (!isId && !ADDRESS.matcher(like).matches()) {
      if (like.isBlank()) {
        throw new WrongQueryException("--like: a text or a statement is missing");
      }
      return like;
    }
    String address = isId ? article + "#" + like : like;
    Optional<StatementEntry> statement = snapshot.statement(address);
    if (statement.isEmpty()) {
      throw new WrongQueryException(
          "--like: there is no statement %s; dateline statements prints the addresses"
              .formatted(address));
    }
    return statement.get().content().text();
  }
}
