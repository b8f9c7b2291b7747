package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plain texts made to hold up a run: every line's form in floods, and as one line of ten million.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
final class HostileTextsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Ann Lee <a@example.org>\nSubject: Re: \n",
        "> > > quoted\n>\n",
        "-----Original Message-----\n",
        "On 3 May 2022, Ann Lee wrote:\n-- \n",
        "- an item of a list that never\n  ends\n",
        "Related stories\nA title without an end\n",
        "Comments\n2 hours ago\nReply\n",
        "Notes to editors\nAbout the Office of the Pilots\n",
        "Contact: \nOffice\n",
        "BC-DANUBE-CREW/ (UPDATE\n",
        "The Ledger needs you\nWe ask you for a small donation.\nIt takes a minute.\n",
        "10.42am\nUpdated at 10.42am\n",
        "Home > World > Home > World\n",
        "BYLINE: Ann Lee\nSECTION: World\n",
        "The harbour of the invented town will stay closed until the\nautumn, and the council met\n",
      })
  void readsFloodsOfLines(String lines) {
    int count = 50_000 / (int) lines.chars().filter(c -> c == '\n').count();
    assertThat(Reading.text(lines.repeat(count)).document().blocks()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: ",
        "> ",
        "- ",
        "© ",
        "A-",
        "BC-A/",
        "UPDATE 2-",
        "we ask you to give ",
        "10:42 ",
        " > ",
        "a@example.org ",
        "(Reporting by ",
        "\u00a0",
        "İ",
        "1. ",
      })
  void readsOneLineOfMillions(String words) {
    String line = words.repeat(10_000_000 / words.length());
    Reading read = Reading.text("A harbour stays closed\n\n" + line + "x\n\nIt is so.");
    assertThat(read.document().blocks()).isNotEmpty();
  }
}
