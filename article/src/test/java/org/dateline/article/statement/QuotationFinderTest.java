package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.document.Span;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
  private static List<String> quoted(String text) {
    return QuotationFinder.find(text, new Span(0, text.length())).stream()
        .map(quotation -> quotation.inner().of(text) + (quotation.closed() ? "" : " (open)"))
        .toList();
  }

  @Test
  void curlyDoubleMarks() {
    assertThat(quoted("“We stay,” she said. “All of us.”"))
        .containsExactly("We stay,", "All of us.");
  }

  @Test
  void straightDoubleMarks() {
    assertThat(quoted("\"We stay,\" she said. \"All of us.\""))
        .containsExactly("We stay,", "All of us.");
  }

  @Test
  void curlySingleMarksWithApostrophesInside() {
    assertThat(quoted("Harbour ‘won’t open’ for weeks, pilots’ union says"))
        .containsExactly("won’t open");
  }

  @Test
  void straightSingleMarksWithApostrophesInside() {
    assertThat(quoted("Harbour 'won't open' for weeks, the pilots' union says"))
        .containsExactly("won't open");
  }

  @Test
  void twoApostrophesStandForADoubleMark() {
    assertThat(quoted("''We're staying,'' she said. ''All of us.''"))
        .containsExactly("We're staying,", "All of us.");
    assertThat(quoted("''She told me 'never''' and ''the pilots' choice"))
        .containsExactly("She told me 'never'", "the pilots' choice (open)");
  }

  @Test
  void apostrophesAloneAreNoMarks() {
    assertThat(quoted("The pilots' union didn't meet Ukraine’s envoys’ staff in the '90s"))
        .isEmpty();
  }

  @Test
  void possessivePluralInsideASingleQuotation() {
    assertThat(quoted("He called it ‘the pilots’ own choice’ on Monday"))
        .containsExactly("the pilots’ own choice");
  }

  @Test
  void marksWithinMarksBelongToTheOuterWords() {
    assertThat(quoted("“He told me ‘never’ and left,” she said"))
        .containsExactly("He told me ‘never’ and left,");
    assertThat(quoted("\"Calling it a 'provocation' is odd,\" he said"))
        .containsExactly("Calling it a 'provocation' is odd,");
  }

  @Test
  void aDoubleQuotationMayBeLeftOpenToTheEndOfItsBlock() {
    assertThat(quoted("She said: “We stay. All of us."))
        .containsExactly("We stay. All of us. (open)");
    assertThat(quoted("She said: \"We stay.")).containsExactly("We stay. (open)");
  }

  @Test
  void aSingleQuotationLeftOpenIsNone() {
    assertThat(quoted("She said: ‘We stay. All of us.")).isEmpty();
  }

  @Test
  void anglesAndLowMarks() {
    assertThat(quoted("«Wir bleiben», „sagte“ sie")).containsExactly("Wir bleiben", "sagte");
  }

  @Test
  void aCurlyMarkMayBeClosedByAStraightOne() {
    assertThat(quoted("“We stay,\" she said")).containsExactly("We stay,");
  }

  @Test
  void inchesAndSecondsAreNoMarks() {
    assertThat(quoted("a 12\" pipe and a 5' wall")).isEmpty();
  }

  @Test
  void staysWithinItsBlock() {
    String text = "“One.\n“Two.”";
    assertThat(QuotationFinder.find(text, new Span(0, 5))).hasSize(1);
    assertThat(QuotationFinder.find(text, new Span(0, 5)).getFirst().closed()).isFalse();
    assertThat(QuotationFinder.find(text, new Span(6, text.length())).getFirst().closed()).isTrue();
  }

  @Test
  void aSpaceMayPartTheClosingMarksOfTwoQuotations() {
    assertThat(quoted("“I heard the usual, ‘We shall see,’ ” she said. “No more.”"))
        .containsExactly("I heard the usual, ‘We shall see,’", "No more.");
    assertThat(quoted("\"I heard the usual, 'We shall see,' \" she said."))
        .containsExactly("I heard the usual, 'We shall see,'");
  }
}
