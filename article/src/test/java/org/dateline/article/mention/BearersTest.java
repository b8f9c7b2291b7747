package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Name;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who bears the names that nobody speaks under. */
class BearersTest {
  /** Entities and where they stand; {@code part} is what the language model takes for a name. */
  private static List<String> told(String text, String part, EntityType type) {
    Article bare = Articles.withText(text);
    List<Annotation> names = new ArrayList<>();
    if (!part.isEmpty()) {
      names.add(new Name(Articles.span(bare, part), type));
    }
    // So that there is something to read at all.
    names.add(new Name(Articles.span(bare, "Sallow"), EntityType.PLACE));
    Article article = bare.with(names);
    Article read = article.with(new MentionStage().annotate(article));
    AnnotationAssert.assertThat(read).isConsistent();
    List<String> told = new ArrayList<>();
    for (Mention mention : read.all(Mention.class)) {
      String name =
          read.all(Entity.class).stream()
              .filter(entity -> entity.id().equals(mention.entity()))
              .map(Entity::name)
              .findFirst()
              .orElse("");
      told.add(mention.span().of(text) + "=" + name);
    }
    told.remove("Sallow=Sallow");
    return told;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is a case for the Security Service of Ukraine in Sallow.|Security Service|Security"
            + " Service of Ukraine=Security Service of Ukraine",
        "The 118th Mechanised Brigade left Sallow.|Mechanised Brigade|118th Mechanised"
            + " Brigade=118th Mechanised Brigade",
        "The Sallow Regional Military Administration closed.|Military Administration|Sallow"
            + " Regional Military Administration=Sallow Regional Military Administration",
        "A brigade of the Sudanese Armed Forces left Sallow.|Sudanese Armed Forces|Sudanese Armed"
            + " Forces=Armed Forces (Sudan)"
      })
  void takesAllOfANameOfWhichTheModelSeesAPart(String text, String part, String told) {
    assertThat(told(text, part, EntityType.ORGANISATION)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"OCHA left Sallow.|OCHA", "OCHA left Sallow.|''"})
  void knowsAWellKnownInstitutionWhateverTheModelTakesItFor(String text, String part) {
    assertThat(told(text, part, EntityType.PERSON))
        .containsExactly("OCHA=Office for the Coordination of Humanitarian Affairs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"NATO Street in Sallow was closed.|NATO Street"})
  void leavesAStreetThatIsCalledAfterOne(String text, String part) {
    assertThat(told(text, part, EntityType.PLACE)).containsExactly("NATO Street=NATO Street");
  }
}
