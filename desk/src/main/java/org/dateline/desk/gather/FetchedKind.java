package org.dateline.desk.gather;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.dateline.desk.fetch.Fetch;
import org.dateline.desk.ingest.format.FeedDocument;
import org.dateline.desk.ingest.format.InputException;

/** Whether what an address gave is a page, a feed, or something else. */
final class FetchedKind {
  private static final int BEGINNING = 4_096;
  private static final Pattern XML = Pattern.compile("(application|text)/([\\w.-]+\\+)?xml");

  private FetchedKind() {}

  /** By its beginning: many feeds are sent as pages or as plain text. */
  static boolean isFeed(Fetch.Received received) {
    byte[] bytes = received.content().bytes();
    byte[] beginning = Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING));
    String type = received.type().type();
    boolean possible = isXml(type) || type.isEmpty() || type.startsWith("text/");
    return possible && FeedDocument.isFeed(beginning);
  }

  private static boolean isXml(String type) {
    return XML.matcher(type).matches();
  }

  /**
   * @throws InputException if it is said to be what cannot be read as a page
   */
  static void refuseOthers(Fetch.Received received) throws InputException {
    String type = received.type().type();
    if (received.type().kind() == null && !type.isEmpty() && !type.startsWith("text/")) {
      throw new InputException(
          "not-a-page",
          "it is neither page nor feed but %s; save it as a file, and read that if it is a document"
              .formatted(type));
    }
  }
}
