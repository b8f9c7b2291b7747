package org.dateline.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class OpmlTest {
  private static Opml.Contents read(String text) throws IOException {
    return Opml.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Subscription feed(String address, String title, String folder) {
    return Subscription.to(URI.create(address), title, folder);
  }

  @Test
  void readsFoldersNamesAndAddresses() throws Exception {
    Opml.Contents contents =
        read(
            """
            <?xml version="1.0"?>
            <opml version="1.0"><head><title>x</title></head><body>
              <outline text="News"><outline text="Coast &amp; rivers">
                <outline type="rss" title="Tideway" text="t" xmlUrl="https://tideway.example/rss"/>
              </outline></outline>
              <outline text="Lakewatch" xmlurl="HTTP://lakewatch.example/feed#x"/>
              <outline text="again" xmlUrl="https://tideway.example/rss"/>
              <outline text="files" xmlUrl="file:///etc/passwd"/>
              <outline text="no feed" htmlUrl="https://tideway.example/"/>
            </body></opml>
            """);

    assertThat(contents.feeds())
        .containsExactly(
            feed("https://tideway.example/rss", "Tideway", "News/Coast & rivers"),
            Subscription.to(URI.create("http://lakewatch.example/feed"), "Lakewatch", null));
    assertThat(contents.unusable()).singleElement().asString().contains("file:///etc/passwd");
  }

  @Test
  void readsWhatItWrites() throws Exception {
    List<Subscription> feeds =
        List.of(
            feed(
                "https://a.example/1?x=1&y=<2>".replace("<2>", "2"),
                "A “quoted” <b>&",
                "N/\"Sea\""),
            feed("https://b.example/1", "Київ", "N"),
            Subscription.to(URI.create("https://c.example/1"), "c", null));

    String text = Opml.write(feeds);

    assertThat(read(text).feeds()).containsExactlyInAnyOrderElementsOf(feeds);
    assertThat(Opml.write(feeds.reversed())).isEqualTo(text);
  }

  @Test
  void expandsNoEntities() throws Exception {
    Opml.Contents contents =
        read(
            """
            <!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;&a;">]>
            <opml><body><outline text="&a;&b;" xmlUrl="https://a.example/"/></body></opml>
            """);

    assertThat(contents.feeds().getFirst().title()).isEqualTo("&a;&b;");
  }

  @Test
  @Timeout(20)
  void refusesWhatIsNoListOrTooLarge() throws Exception {
    assertThatThrownBy(() -> read("<rss/>")).hasMessageContaining("no OPML");
    assertThatThrownBy(() -> read("")).hasMessageContaining("no OPML");
    assertThatThrownBy(() -> read("<opml>" + "<outline>".repeat(300_000)))
        .hasMessageContaining("outlines");
    assertThatThrownBy(() -> Opml.read(new byte[9 << 20])).hasMessageContaining("MiB");
    String deep =
        "<opml>" + "<outline text='f'>".repeat(90_000) + "<outline xmlUrl='http://a.example'/>";
    assertThat(read(deep).feeds()).hasSize(1);
  }
}
