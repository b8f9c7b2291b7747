package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.PlaceMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Institutions that a clause, another sentence or the office itself tells. */
class WorkplaceTest {
  private static final String SAID = " [cue said] [content it rains].";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source Ann Lee, who teaches law at the Harbour Institute],|Harbour Institute",
        "[source Ann Lee, who follows the army for the Dutch bank Ostrel],|Ostrel",
        "[source Ann Lee, who runs the Harbour Institute, an aid group in Weir],|Harbour Institute",
        "[source Ann Lee, who left office in 2010 and now heads the Harbour Institute],|Harbour"
            + " Institute",
        "[source Ann Lee, who speaks for the rebels' political wing, the Harbour Alliance],|Harbour"
            + " Alliance",
        "[source Ann Lee, who until May led the Harbour Institute],|",
        "The Harbour Institute met. [source Ann Lee, the head of its Weir team],|Harbour Institute",
        "The Harbour Institute met. [source Ann Lee, a former nurse who has run its Weir office],"
            + "|Harbour Institute",
        "The Harbour Institute has counted ten, [cue said] [source Ann Lee, the head of its Weir"
            + " team]. She|Harbour Institute",
        "[source Ann Lee, managing director of the owner, Thalas Bulk],|Thalas Bulk",
        "[source Ann Lee (SNP)]|Scottish National Party",
        "The Harbour Institute met. [source A spokeswoman there, Ann Lee],|Harbour Institute",
        "Bo Li leads the Harbour Institute. [source His superior, Ann Lee],|Harbour Institute",
        "Bo Li is a pilot. An engineer by training, he leads the Harbour Institute. [source Bo Li]"
            + "|Harbour Institute",
        "Bo Li slept. [source The officer, who leads the Harbour Institute],|Harbour Institute",
        "He had rung the housing office. [source The office's manager, Ann Lee],|housing office",
        "The only clinic on the Weir road is closed. [source Its director]|only clinic on the Weir"
            + " road",
        "It burned in the Weir region. [source Governor Ann Lee]|Government of Weir region",
        "It burned in Weir province. [source The provincial prosecutor, Ann Lee],|Prosecutor's Office of"
            + " Weir province",
        "He told a military court so. [source The presiding judge, Ann Lee],|military court",
        "In Weir district it burned. [source The head of the district, Ann Lee],|Administration of"
            + " Weir district",
        "The Harbour Commission met. [source Commissioner Ann Lee]|Harbour Commission",
        "Norway's Harbour Police slept. [source Ann Lee, who became its head in May],|Harbour"
            + " Police (Norway)",
        "The owner, the company Bel-Weir, met. [source Its director, Ann Lee],|Bel-Weir",
        "The charity Puits pour Tous met. [source Its director, Ann Lee],|Puits pour Tous",
        "[source Ann Lee of the Free Legal Desk]|Free Legal Desk",
        "[source Ann Lee, now with the fishermen's group Bel Dagat],|Bel Dagat",
        "The Harbour Alliance met. [source The spokesman of the armed group, Ann Lee],|Harbour"
            + " Alliance",
        "The charity Open Path met. [source Their lawyer, Ann Lee],|",
        "The region slept. [source The region's governor, Ann Lee],|",
        "BRENN, May 3 (Agency) - The Harbour Institute met. [source Its director]|Harbour Institute"
      })
  void isWhereClausesAndSentencesSayItIs(String words, String institution) {
    assertThat(Told.of(words + SAID).institution()).isEqualTo(institution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source Russia's human rights commissioner, Ann Lee],|Human Rights Commissioner (Russia)",
        "[source The Norwegian ombudswoman, Ann Lee],|Ombudsman's Office (Norway)",
        "[source Norway's presidential adviser on the north, Ann Lee],|Government of Norway",
        "[source The Norwegian prime minister's adviser, Ann Lee],|Government of Norway",
        "[source The Norwegian leader, Ann Lee],|Government of Norway",
        "[source Oslo's national security adviser, Ann Lee],|Government of Norway",
        "[source The archbishop of Weir, Ann Lee],|Archdiocese of Weir",
        "[source National Teachers' Council chairwoman Ann Lee]|National Teachers' Council",
        "[source Norway's chief military spokeswoman, Ann Lee],|Armed Forces (Norway)",
        "[source An analyst at the Centre for Research on Clean Air, Ann Lee],|Centre for Research on"
            + " Clean Air",
        "[source Ann Lee, director of the Norwegian Rights Union's Weir office],|Norwegian Rights"
            + " Union's Weir office",
        "[source Ann Lee, analyst at Danish investment company Saxen Bank],|Saxen Bank",
        "[source State Health Commissioner Ann Lee]|",
        "[source Deputy Mayor Ann Lee]|",
        "[source Republican Governor Ann Lee]|",
        "[source First Deputy Mayor Ann Lee]|",
        "[source Acting Regional Governor Ann Lee]|",
        "[source Norway's ousted defence minister, Ann Lee],|",
        "[source The economic secretary to the Treasury, Ann Lee],|Government of the United Kingdom",
        "[source The president of the Confederation of Labour, Ann Lee],|Confederation of Labour",
        "[source Ann Lee, president of the port agents' association],|port agents' association",
        "[source The head of the customs service, Ann Lee],|customs service",
        "[source The deputy police director, Ann Lee],|police",
        "Bo Li speaks for Russia's army. [source His Norwegian opposite number, Ann"
            + " Lee],|Government of Norway",
        "Bo Li speaks for the Harbour Institute. [source His counterpart, Ann Lee],|",
      })
  void isWhatTheOfficeSays(String words, String institution) {
    String none = institution == null ? "" : institution;
    assertThat(String.valueOf(Told.of(words + SAID).institution()).replace("null", ""))
        .isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source The mayor of Oslo, Ann Lee],|City of Oslo",
        "[source Oslo's mayor, Ann Lee],|City of Oslo",
        "[source Oslo Mayor Ann Lee]|City of Oslo",
        "[source Weir Valley governor Ann Lee]|Government of Weir Valley",
        "[source Weir regional governor Ann Lee]|Government of Weir",
        "[source Ann Lee, governor of the northern Weir region],|Government of Weir region",
        "[source Ann Lee, governor of Norway's Weir region],|Government of Weir region",
        "[source The mayor of the town of Weir, Ann Lee],|City of Weir",
        "[source The exiled mayor of Weir, Ann Lee],|City of Weir",
        "[source The district head of Weir, Ann Lee],|Administration of Weir",
        "[source head of the regional administration Ann Lee]|regional administration",
        "[source The Danish-installed head of the Weir region, Ann Lee],|Administration of Weir"
            + " region",
        "[source The president of the interim administration of Weir, Ann Lee],|Interim"
            + " administration of Weir",
        "[source Weir State's health commissioner, Ann Lee],|Government of Weir State",
        "[source The head of a village in Weir district, Ann Lee],|",
      })
  void isTheTownsOrTheRegionsOfWhoGovernsIt(String words, String institution) {
    assertThat(Told.of(words + SAID).institution()).isEqualTo(institution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source Norway's envoy to the International Atomic Energy Agency, Ann Lee],|Government of"
            + " Norway",
        "[source Norway's permanent representative to the UN, Ann Lee],|Government of Norway",
        "[source The UN resident and humanitarian coordinator, Ann Lee],|United Nations",
        "[source Ann Lee, the International Organization for Migration's spokeswoman],|International"
            + " Organization for Migration",
        "[source Ann Lee, vice president of the state-owned Harbour Bank of Norway],|Harbour Bank of"
            + " Norway",
        "[source An engineer at the state water company Weiro]|Weiro",
        "[source A spokeswoman for the Rescue Government]|Rescue Government",
        "[source An official of the UN mission in Kabul, UNAMA],|UNAMA",
        "[source A second official, at the Harbour Office],|Harbour Office",
        "[source The head of the Harbour Office's press department, Ann Lee],|Harbour Office",
        "[source Ann Lee, the senior Democrat on the Harbour Committee],|Harbour Committee",
        "[source Syrian Democratic Forces commander Ann Lee]|Syrian Democratic Forces",
        "[source The Pentagon's spokeswoman, Rear Adm. Ann Lee],|Department of Defense (United"
            + " States)",
        "[source Weir Agency spokeswoman Air Force Brig. Gen. Ann Lee]|Weir Agency",
        "[source The secretary of Russia's Security Council, Ann Lee],|Security Council (Russia)",
        "[source Norwegian presidential chief of staff Ann Lee]|Government of Norway",
        "[source Russian military bloggers]|",
        "[source Bank of Weir governor Ann Lee]|Bank of Weir",
        "[source Institute for the Study of Harbours analyst Ann Lee]|Institute for the Study of"
            + " Harbours",
        "[source Party for the People leader Ann Lee]|Party for the People",
        "[source Norway's Department of Roads and Harbours (Droha) director-general, Ann"
            + " Lee],|Department of Roads and Harbours (Norway)",
        "[source Ann Lee, associate crisis and conflict director at the Harbour Institute],|Harbour"
            + " Institute",
        "[source Ann Lee, director at the Harbour Institute and a co-author of the report],|Harbour"
            + " Institute",
        "[source Ann Lee, vice president of WXP],|WXP",
        "[source Ann Lee, principal analyst at Lakewatch],|Lakewatch",
        "[source Ann Lee, an energy fellow at the Harbour Institute],|Harbour Institute",
        "[source Lakewatch chief executive Ann Lee]|Lakewatch",
        "[source Reuters Editor-in-Chief Ann Lee]|Reuters",
        "[source Ann Lee, Al Jazeera's manager of communications],|Al Jazeera",
        "[source Donetsk People's Republic leader Ann Lee]|Donetsk People's Republic",
        "[source Norwegian and Danish officials]|",
        "[source Norwegian officials and aid workers]|",
      })
  void isThatOfTheBodyThatAnOfficeNames(String words, String institution) {
    assertThat(Told.of(words + SAID).institution()).isEqualTo(institution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Commission on Clean Harbours met. [source Commissioner Ann Lee]|Commission on Clean"
            + " Harbours",
        "The Geneva-based Harbour Aid Group met. [source Its president, Ann Lee],|Harbour Aid Group",
        "It burned in Weir region. [source Acting governor Ann Lee] saw fires in Dahl region"
            + " and|Government of Dahl region",
        "The Weir Chambers met. [source Presiding Judge Ann Lee]|Weir Chambers",
        "Weir hospital burned. [source The hospital's director, Ann Lee],|Weir hospital",
        "A UNIFIL car burned. [source The force's spokeswoman, Ann Lee],|UNIFIL",
        "Norway's coast guard slept. [source Ann Lee, who became its head],|Coast guard (Norway)",
        "The Harbour Council met. [source Ann Lee, who has chaired the body since May],|Harbour"
            + " Council",
        "The Norwegian army hit the Weir Front. [source The spokesman of the group, Ann Lee],|Weir"
            + " Front"
      })
  void isTheBodyThatWasNamedBefore(String words, String institution) {
    assertThat(Told.of(words + SAID).institution()).isEqualTo(institution);
  }

  @Test
  void isTheOnlyTownThatIsNamedBeforeAMayor() {
    String mayor = "A school burned in Weir. [source Mayor Ann Lee]" + SAID;
    assertThat(Told.ofPlaced("Weir", "NO", mayor).institution()).isEqualTo("City of Weir");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A second official", "Another official", "One of the officials"})
  void isThatOfTheFirstForOneOfficialMore(String another) {
    assertThat(
            Told.of(
                    "[source1 Two Norwegian officials] [cue1 said] [content1 it snows].",
                    "[source2 " + another + "] [cue2 said] [content2 it rains].")
                .institution(1))
        .isEqualTo("Government of Norway");
  }

  @Test
  void isNotTheBodyBeforeForAWorkerOfAnother() {
    assertThat(
            Told.of(
                    "[source1 Bo Li, a spokesman for Open Path,] [cue1 said] [content1 it snows].",
                    "[source2 A charity worker] [cue2 said] [content2 it rains].")
                .institution(1))
        .isNull();
  }

  @Test
  void isTheServiceItselfAndNotTheCompanyBefore() {
    assertThat(
            Told.of(
                    "[source1 The company Delphon] [cue1 said] [content1 it snows].",
                    "[source2 The head of the customs service, Ann Lee], [cue2 said] [content2 it"
                        + " rains].")
                .institution(1))
        .isEqualTo("customs service");
  }

  @Test
  void isTheBodyOfWhichSomebodySpoke() {
    assertThat(
            Told.of(
                    "[source1 One man] [cue1 said] [content1 the general hospital was full].",
                    "[source2 Its director, Ann Lee], [cue2 said] [content2 it rains].")
                .institution(1))
        .isEqualTo("general hospital");
  }

  @Test
  void isThatOfThePlaceBeforeALocalOffice() {
    assertThat(
            Told.ofNamed(
                    EntityType.PLACE,
                    "New Hampshire",
                    "[source Acting New Hampshire Governor Ann Lee]" + SAID)
                .institution())
        .isEqualTo("Government of New Hampshire");
  }

  @Test
  void beginsWithTheWordsOfAFullerName() {
    assertThat(
            Told.ofNamed(
                    EntityType.ORGANISATION,
                    "Arrow Logistics",
                    "Arrow Logistics drove. [source A spokeswoman for Arrow]" + SAID)
                .institution())
        .isEqualTo("Arrow Logistics");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Myanmar's military struck. [source Ann Lee, the junta's spokeswoman],|Government of"
            + " Myanmar",
        "The Israeli military left. [source Ann Lee, who speaks for the army],|Israel Defense Forces",
      })
  void isOfTheOnlyCountryOfWhichTheArticleNamesSuchABody(String words, String institution) {
    assertThat(Told.of("BANGKOK (Agency) - " + words + SAID).institution()).isEqualTo(institution);
  }

  @Test
  void aCountryTellsTwoPrimeMinistersApart() {
    Told told =
        Told.of(
            "[source Prime Minister Bo Li] [cue said] [content so]. Norway's parliament slept.",
            "[source2 Sweden's prime minister] [cue2 said] [content2 it rains].",
            "Sweden's Prime Minister Ann Lee slept.");
    assertThat(told.names()).containsExactly("Bo Li", "Ann Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway slept. [source Foreign Secretary Ann Lee]|Government of the United Kingdom",
        "India slept. [source Foreign Secretary Ann Lee]|Government of India",
        "India and Britain slept. [source Foreign Secretary Ann Lee]|",
        "OSLO (Agency) - [source Ann Lee, president of the local],|",
        "PRAGUE (Agency) - [source President Ann Lee]|Government of the Czech Republic",
      })
  void aSharedOfficeIsOfTheUsualCountryOnlyWhereNoOtherIsNamed(String words, String institution) {
    String none = institution == null ? "" : institution;
    assertThat(String.valueOf(Told.of(words + SAID).institution()).replace("null", ""))
        .isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source The Sudanese Physicians' Network]|Sudanese Physicians' Network",
        "[source The Norwegian prime minister's office]|Prime minister's office (Norway)",
        "[source The Fishing Bank of Norway]|Fishing Bank of Norway",
        "[source The Campaign Against Oil Trade]|Campaign Against Oil Trade",
        "[source The Swiss Ann Lee]|Ann Lee",
        "In [source Oslo Ann Lee]|Ann Lee",
        "Ann Lee slept. [source Her office]|Office of Ann Lee",
        "Sweden's foreign ministry slept. Norway, which chairs the bloc, sent none, [source its"
            + " foreign ministry]|Ministry of Foreign Affairs (Norway)",
        "Two diplomats met. [source The other]|other diplomat",
        "Omar al-Rashid slept. [source Al-Rashid]|Omar al-Rashid",
      })
  void aSpeakersNameIsWhole(String words, String name) {
    assertThat(Told.of(words + SAID).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It burned in Weir. [source Regional governor Ann Lee]|EVENT|Government of Brenn Oblast",
        "Weir, May 3 - It burned. [source Governor Ann Lee]|DATELINE|Government of Brenn Oblast",
        "It burned in Weir. [source Regional governor Ann Lee, a former energy"
            + " minister,]|EVENT|Government of Brenn Oblast",
        "She spoke in Weir. [source Regional governor Ann Lee]|SAID_AT|",
        "The district governor slept in Weir. [source The governor, Ann Lee],|EVENT|",
        "It burned in Weir. [source Deputy governor Ann Lee]|EVENT|"
      })
  void tellsAGovernorsRegionByTheTownsInIt(String marked, PlaceMention.Use use, String body) {
    Told told = Told.ofRegion(use, "Weir", "Brenn Oblast", marked + SAID);
    assertThat(told.institution()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It burned in the village of Weir. [source The village's mayor, Ann Lee],|City of Weir",
        "It burned in the Weir region. [source The region's security chief, Ann Lee],"
            + "|Administration of Weir region",
        "It burned in the Weir region. [source Ann Lee, the Moscow-appointed governor of the"
            + " region],|Government of Weir region",
        "The hospital at Weir burned. [source Its director, Ann Lee],|hospital at Weir",
        "[source A doctor at the hospital in Weir]|hospital in Weir"
      })
  void tellsTheAreaOrPlaceNamedBefore(String marked, String body) {
    assertThat(Told.of(marked + SAID).institution()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "New Weir Gov. Ann Lee|Government of New Weir",
        "The prefect of Brenn, Ann Lee,|Prefecture of Brenn"
      })
  void knowsForWhatTitlesOfLocalOfficesStand(String source, String institution) {
    assertThat(Told.of("[source " + source + "]" + SAID).institution()).isEqualTo(institution);
  }

  @Test
  void isTheBodyThatADescriptionWithItsSeatMeans() {
    assertThat(
            Told.ofNamed(
                    EntityType.ORGANISATION,
                    "Brenn-based",
                    "[source1 The Harbour Institute] [cue1 said] [content1 it rains]. [source2 The"
                        + " Brenn-based monitor] [cue2 said] [content2 it snows]. [source3 Ann Lee,"
                        + " its head,] [cue3 said] [content3 it hails].")
                .institution(2))
        .isEqualTo("Harbour Institute");
  }

  @Test
  void isTheGovernmentWhereItsSeatHasSpoken() {
    assertThat(
            Told.of(
                    "[source1 The Kremlin] [cue1 said] [content1 it rains].",
                    "[source2 Spokesman Bo Dahl] [cue2 said] [content2 it snows].")
                .institution(1))
        .isEqualTo("Government of Russia");
  }

  @Test
  void isNoMissionThatOfficersLead() {
    assertThat(Told.of("[source Kenyan officers leading a U.N.-backed mission]" + SAID).name())
        .isEqualTo("Kenyan officers leading a U.N.-backed mission");
  }
}
