package org.dateline.article.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Modality.Hedge;
import org.dateline.article.annotation.Modality.HedgeKind;
import org.dateline.article.annotation.Modality.Likelihood;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All texts are invented. */
class ModalityStageTest {
  private static final String UK = "Ministry of Defence (United Kingdom)";
  private static final String US = "National Intelligence Council (United States)";

  private static Modality read(String institution, String cue, String content) {
    Markup markup = Markup.parse("[source It] [cue " + cue + "] [content " + content + "]");
    Article article =
        markup
            .article()
            .with(markup.statements())
            .with(
                List.of(
                    new Entity("e1", EntityType.ORGANISATION, institution, List.of(), List.of()),
                    new Speaker(
                        "s1",
                        "e1",
                        institution,
                        null,
                        null,
                        List.of(new Speaker.Link(Speaker.Station.INSTITUTION, institution)))));
    article = article.with(new ModalityStage().annotate(article));
    AnnotationAssert.assertThat(article).isConsistent();
    return article.all(Modality.class).getFirst();
  }

  private static Modality said(String content) {
    return read(UK, "said", content);
  }

  @ParameterizedTest
  @CsvSource({
    "remote chance,remote chance,0.00,0.05",
    "highly unlikely,highly unlikely,0.10,0.20",
    "unlikely,unlikely,0.25,0.35",
    "realistic possibility,realistic possibility,0.40,0.50",
    "likely,likely,0.55,0.75",
    "probable,likely,0.55,0.75",
    "Highly Likely,highly likely,0.80,0.90",
    "almost certainly,almost certain,0.95,1.00"
  })
  void readsUkSourcesOnThePhiaYardstick(String words, String term, double low, double high) {
    Likelihood likelihood = said("there is " + words + " more to come").likelihoods().getFirst();
    assertThat(likelihood.scale()).isEqualTo(Scale.PHIA);
    assertThat(likelihood.term()).isEqualTo(term);
    assertThat(likelihood.low()).isEqualTo(low);
    assertThat(likelihood.high()).isEqualTo(high);
  }

  @ParameterizedTest
  @CsvSource({
    "very unlikely,very unlikely,0.05,0.20",
    "roughly even odds,roughly even chance,0.45,0.55",
    "likely,likely,0.55,0.80",
    "highly probable,very likely,0.80,0.95",
    "nearly certain,almost certain,0.95,0.99"
  })
  void readsUsIntelligenceOnIcd203(String words, String term, double low, double high) {
    Likelihood likelihood = read(US, "said", "it is " + words + " now").likelihoods().getFirst();
    assertThat(likelihood.scale()).isEqualTo(Scale.ICD203);
    assertThat(likelihood.term()).isEqualTo(term);
    assertThat(likelihood.low()).isEqualTo(low);
    assertThat(likelihood.high()).isEqualTo(high);
  }

  @Test
  void anybodyElsesWordsGetNoNumbers() {
    Likelihood likelihood =
        read("Harbour Union", "said", "it is Very likely so").likelihoods().getFirst();
    assertThat(likelihood.scale()).isEqualTo(Scale.NONE);
    assertThat(likelihood.term()).isEqualTo("very likely");
    assertThat(likelihood.low()).isNull();
  }

  @Test
  void aTermOfTheOtherScaleIsNotConverted() {
    assertThat(said("it is very likely so").likelihoods().getFirst().scale()).isEqualTo(Scale.NONE);
    assertThat(said("roughly even odds remain").likelihoods().getFirst().scale())
        .isEqualTo(Scale.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"it is more likely than before", "it is not likely", "the likelihood grew"})
  void comparisonsAndNegationsAreNoTerms(String content) {
    assertThat(said(content).likelihoods()).isEmpty();
  }

  @Test
  void twoSentencesKeepTheirOwnLikelihoods() {
    Modality modality = said("Rain is likely. Snow is highly unlikely, but fog may come.");
    assertThat(modality.likelihoods())
        .extracting(Likelihood::term)
        .containsExactly("likely", "highly unlikely");
  }

  @Test
  void scopeIsTheClause() {
    String content = "Rain is likely. Snow is highly unlikely, but fog may come.";
    Markup markup = Markup.parse("[source It] [cue said] [content " + content + "]");
    Modality modality = said(content);
    assertThat(modality.likelihoods().getFirst().scope().of(markup.text()))
        .isEqualTo("Rain is likely.");
    assertThat(modality.likelihoods().getLast().scope().of(markup.text()))
        .isEqualTo("Snow is highly unlikely");
    assertThat(modality.hedges().getFirst().scope().of(markup.text()))
        .isEqualTo("but fog may come.");
  }

  @ParameterizedTest
  @CsvSource({
    "could,MODAL",
    "may,MODAL",
    "possibly,MODAL",
    "reportedly,HEARSAY",
    "allegedly,HEARSAY",
    "appears,APPEARANCE",
    "suggests,APPEARANCE",
    "expected,VAGUE"
  })
  void hedgesAreOffTheScale(String word, HedgeKind kind) {
    Modality modality = said("the fleet " + word + " ready");
    assertThat(modality.hedges()).extracting(Hedge::kind).containsExactly(kind);
    assertThat(modality.likelihoods()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"they met in May and June", "the might of the fleet", "dismay grew"})
  void wordsThatOnlyLookLikeHedges(String content) {
    assertThat(said(content).hedges()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the port will open", "it won’t open", "the port could come under fire",
        "they would be able to leave", "it is likely to fall", "forces will likely deploy"
      })
  void forecasts(String content) {
    assertThat(said(content).forecast()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the port is likely a ruin",
        "the port was open",
        "it could have been worse",
        "the will of the crew is strong",
        "it may have been hit"
      })
  void assessmentsOfThePresentAreNoForecasts(String content) {
    assertThat(said(content).forecast()).isFalse();
  }

