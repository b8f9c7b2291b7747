package org.dateline.desk.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Sha256;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Saved pages and e-mails. */
@Timeout(60)
final class MessageTest {
  private static final String SAID =
      "The harbour master of Port Ellery said on Monday that the ferries would sail again.";

  @Test
  @Timeout(2)
  void readsSendersOfManyBracketsAndSpaces() throws InputException {
    for (String flood : new String[] {"<", " ", "<> "}) {
      String from = "From: Ann Lee" + flood.repeat(60_000 / flood.length()) + "x\n";
      assertThat(text(Mail.read(mime(from + "\nThey sail.\n")))).contains("They sail.");
    }
  }

  @Test
  void takesTheRootOfSavedPage() throws InputException {
    Converted saved =
        SavedPage.read(
            mime(
                """
                From: <Saved by an invented browser>
                Snapshot-Content-Location: https://tidewatch.example/1
                Subject: Ferries
                Date: Mon, 12 May 2025 09:30:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; start="<root@tidewatch>"; boundary="==b=="

                --==b==
                Content-Type: text/html; charset=utf-8
                Content-ID: <frame@tidewatch>

                <p>A frame.</p>
                --==b==
                Content-Type: text/html; charset=utf-8
                Content-ID: <root@tidewatch>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://tidewatch.example/other

                <p>=E2=80=9CFerries=E2=80=9D sa=
                il.</p>
                --==b==
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                AAAA
                --==b==--
                """));

    assertThat(text(saved)).isEqualTo("<p>“Ferries” sail.</p>");
    assertThat(saved.known())
        .isEqualTo(
            new Capture.Known(
                "https://tidewatch.example/1",
                "utf-8",
                Instant.parse("2025-05-12T08:30:00Z"),
                null,
                Capture.Kind.PAGE));
  }

  @Test
  void takesTheFirstPageWhereNoRootIsNamed() throws InputException {
    Converted saved =
        SavedPage.read(
            mime(
                """
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: text/css

                p {}
                --b
                Content-Type: text/html
                Content-Location: https://tidewatch.example/2

                <p>One.</p>
                --b
                Content-Type: text/html

                <p>Two.</p>
                --b--
                """));

    assertThat(text(saved)).isEqualTo("<p>One.</p>");
    assertThat(saved.known().url()).isEqualTo("https://tidewatch.example/2");
    assertThat(saved.known().charset()).isNull();
    assertThat(saved.known().captured()).isNull();
  }

  @Test
  void showsHeadersOfMailAsTheyAre() throws Exception {
    Article article =
        read(
            Mail.read(
                mime(
                    """
                    From: =?utf-8?q?Press_Office_=E2=80=93_Port_Ellery?= <press@portellery.example>
                    To: desk@tidewatch.example
                    Date: Mon, 12 May 2025 23:30:00 -0700
                    Subject: =?utf-8?b?RmVycmllcyBzYWls?=
                     =?utf-8?b?IGFnYWlu?=
                    Content-Type: text/plain; charset=utf-8
                    Content-Transfer-Encoding: base64

                    %s
                    """
                        .formatted(base64(SAID)))));

    assertThat(article.document().text())
        .startsWith(
            """
            From: Press Office – Port Ellery <press@portellery.example>
            Date: Mon, 12 May 2025 23:30:00 -0700
            Subject: Ferries sail again

            """)
        .endsWith(SAID);
    Metadata metadata = article.document().metadata();
    assertThat(metadata.headline()).isEqualTo("Ferries sail again");
    assertThat(metadata.from())
        .containsEntry("headline", "mail")
        .containsEntry("published", "mail");
    assertThat(String.valueOf(metadata.published())).contains("2025-05-13T06:30:00Z");
    assertThat(metadata.url()).isNull();
  }

  @Test
  void takesPlainTextUnlessItOnlyRefersToThePage() throws InputException {
    assertThat(text(Mail.read(alternative("“Plain.” " + SAID)))).contains("“Plain.”");
    assertThat(text(Mail.read(alternative("View in your browser"))))
        .contains(SAID)
        .doesNotContain("View in your browser");
  }

  @Test
  void tellsQuotedMessagesAndSignaturesApart() throws Exception {
    Article article =
        read(
            Mail.read(
                mime(
                    """
                    From: Ann Lee <ann@tidewatch.example>
                    Subject: Re: Ferries
                    Content-Type: text/plain

                    The harbour master of Port Ellery said on Monday that
                    the ferries would sail again.

                    On 11 May 2025, at 10:00, Bo Dahl wrote:
                    > Do the ferries sail? The mayor said on Sunday that they would not.

                    --
                    Ann Lee
                    Tide Watch
                    """)));

    assertThat(roles(article))
        .containsExactly(
            "furniture mail",
            "furniture mail",
            "paragraph",
            "furniture mail",
            "quote mail",
            "furniture mail",
            "furniture mail",
            "furniture mail");
    assertThat(article.document().metadata().headline()).isEqualTo("Ferries");
    assertThat(article.document().metadata().authors()).containsExactly("Ann Lee");
  }

