package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.annotation.Mention;
import org.junit.jupiter.api.Test;

class PronounSpeakerTest {
  @Test
  void prefersThePreviousSpeakerToTheManNamedLast() {
    Told told =
        Told.of(
            "[source Mr Tor Vik] [cue said] [content it rained].\nMr Bo Dahl owns three boats.",
            "[source2 He] [cue2 added] [content2 that it snowed].");
    assertThat(told.names()).containsExactly("Tor Vik", "Tor Vik");
  }

  @Test
  void prefersTheMainClauseToTheSubordinateOne() {
    Told told =
        Told.of(
            "[source Mr Vik] [cue called] [content the sea wet] after [source2 Bo Dahl]"
                + " [cue2 called] [content2 it dry].\n[source3 He] [cue3 said] [content3 it snowed].");
    assertThat(told.names()).containsExactly("Vik", "Bo Dahl", "Vik");
  }

  @Test
  void heedsGender() {
    Told told =
        Told.of(
            "[source Ms Ann Lee] [cue said] [content it rained].",
            "[source2 Mr Bo Dahl] [cue2 said] [content2 it snowed].",
            "[source3 She] [cue3 added] [content3 that it hailed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Bo Dahl", "Ann Lee");
  }

  @Test
  void learnsGenderFromThePronoun() {
    Told told =
        Told.of(
            "[source Kim Dahl] [cue said] [content it rained]. [source2 She] [cue2 said]"
                + " [content2 it snowed].\n[source3 Mr Vik] [cue3 said] [content3 it hailed].",
            "[source4 She] [cue4 said] [content4 it froze].");
    assertThat(told.names()).containsExactly("Kim Dahl", "Kim Dahl", "Vik", "Kim Dahl");
  }

  @Test
  void givesTheWordToSomebodyNewlyPresented() {
    Told told =
        Told.of(
            "[source A spokesman] [cue said] [content it rained].",
            "Colonel Bo Dahl has led the brigade since May. [source2 He] [cue2 said]"
                + " [content2 it snowed].");
    assertThat(told.names()).containsExactly("spokesman", "Bo Dahl");
  }

  @Test
  void givesTheWordToTheOnlyOneNamed() {
    Told told =
        Told.of(
            "For two hours, under a roof that leaked, Mr Bo Dahl waited.",
            "“[content It rained],” [source he] [cue said].");
    assertThat(told.name()).isEqualTo("Bo Dahl");
  }

  @Test
  void givesTheWordToWhoeverWasOnlyDescribed() {
    Told told =
        Told.of(
            "[source Her opposite number] [cue denied] [content it]. [source2 He] [cue2 said]"
                + " [content2 it snowed].");
    assertThat(told.names()).containsExactly("her opposite number", "her opposite number");
  }

  @Test
  void givesTheWordToTheLastSubjectThatSpeaksForItself() {
    Told told =
        Told.of(
            "The Norwegian ambassador, who sat beside him, took the microphone. “[content It"
                + " snows],” [source she] [cue said].");
    assertThat(told.name()).isEqualTo("Norwegian ambassador");
  }

  @Test
  void givesTheWordToAnUnnamedSubject() {
    Told told = Told.of("A ferry pilot laughed. “[content In what?]” [source he] [cue asked].");
    assertThat(told.name()).isEqualTo("ferry pilot");
  }

  @Test
  void takesItForThePreviousInstitution() {
    Told told =
        Told.of(
            "[source The Ministry of Defence in London] [cue said] [content it rained].",
            "[source2 Mr Vik] [cue2 said] [content2 it snowed].",
            "[source3 It] [cue3 added] [content3 that it hailed].");
    assertThat(told.names().getLast()).isEqualTo("Ministry of Defence (United Kingdom)");
  }

  @Test
  void takesItForTheInstitutionThatTheSentenceBeforeIsAbout() {
    Told told =
        Told.of(
            "[source Norway] [cue said] [content it rained].",
            "The Harbour League disputes that. [source2 It] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Government of Norway", "Harbour League");
  }

  @Test
  void takesTheyForAGroup() {
    Told told =
        Told.of(
            "[source Danish officials] [cue said] [content it rained].",
            "[source2 They] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Danish officials", "Danish officials");
  }

  @Test
  void leavesAPronounWithoutAntecedentUnknown() {
    Told told = Told.of("[source She] [cue said] [content it rained].");
    assertThat(told.name()).isNull();
    assertThat(told.mentions()).isEmpty();
  }

  @Test
  void givesWhoTheNameBeforeIt() {
    Told told =
        Told.of("Words of praise came from Tor Vik, [source who] [cue said] [content it rained].");
    assertThat(told.name()).isEqualTo("Tor Vik");
  }

  @Test
  void takesTheSubjectOfTheOtherVerbWhereNoneIsGiven() {
    Told told =
        Told.of(
            "[source Ann Lee] [cue said] [content it rained] and [cue2 warned]"
                + " [content2 of snow].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
  }

  @Test
  void leavesAStatementWithoutSourceUnknown() {
    assertThat(Told.of("[cue Asked] if it rained, [content yes].").name()).isNull();
  }

  @Test
  void marksMentionsThatArePronouns() {
    Told told =
        Told.of(
            "[source Tor Vik] [cue said] [content it rained].",
            "[source2 He] [cue2 said] [content2 it snowed].");
    assertThat(told.mentions()).containsExactly("Tor Vik=e1", "He=e1*");
  }

  @Test
  void marksPronounsThatDoNotSpeak() {
    Told told =
        Told.of(
            "[source Mr Bo Dahl] [cue said] [content it rained]. His boat sank. He swam.",
            "Ms Ann Lee met Ms Eva Orr, and nobody thanked her.");
    assertThat(
            told.article().all(Mention.class).stream()
                .filter(Mention::pronoun)
                .map(mention -> mention.span().of(told.article().document().text())))
        .containsExactly("His", "He");
  }

  @Test
  void theyIsASpokesmanWhoGoesOn() {
    Told told =
        Told.of(
            "[source A police spokesman] [cue said] [content it rained]. [source2 They] [cue2 added]"
                + " [content2 that it snowed].");
    assertThat(told.names()).containsExactly("police spokesman", "police spokesman");
    told =
        Told.of(
            "[source Two pilots] [cue said] [content it rained]. [source2 A mayor] [cue2 said]"
                + " [content2 it froze]. [source3 They] [cue3 added] [content3 that it snowed].");
    assertThat(told.names()).last().isEqualTo("Two pilots");
  }

  @Test
  void whoIsTheOneInTheOfficeBeforeIt() {
    Told told =
        Told.of(
            "Ann Lee, a senator, smiled. It rained on the senator, [source who] [cue said] [content"
                + " it snowed].",
            "It rained on a pilot [source2 who] [cue2 said] [content2 it froze].");
    assertThat(told.names()).containsExactly("Ann Lee", "pilot");
  }

  @Test
  void takesNobodyFromAPicture() {
    Told told =
        Told.of(
            "[source Bo Dahl] [cue said] [content it rained].",
            "Sam Oak (C-R) walks to the harbour court.",
            "“[content2 It snowed],” [source2 he] [cue2 said].");
    assertThat(told.names()).containsExactly("Bo Dahl", "Bo Dahl");
  }

  @Test
  void takesForHimNobodyWhoHasHerOwn() {
    Told told =
        Told.of(
            "[source Bo Dahl] [cue said] [content it rained].",
            "Kim Oak spoke to her sister.",
            "“[content2 It snowed],” [source2 he] [cue2 said].");
    assertThat(told.names()).containsExactly("Bo Dahl", "Bo Dahl");
  }
}
