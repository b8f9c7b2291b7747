package org.dateline.desk.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Sha256;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class FeedContainerTest {
  private static final String SAID =
      "<p>The harbour master of Port Ellery said on Monday that the ferries would sail again.</p>";

  @TempDir private Path folder;

  @Test
  void readsItemsOfRss() throws Exception {
    Walk walk =
        walk(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel><title>Tide Watch (invented)</title><link>https://tidewatch.example/</link>
            <atom:link rel="self" href="https://tidewatch.example/feed.xml"/>
            <language>en-gb</language>
            <item><title>Ferries sail again</title><link>https://tidewatch.example/1</link>
              <dc:creator>Ann Lee</dc:creator><pubDate>Mon, 12 May 2025 09:30:00 +0100</pubDate>
              <description>A teaser.</description>
              <content:encoded><![CDATA[%s]]></content:encoded></item>
            <item><title>Only a title</title><link>https://tidewatch.example/2</link></item>
            <item><title>Escaped &amp;amp; short</title><guid>https://tidewatch.example/3</guid>
              <author>desk@tidewatch.example (Bo Wren)</author>
              <description>&lt;p&gt;Short &lt;b&gt;news&lt;/b&gt;.&lt;/p&gt;</description></item>
            </channel></rss>
            """
                .formatted(SAID));

    assertThat(walk.lines()).containsExactly("page 1", "other NO_CONTENT", "page 3");
    Document document = document(walk, 0);
    Metadata metadata = document.metadata();
    assertThat(metadata.headline()).isEqualTo("Ferries sail again");
    assertThat(metadata.outlet()).isEqualTo("Tide Watch (invented)");
    assertThat(metadata.authors()).containsExactly("Ann Lee");
    assertThat(metadata.url()).isEqualTo("https://tidewatch.example/1");
    assertThat(String.valueOf(metadata.published())).contains("2025-05-12T08:30:00Z");
    assertThat(document.text()).contains("said on Monday").doesNotContain("teaser");
    assertThat(document.language()).startsWith("en");
    assertThat(document(walk, 1).metadata().headline()).isEqualTo("Escaped & short");
    assertThat(document(walk, 1).metadata().authors()).containsExactly("Bo Wren");
    assertThat(document(walk, 1).metadata().url()).isEqualTo("https://tidewatch.example/3");
    assertThat(document(walk, 1).text()).contains("Short news.");
  }

  @Test
  void readsEntriesOfAtom() throws Exception {
    Walk walk =
        walk(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Tide Watch (invented)</title>
            <entry><title type="html">Ferries &lt;i&gt;sail&lt;/i&gt;</title>
              <link rel="edit" href="https://tidewatch.example/edit/1"/>
              <link href="https://tidewatch.example/1"/>
              <author><name>Ann Lee</name><email>ann@tidewatch.example</email></author>
              <published>2025-05-12T09:30:00+01:00</published><updated>2025-05-13T10:00:00Z</updated>
              <summary>A teaser.</summary>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content></entry>
            <entry><title>Plain</title><content>2 &lt; 3, the harbour master said.</content></entry>
            </feed>
            """
                .formatted(SAID));

    assertThat(walk.lines()).containsExactly("page 1", "page 2");
    Metadata metadata = document(walk, 0).metadata();
    assertThat(metadata.headline()).isEqualTo("Ferries sail");
    assertThat(metadata.authors()).containsExactly("Ann Lee");
    assertThat(metadata.url()).isEqualTo("https://tidewatch.example/1");
    assertThat(String.valueOf(metadata.published())).contains("2025-05-12T08:30:00Z");
    assertThat(String.valueOf(metadata.modified())).contains("2025-05-13T10:00:00Z");
    assertThat(document(walk, 1).text()).contains("2 < 3, the harbour master said.");
  }

  @Test
  void readsItemsBesideTheChannelOfRssOne() throws Exception {
    Walk walk =
        walk(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Tide Watch (invented)</title></channel>
            <item><title>Ferries</title><link>https://tidewatch.example/1</link>
              <description>They sail again.</description><dc:date>2025-05-12</dc:date></item>
            </rdf:RDF>
            """);

    assertThat(walk.lines()).containsExactly("page 1");
    assertThat(document(walk, 0).metadata().outlet()).isEqualTo("Tide Watch (invented)");
    assertThat(String.valueOf(document(walk, 0).metadata().published())).contains("2025-05-12");
  }

  @Test
  void namesCapturesByThePageThatWasMade() throws Exception {
    Capture capture =
        walk("<rss><channel><item><description>News.</description></item></channel></rss>")
            .captures()
            .getFirst();

    assertThat(capture.id()).isEqualTo(Sha256.of(capture.content().bytes()));
    assertThat(capture.input()).endsWith("feed.xml#1");
    assertThat(capture.known().kind()).isEqualTo(Capture.Kind.PAGE);
  }

  @Test
  void mendsWhatIsNotWellFormed() throws Exception {
    Walk walk =
        walk(
            "<rss><channel><item><title>A & B&nbsp;C</title><description>Fish & chips<br>x</description>");

    assertThat(document(walk, 0).metadata().headline()).isEqualTo("A & B C");
  }

  @Test
  void readsOtherCharacterSets() throws Exception {
    Path file =
        Files.write(
            folder.resolve("feed.xml"),
            ("<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><item>"
                    + "<description>Größe</description></item></channel></rss>")
                .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Walk.through(new FeedContainer(), file).texts().getFirst()).contains("Größe");
  }

  @Test
  void resolvesNoEntityAndFetchesNothing() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
    Walk walk =
        walk(
            """
            <!DOCTYPE rss [<!ENTITY file SYSTEM "%s"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">
              <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"> %%remote;]>
            <rss><channel><item><description>&file; &c; and news.</description></item></channel></rss>
            """
                .formatted(secret.toUri()));

    assertThat(walk.texts().getFirst())
        .contains("and news.")
        .doesNotContain("a secret", "aaaaaaaaaa");
  }

  @Test
  void refusesFeedOfVeryManyElements() {
    String flood = "<rss><channel>" + "<item/>".repeat(1_000_000) + "</channel></rss>";

    assertThat(refusal(flood)).isEqualTo("too-many-elements");
  }

  @Test
  void refusesFeedWithoutItems() {
    assertThat(refusal("<rss><channel><title>Tide Watch</title></channel></rss>"))
        .isEqualTo("no-items");
    assertThat(refusal("<rss><channel>" + "<a>".repeat(200_000))).isEqualTo("no-items");
  }

  @Test
  void readsDeepNestingWithoutTheStack() throws Exception {
    String deep =
        "<rss><channel><item><description>News.</description>"
            + "<a>".repeat(200_000)
            + "</item></channel></rss>";

    assertThat(walk(deep).lines()).hasSize(1);
  }

  @Test
  void refusesOtherXml() {
    assertThat(refusal("<urlset><url/></urlset>")).isEqualTo("not-a-feed");
    assertThat(refusal("no markup")).isEqualTo("not-a-feed");
    assertThat(refusal("")).isEqualTo("not-a-feed");
  }

  @Test
  void saysWhatIsWrongWithTheNumberOfItem() throws IOException {
    Path file =
        Files.writeString(folder.resolve("feed.rss"), "<rss><channel><item/></channel></rss>");

    for (String name : new String[] {"0", "1", "2", "x"}) {
      assertThat(
              catchThrowableOfType(
                  InputException.class, () -> new FeedContainer().read(file, name)))
          .hasMessageContaining("1 items")
          .hasMessageContaining("'" + name + "'");
    }
  }

  private static Document document(Walk walk, int index) throws UnreadablePageException {
    return new PageReader().read(walk.captures().get(index)).document();
  }

  private String refusal(String feed) {
    return catchThrowableOfType(InputException.class, () -> walk(feed)).problem().code();
  }

  private Walk walk(String feed) throws IOException {
    return Walk.through(new FeedContainer(), Files.writeString(folder.resolve("feed.xml"), feed));
  }
}
