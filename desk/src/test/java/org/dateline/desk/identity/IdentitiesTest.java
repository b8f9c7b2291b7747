package org.dateline.desk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.desk.identity.Newsroom.Told;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class IdentitiesTest {
  private static final String DAY = "2022-05-12";

  @Parameter private TestDatabase database = TestDatabase.SQLITE;
  @TempDir private Path folder;

  @BeforeEach
  void chooseDatabase() throws Exception {
    database.prepare(folder);
  }

  @Test
  void joinsAFullNameWhateverTheOffice() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", "2022-05-12", Told.person("Ann Lee", "Defence Secretary", "Norland"));
      room.article("b", "2023-06-01", Told.person("Ann Lee", "Prime Minister", "Norland"));
      room.article("c", "2023-07-01", Told.person("Ann Lee", ""));
      List<Identity> found = room.find("Ann Lee");
      assertThat(found).hasSize(1);
      assertThat(found.getFirst().articles()).isEqualTo(3);
      assertThat(found.getFirst().roles()).containsExactly("Defence Secretary", "Prime Minister");
      assertThat(found.getFirst().joins())
          .extracting(Identity.Evidence::because)
          .containsExactly(
              "the same name, and both of norland", "the same name, and nothing says otherwise");
    }
  }

  @Test
  void keepsNamesakesOfDifferentCountriesApart() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person("Ivan Ivanov", "minister", "Russia"));
      room.article("b", DAY, Told.person("Ivan Ivanov", "minister", "Bulgaria"));
      room.article("c", DAY, Told.person("Ivan Ivanov", ""));
      List<Identity> found = room.find("Ivan Ivanov");
      assertThat(found).hasSize(3);
      assertThat(found).allSatisfy(one -> assertThat(one.apart()).isNotEmpty());
    }
  }

  @Test
  void joinsANamesakeByTheOfficeThatOnlyOneHas() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person("Ivan Ivanov", "general", "Russia"));
      room.article("b", DAY, Told.person("Ivan Ivanov", "singer", "Bulgaria"));
      room.article("c", DAY, Told.person("Ivan Ivanov", "singer"));
      assertThat(room.find("Ivan Ivanov").getFirst().appearances())
          .extracting(Appearance::article)
          .containsExactly("b", "c");
    }
  }

  @Test
  void isNotMisledByOneArticleAmongMany() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      for (int i = 0; i < 20; i++) {
        room.article("right-" + i, DAY, Told.person("Ann Lee", "minister", "Norway"));
      }
      room.article("wrong", DAY, Told.person("Ann Lee", "minister", "Canada"));
      room.article("bare", DAY, Told.person("Ann Lee", ""));
      List<Identity> found = room.find("Ann Lee");
      assertThat(found).extracting(Identity::articles).containsExactly(21L, 1L);
      assertThat(found.getFirst().joins())
          .extracting(Identity.Evidence::because)
          .containsExactly(
              "the same name, and where a country is told it is norway in 20 of 21 articles");
    }
  }

  @Test
  void joinsRomanisationsAndScriptsWhereTheCountryAgrees() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person("Volodymyr Kovalskyi", "mayor", "Ukraine"));
      room.article("b", DAY, Told.person("Vladimir Kovalsky", "mayor", "Ukraine"));
      room.article("c", DAY, Told.person("Володимир Ковальський", "", "Ukraine"));
      room.article("d", DAY, Told.person("Volodymyr Kovalsky", "", "Canada"));
      assertThat(room.find("Kovalsky")).extracting(Identity::articles).containsExactly(3L, 1L);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Oleksii Hrabar, Oleksiy Hrabar",
    "Ivan Zelinskyi, Ivan Zelinsky",
    "Park Ji-hoon, Ji-hoon Park",
    "Liu Wenhao, Wenhao Liu",
    "U Thein Naing, Thein Naing",
    "Pavlo Ihorovych Demchenko, P. I. Demchenko"
  })
  void joinsSpellingsOfOneNameThoughNothingElseIsTold(String one, String other) throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person(one, ""));
      room.article("b", DAY, Told.person(other, ""));
      assertThat(room.find(other)).extracting(Identity::articles).containsExactly(2L);
    }
  }

  @ParameterizedTest
  @CsvSource({"Dana Haddad, Dina Haddad", "Ivan Petrov, Ivan Petrova", "P. Demchenko, Pavlo Demko"})
  void keepsNamesApartThatAreNoSpellings(String one, String other) throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person(one, ""));
      room.article("b", DAY, Told.person(other, ""));
      assertThat(room.find(other)).extracting(Identity::articles).containsExactly(1L);
    }
  }

  @Test
  void keepsASpellingApartWhereTwoHaveTheOther() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person("Ivan Zelinskyi", "minister", "Russia"));
      room.article("b", DAY, Told.person("Ivan Zelinskyi", "singer", "Bulgaria"));
      room.article("c", DAY, Told.person("Ivan Zelinsky", ""));
      assertThat(room.find("Zelinsky")).hasSize(3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Gen., General",
    "governor, governor of Kherson region",
    "Coordinator, emergency coordinator"
  })
  void joinsASurnameByItsCalling(String one, String other) throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person("Zelinskyi", one));
      room.article("b", DAY, Told.person("Ivan Zelinskyi", other));
      assertThat(room.find("Zelinskyi")).extracting(Identity::articles).containsExactly(2L);
    }
  }

  @Test
  void joinsNoSurnameByWhatManyAre() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person("Zelinskyi", "resident"));
      room.article("b", DAY, Told.person("Ivan Zelinskyi", "resident of Sallow"));
      assertThat(room.find("Zelinskyi")).extracting(Identity::articles).containsExactly(1L, 1L);
    }
  }

  @Test
  void keepsTwoGivenNamesOfOneSurnameApart() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person("Sergei Ivanov", "minister", "Russia"));
      room.article("b", DAY, Told.person("Igor Ivanov", "minister", "Russia"));
      room.article("c", DAY, Told.person("Ivanov", "minister", "Russia"));
      assertThat(room.find("Ivanov")).hasSize(3);
    }
  }

  @Test
  void joinsASurnameWithItsOfficeToTheOnlyOneWhoHasIt() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person("Jonas Brandt", "governor", "Norland"));
      room.article("b", DAY, Told.person("Brandt", "governor", "Norland"));
      room.article("c", DAY, Told.person("Brandt", ""));
      assertThat(room.find("Brandt")).extracting(Identity::articles).containsExactly(2L, 1L);
    }
  }

  @Test
  void tellsWhoTheSecretaryOfADayWas() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", "2022-05-01", Told.person("Ann Lee", "defence secretary", "Norland"));
      room.article("b", "2022-05-20", Told.person("Ann Lee", "defence secretary", "Norland"));
      room.article("c", "2022-06-20", Told.person("Bob Roe", "defence secretary", "Norland"));
      room.article("d", "2022-05-10", office());
      room.article("e", "2022-06-01", office());
      room.article("f", "2022-06-20", office());
      assertThat(room.find("Ann Lee").getFirst().appearances())
          .extracting(Appearance::article)
          .containsExactly("a", "d", "b");
      assertThat(room.find("Bob Roe").getFirst().appearances())
          .extracting(Appearance::article)
          .containsExactly("c", "f");
    }
  }

  private static Told office() {
    return Told.person("defence secretary", "defence secretary", "Norland");
  }

  @Test
  void keepsInstitutionsOfDifferentCountriesApart() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.organisation("Coastal Guard", "Norway"));
      room.article("b", DAY, Told.organisation("Coastal Guard", "Norway"));
      room.article("c", DAY, Told.organisation("Coastal Guard", "Canada"));
      assertThat(room.find("Coastal Guard")).extracting(Identity::articles).containsExactly(2L, 1L);
    }
  }

  @Test
  void keepsADecisionWhenArticlesAreReadAnew() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      Told lee = Told.person("Ann Lee", "minister", "Norway");
      Told li = Told.person("Anna Li", "minister", "Canada");
      room.article("a", DAY, lee);
      room.article("b", DAY, li);
      try (Identities identities = room.identities()) {
        Identity one = identities.find("Ann Lee").getFirst();
        Identity other = identities.find("Anna Li").getFirst();
        identities.merge(room.store(), one, other, "M. Editor", "she married");
        assertThat(identities.find("Ann Lee").getFirst().articles()).isEqualTo(2);
      }
      room.reannotate(
          "b", DAY, new Told[] {li}, Told.organisation("rain"), Told.person("Li", "", "Canada"));
      Identity joined = room.find("Ann Lee").getFirst();
      assertThat(joined.articles()).isEqualTo(2);
      assertThat(joined.joins().getFirst().because())
          .isEqualTo("decided by M. Editor: she married");
      assertThat(joined.joins().getFirst().decision()).isEqualTo(1);
    }
  }

  @Test
  void splitsAndUndoesWithBothInTheLogOfCustody() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      for (String key : List.of("a", "b", "c")) {
        room.article(key, DAY, Told.person("Ivan Ivanov", "minister", "Russia"));
      }
      try (Identities identities = room.identities()) {
        Identity all = identities.find("Ivan Ivanov").getFirst();
        assertThat(all.articles()).isEqualTo(3);
        Decision split =
            identities.split(room.store(), all, Set.of("b"), "M. Editor", "another man");
        assertThat(identities.find("Ivan Ivanov"))
            .extracting(Identity::articles)
            .containsExactly(2L, 1L);
        identities.undo(room.store(), split.number(), "M. Editor", "a mistake");
        assertThat(identities.find("Ivan Ivanov")).hasSize(1);
        assertThat(identities.decisions()).hasSize(2);
      }
      assertThat(events(room)).endsWith("identity-split", "decision-undone");
    }
  }

  @Test
  void leavesWhoCouldBeEitherOfTwoThatWereSplitWithNone() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person("Ivan Ivanov", "minister", "Russia"));
      room.article("b", DAY, Told.person("Ivan Ivanov", "minister", "Russia"));
      try (Identities identities = room.identities()) {
        Identity all = identities.find("Ivan Ivanov").getFirst();
        identities.split(room.store(), all, Set.of("b"), "M. Editor", "another man");
      }
      room.article("c", DAY, Told.person("Ivan Ivanov", "minister", "Russia"));
      assertThat(room.find("Ivan Ivanov")).hasSize(3);
    }
  }

  @Test
  void refusesToSplitOffEverything() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.article("a", DAY, Told.person("Ann Lee", ""));
      try (Identities identities = room.identities()) {
        Identity lee = identities.find("Ann Lee").getFirst();
        assertThatThrownBy(
                () -> identities.split(room.store(), lee, Set.of("a"), "M. Editor", "why"))
            .hasMessageContaining("not all");
      }
    }
  }

  @Test
  void givesTheSameAnswerWhateverTheOrderOfArrival(@TempDir Path folders) throws Exception {
    Told[] told = {
      Told.person("Ivan Ivanov", "minister", "Russia"),
      Told.person("Ivan Ivanov", "", "Ministry of Defence (Russia)"),
      Told.person("I. Ivanov", "minister", "Russia"),
      Told.person("Ivan Ivanov", "singer", "Bulgaria"),
      Told.person("Ivanov", "minister", "Russia"),
      Told.person("Иван Иванов", "", "Russia")
    };
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    List<List<String>> first = null;
    for (int run = 0; run < 4; run++) {
      try (Newsroom room = new Newsroom(database.prepare(folders.resolve("run" + run)))) {
        for (int at : order) {
          room.article("article-" + at, DAY, told[at]);
        }
        List<List<String>> groups = groups(room);
        first = first == null ? groups : first;
        assertThat(groups).isEqualTo(first);
      }
      Collections.shuffle(order, new Random(run));
    }
  }

  private static List<List<String>> groups(Newsroom room) throws StoreException {
    return room.find("Ivanov").stream()
        .map(one -> one.appearances().stream().map(Appearance::article).toList())
        .toList();
  }

  private static List<String> events(Newsroom room) throws StoreException {
    List<String> events = new ArrayList<>();
    try (Snapshot snapshot = room.store().snapshot()) {
      snapshot.custody().each(0, entry -> events.add(entry.event().event()));
    }
    return events;
  }
}
