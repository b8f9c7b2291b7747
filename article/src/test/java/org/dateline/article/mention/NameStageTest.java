package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Name;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.encoder.EncoderStage;
import org.dateline.article.testkit.Articles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The names that the model that ships with Dateline reads; all sentences are invented. */
class NameStageTest {
  private static Encoder encoder;

  @BeforeAll
  static void loadModel() {
    encoder = Encoder.load();
  }

  @AfterAll
  static void closeModel() {
    encoder.close();
  }

  private static List<String> names(String text) {
    Article article = Articles.withText(text);
    Article tagged = article.with(new EncoderStage(encoder).annotate(article));
    return new NameStage().annotate(tagged).stream().map(name -> describe(text, name)).toList();
  }

  private static String describe(String text, Name name) {
    return name.span().of(text) + " " + name.type().label();
  }

  @Test
  void aTownIsAPlace() {
    assertThat(names("Three drones were shot down over Kursk on Sunday, local media reported."))
        .containsExactly("Kursk place");
  }

  @Test
  void officesThatSpeakAreOrganisations() {
    assertThat(names("Number 10 said the MoD had told the Kremlin nothing of the kind."))
        .containsExactly("Number 10 organisation", "MoD organisation", "Kremlin organisation");
  }

  @Test
  void aPossessiveEndingIsNoPartOfAName() {
    assertThat(names("Ukraine’s army held the bridge near Kherson through the night."))
        .containsExactly("Ukraine place", "Kherson place");
  }

  @Test
  void aPersonIsNamedWithoutTheOffice() {
    assertThat(names("The deputy prime minister, Marta Delacroix, spoke after Mr Osei."))
        .containsExactly("Marta Delacroix person", "Osei person");
  }

  @Test
  void wordsThatOnlyBeginASentenceAreNoNames() {
    assertThat(names("Heavy fighting went on. Trucks burned by the road. Nobody came.")).isEmpty();
  }
}