  @Test
  void theArmyIsNotTheSideOfAUnion() {
    assertThat(read("Harbour Union", "said", "the army would leave").commitment()).isFalse();
    assertThat(read("Harbour Union", "said", "the union would strike").commitment()).isTrue();
  }

  @Test
  void aSecondVerbBehindTheReportingClauseHasTheSubjectOfTheFirst() {
    Markup markup =
        Markup.parse(
            "[content Its crews had not been paid], [source it] [cue said], and [content would strike]");
    Article article = markup.article().with(markup.statements());
    article = article.with(new ModalityStage().annotate(article));
    assertThat(article.all(Modality.class).getFirst().commitment()).isTrue();
  }

  @Test
  void pledgesAreCommitments() {
    assertThat(read(UK, "vowed", "to scale back").commitment()).isTrue();
    assertThat(said("“We will stand by the port”").commitment()).isTrue();
    assertThat(said("they will stand by the port").commitment()).isFalse();
  }

  @Test
  void denialConditionAndNegation() {
    assertThat(read(UK, "denied", "it was hit").denied()).isTrue();
    assertThat(said("if they come, we leave").hypothetical()).isTrue();
    assertThat(said("the port was not hit, and all is well").negated()).isTrue();
    assertThat(said("the port was hit, not the town").negated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "it is like\u00ADly so,likely",
    "it is almost\u00A0certain now,almost certain",
    "it is un\u200Clikely\u200E to last,unlikely"
  })
  void unseenCharactersDoNotHideATerm(String content, String term) {
    assertThat(said(content).likelihoods()).extracting(Likelihood::term).containsExactly(term);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extremely likely", "increasingly unlikely", "quite probable"})
  void aDegreeThatNoScaleHasKeepsItsWordsAndGetsNoNumber(String words) {
    Likelihood likelihood = said("it is " + words + " now").likelihoods().getFirst();
    assertThat(likelihood.scale()).isEqualTo(Scale.NONE);
    assertThat(likelihood.term()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talks are to begin",
        "it might not last the night",
        "a decision is expected on Friday",
        "ferries were to sail by noon",
        "the clinics may have to close",
        "the canal opens next week"
      })
  void whatIsYetToComeIsAForecast(String content) {
    assertThat(said(content).forecast()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we would like peace",
        "crews could see the harbour",
        "nobody could start the pump",
        "the closure may reflect a lack of oil",
        "they expect a letter",
        "the boats are likely empty"
      })
  void whatIsSaidOfNowIsNoForecast(String content) {
    assertThat(said(content).forecast()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it would keep its word",
        "its embassy will stay open",
        "London would support a ban on tugs",
        "if the strait opened, it would pull back",
        "We will not allow a blockade",
        "We stand ready to host talks",
        "the port was damaged and it would be sending tugs",
        "the army would not open the sluice",
        "the two governments would share the cost",
        "both armies would leave the strait",
        "the ministry would publish the list",
        "its members will vote on Friday",
        "its crews would",
        "it would hear the appeal on Friday"
      })
  void whatTheSpeakerOrItsSideWillDoIsAPledge(String content) {
    assertThat(said(content).commitment()).isTrue();
    assertThat(said(content).forecast()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it would take weeks",
        "it would be lost",
        "its rival will open a port",
        "he would resign",
        "I would not vouch for it",
        "We will see",
        "the guild would strike",
        "the rival army would strike",
        "the army would be lost",
        "it would hear more",
        "Tallin would support a ban on tugs"
      })
  void whatOthersDoOrComesAboutIsNoPledge(String content) {
    assertThat(said(content).commitment()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "offered,to host talks,true",
    "threatened,to close the strait,true",
    "swore,the crew would return,true",
    "swore,the town was quiet,false",
    "did not promise,to return,false",
    "refused,to promise more,false"
  })
  void aCueBindsTheSpeakerUnlessItIsNegated(String cue, String content, boolean pledge) {
    assertThat(read(UK, cue, content).commitment()).isEqualTo(pledge);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Had the talks failed, the fleet would have sailed",
        "it could join, should parliament agree",
        "Were the bridge to fall, supplies would stop",
        "the plant would have closed without her",
        "the lull ends unless guards come"
      })
  void conditionsByConjunctionInversionAndVerb(String content) {
    assertThat(said(content).hypothetical()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Had they seen the fleet?",
        "the gate should be open",
        "the boats looked as if they burnt",
        "losses were few if any",
        "they had the fleet recalled"
      })
  void whatOnlyLooksLikeACondition(String content) {
    assertThat(said(content).hypothetical()).isFalse();
  }

  @Test
  void whatSomebodyAsksIsNoCondition() {
    assertThat(read(UK, "asked", "if the port was open").hypothetical()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "denied,losing the fort,true",
    "did not deny,losing the fort,false",
    "neither confirmed nor denied,a raid,false",
    "rejected,claims of a retreat,true",
    "rejected,an offer of talks,false",
    "brushed aside,the allegation,true",
    "said,the claim that it had fled was untrue,true",
    "said,the claim that it had fled was new,false"
  })
  void denialsAreOfWhatIsClaimed(String cue, String content, boolean denied) {
    assertThat(read(UK, cue, content).denied()).isEqualTo(denied);
  }

  @ParameterizedTest
  @CsvSource({
    "there were no casualties,true",
    "None of the pumps runs,true",
    "'If the wind turns, we cannot land',true",
    "no fewer than 12 men were hurt,false",
    "it was a door that is not locked,false",
    "'If it does not rain, the road opens',false"
  })
  void theMainClauseIsNegated(String content, boolean negated) {
    assertThat(said(content).negated()).isEqualTo(negated);
  }
}