  private static List<String> roles(Article article) {
    return article.document().blocks().stream()
        .map(block -> block.role().label() + (block.kind() == null ? "" : " " + block.kind()))
        .toList();
  }

  @Test
  void readsMailThatIsPage() throws Exception {
    Article article = read(Mail.read(alternative("View in your browser")));

    Metadata metadata = article.document().metadata();
    assertThat(metadata.headline()).isEqualTo("Ferries");
    assertThat(metadata.authors()).containsExactly("Ann Lee");
    assertThat(String.valueOf(metadata.published())).contains("2025-05-12T08:30:00Z");
    assertThat(article.document().text())
        .contains("From: Ann Lee <ann@tidewatch.example>", "Date: 12 May 2025", SAID)
        .doesNotContain("View in your browser", "Attached");
  }

  @Test
  void inventsNoHeader() throws Exception {
    Article article = read(Mail.read(mime("Content-Type: text/plain\n\nWords.\n")));

    assertThat(article.document().text().strip()).isEqualTo("Words.");
    assertThat(article.document().metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void readsWordsWhoseCharacterSetIsUnknown() throws InputException {
    byte[] latin =
        "Content-Type: text/plain\n\nGr\u00f6\u00dfe".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(text(Mail.read(latin))).contains("Größe");
    assertThat(text(Mail.read(mime("Content-Type: text/plain; charset=no-such\n\nGröße"))))
        .contains("Größe");
  }

  @Test
  void refusesMessageWithoutText() {
    assertThat(mailRefusal(mime("Content-Type: image/png\n\nxxx"))).isEqualTo("no-page");
    assertThat(
            catchThrowableOfType(
                    InputException.class,
                    () -> SavedPage.read(mime("Content-Type: image/png\n\nxxx")))
                .problem()
                .code())
        .isEqualTo("no-page");
  }

  @Test
  void refusesBytesThatAreNoMessage() {
    byte[] random = new byte[5_000];
    new Random(7).nextBytes(random);

    assertThat(mailRefusal(random)).isEqualTo("no-message");
    assertThat(mailRefusal(mime(SAID + "\n"))).isEqualTo("no-message");
  }

  @Test
  void refusesPartsThatAreTooDeep() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      deep.append(i).append('\n');
    }

    assertThat(mailRefusal(mime(deep.toString()))).isEqualTo("too-deep");
  }

  @Test
  void refusesPartsThatAreTooMany() {
    String many =
        "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(20_000) + "--b--\n";

    assertThat(mailRefusal(mime(many))).isEqualTo("too-many-parts");
  }

  @Test
  void refusesFloodsOfHeaders() {
    assertThat(mailRefusal(mime("X: y\n".repeat(100_000) + "\nText."))).isEqualTo("damaged-mime");
    assertThat(mailRefusal(mime("Subject: " + "x".repeat(1 << 20) + "\n\nText.")))
        .isEqualTo("damaged-mime");
  }

  @Test
  void readsDatesAsMailProgramsWriteThem() {
    assertThat(MailDate.read("Mon, 12 May 2025 09:30:00 +0100 (BST)"))
        .hasToString("2025-05-12T09:30+01:00");
    assertThat(MailDate.read("12 may 2025 9:30 GMT")).hasToString("2025-05-12T09:30Z");
    assertThat(MailDate.read("31 Feb 2025 09:30 +0000")).isNull();
    assertThat(MailDate.read("yesterday")).isNull();
    assertThat(MailDate.read(null)).isNull();
  }

  private static byte[] alternative(String plain) {
    return mime(
        """
        From: Ann Lee <ann@tidewatch.example>
        Date: 12 May 2025 09:30:00 +0100
        Subject: Ferries
        Content-Type: multipart/mixed; boundary=a

        --a
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain

        %s
        --b
        Content-Type: text/html

        <html><head><title>x</title></head><body><p>%s</p></body></html>
        --b--
        --a
        Content-Type: text/html
        Content-Disposition: attachment; filename=other.html

        <p>Attached.</p>
        --a--
        """
            .formatted(plain, SAID));
  }

  private static Article read(Converted converted) throws UnreadablePageException {
    Sha256 id = Sha256.of(converted.content().bytes());
    return new PageReader()
        .read(new Capture("message.eml", id, converted.content(), converted.known()));
  }

  private static String mailRefusal(byte[] mail) {
    return catchThrowableOfType(InputException.class, () -> Mail.read(mail)).problem().code();
  }

  private static String text(Converted converted) {
    return new String(converted.content().bytes(), StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mime(String lines) {
    return lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
