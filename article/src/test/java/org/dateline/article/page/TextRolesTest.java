package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles and metadata of invented plain texts, as copied from pages. */
final class TextRolesTest {
  private final Reading harbour = HtmlRolesTest.resource("harbour.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stay up to date with notifications from The Invented Post | FURNITURE | notification",
        "Harbour at Mirna ‘closed until autumn’ after storm | HEADLINE |",
        "The council warned fishermen not to sail before the inspection | STANDFIRST |",
        "Ann Lee | BYLINE |",
        "Wednesday 12 May 2021 08:25 BST | TIMESTAMP |",
        "Comments | FURNITURE | comments",
        "Storm over Mirna: what we know so far, council says | RELATED | teaser",
        "Lire en français | FURNITURE | navigation",
        "Your support helps us to keep the lights on | FURNITURE | appeal",
        "Waves broke over the northern pier | CAPTION |",
        "(Copyright 2021 Invented Pictures. All rights reserved.) | CREDIT |",
        "What happens now | SUBHEADING |",
        "Picture: Cy Moor | CREDIT |",
        "Join our commenting forum | FURNITURE | comments",
        "Thank you for registering | FURNITURE | login",
      })
  void givesRoles(String words, BlockRole role, @Nullable String kind) {
    Block block = harbour.block(words);
    assertThat(block.role()).isEqualTo(role);
    assertThat(block.kind()).isEqualTo(kind);
  }

  @Test
  void losesNoShortSentenceOfATextWithoutADate() {
    Reading brief =
        Reading.text(
            """
            Harbour at Mirna closed
            The pier broke on Monday.

            That was untrue, a fisherman said.""");
    assertThat(brief.block("That was untrue, a fisherman said.").role())
        .isEqualTo(BlockRole.PARAGRAPH);
  }

  @Test
  void takesABracketAfterACopyOfTheLineBeforeForACredit() {
    Reading copied =
        Reading.text(
            """
            The pier was closed on Monday, the council said in a statement to the town.

            Waves over the southern pier
            Waves over the southern pier (Ann Lee)

            It will open again when the inspection has ended, the council said.""");
    assertThat(copied.all(BlockRole.CAPTION))
        .hasSize(2)
        .containsOnly("Waves over the southern pier");
    assertThat(copied.all(BlockRole.CREDIT)).containsExactly("(Ann Lee)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reporting by Ann Lee in Mirna; Editing by Bo Ek) | CREDIT |",
        "(Corrects the number of boats in the second paragraph) | PARAGRAPH | correction",
        "Correction: An earlier version of this article named another pier. | PARAGRAPH | correction",
        "Clarification, 3 May: the pier is in Mirna. | PARAGRAPH | correction",
        "This article was amended on 3 May to give the right date. | PARAGRAPH | correction",
        "Keep up with alerts from The Invented Post | FURNITURE | notification",
      })
  void tellsWhatTheOutletSaysOfItsArticle(
      String line, BlockRole role, @org.jspecify.annotations.Nullable String kind) {
    Wording.Verdict verdict = Wording.judge(line, 12);
    assertThat(verdict).isNotNull();
    assertThat(verdict.role()).isEqualTo(role);
    assertThat(verdict.kind()).isEqualTo(kind);
  }

  @Test
  void setsAppealsAsideAndKeepsQuotedAppeals() {
    List<String> appeals =
        harbour.document().blocks().stream()
            .filter(block -> "appeal".equals(block.kind()))
            .map(block -> harbour.document().text(block.span()).substring(0, 10))
            .toList();
    assertThat(appeals).containsExactly("Your suppo", "Our report", "Your donat", "The Invent");
    assertThat(harbour.all(BlockRole.PARAGRAPH))
        .hasSize(3)
        .element(1)
        .asString()
        .contains("We need your support in this.");
  }

  @Test
  void readsPublicationAndChangeFromOneLine() {
    Reading text =
        Reading.text(
            """
            Harbour stays closed for now
            Published: 3 May 2021 09:15 GMT | Updated: 4 May 2021

            The harbour will stay closed, the council said on Monday.""");
    assertThat(Objects.requireNonNull(text.metadata().published()).value())
        .isEqualTo("2021-05-03T09:15:00Z");
    Timestamp modified = Objects.requireNonNull(text.metadata().modified());
    assertThat(modified.value()).isEqualTo("2021-05-04");
    assertThat(text.document().text(Objects.requireNonNull(modified.span())))
        .isEqualTo("4 May 2021");
  }

  @Test
  void keepsSentencesThatBeginLikeLabels() {
    Reading text =
        Reading.text(
            """
            The harbour stays closed, the mayor said on Monday.

            Contact: she said that she had none with the League, and would seek none.

            Ends of wars are seldom tidy, she added in the evening.""");
    assertThat(text.all(BlockRole.PARAGRAPH)).hasSize(3);
  }

  @Test
  void keepsReportsOfOthersDonations() {
    Reading text =
        Reading.text(
            """
            The League begins to solicit small donations from bargemen, its treasurer announced.

            It has more regular donations than any movement before it, mostly of one euro.""");
    assertThat(text.all(BlockRole.PARAGRAPH)).hasSize(2);
  }

  @Test
  void readsMetadata() {
    assertThat(harbour.metadata().headline())
        .isEqualTo("Harbour at Mirna ‘closed until autumn’ after storm");
    assertThat(harbour.metadata().authors()).containsExactly("Ann Lee");
    assertThat(harbour.metadata().outlet()).isEqualTo("The Invented Post");
    Timestamp published = Objects.requireNonNull(harbour.metadata().published());
    assertThat(published.value()).isEqualTo("2021-05-12T07:25:00Z");
    assertThat(published.local()).isEqualTo("2021-05-12T08:25:00+01:00");
    assertThat(harbour.document().text(Objects.requireNonNull(published.span())))
        .isEqualTo("Wednesday 12 May 2021 08:25 BST");
    assertThat(harbour.document().language()).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({"' date 2024-05-12 '", "'2024-05-12 '", "'date: 2024-05-12 '"})
  void partsLeadingDateFromHeadline(String date) {
    Reading text =
        Reading.text(date + "Harbour stays closed, mayor declares\n\nBy Ann Lee\n\nIt is.");
    assertThat(text.all(BlockRole.HEADLINE))
        .containsExactly("Harbour stays closed, mayor declares");
    Timestamp published = Objects.requireNonNull(text.metadata().published());
    assertThat(published.value()).isEqualTo("2024-05-12");
    assertThat(text.document().text(Objects.requireNonNull(published.span())))
        .isEqualTo("2024-05-12");
  }

  @Test
  void readsTextThatBeginsWithItsFirstSentence() {
    Reading text =
        Reading.text(
            "The harbour will stay closed, the mayor said on Thursday as the storm went on.\n"
                + "He spoke in the town hall, where fishermen had gathered since the morning.");
    assertThat(text.metadata().headline()).isNull();
    assertThat(text.metadata().published()).isNull();
    assertThat(text.all(BlockRole.PARAGRAPH)).hasSize(2);
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String paragraph =
        """
        The harbour of the invented town will stay closed until the
        autumn, and the council, which met on Tuesday, asked the
        fishermen to be patient until the inspection of the piers
        has come to an end.
        """;
    Reading text = Reading.text(paragraph + "\n" + paragraph);
    assertThat(text.all(BlockRole.PARAGRAPH)).hasSize(2);
  }

  @Test
  void keepsDatelineInItsParagraph() {
    Reading text =
        Reading.text(
            "MIRNA, Inventia, May 12 (Newswire) - The harbour will stay closed until the autumn,"
                + " the council said.");
    assertThat(text.all(BlockRole.PARAGRAPH)).hasSize(1);
    assertThat(text.metadata().outlet()).isEqualTo("Newswire");
  }

  @Test
  void readsOrderOfDayAndMonthFromOtherDates() {
    String body =
        "\n\nThe harbour closed on 25/04/2022, the council said in a note to all fishermen.";
    assertThat(
            Objects.requireNonNull(
                    Reading.text("Harbour stays closed\n03/05/2022" + body).metadata().published())
                .value())
        .isEqualTo("2022-05-03");
    Reading unknown =
        Reading.text(
            "Harbour stays closed\n03/05/2022\n\nThe harbour closed, the council said there.");
    assertThat(unknown.metadata().published()).isNull();
    assertThat(unknown.problems()).containsExactly("date-ambiguous");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Рада міста сказала, що її міст закрито в понеділок, і ніхто не проти. | uk",
        "Совет города сообщил, что мост закрыт с понедельника, и это не было ошибкой. | ru",
        "Der Rat der Stadt hat gesagt, dass die Brücke von Montag an geschlossen ist und nicht vor dem Herbst mit dem Bau begonnen wird. | de",
        "It is. |",
      })
  void tellsLanguage(String words, @Nullable String language) {
    assertThat(Reading.text(words).document().language()).isEqualTo(language);
  }
}
