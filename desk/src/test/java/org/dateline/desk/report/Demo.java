package org.dateline.desk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Modality.Hedge;
import org.dateline.article.annotation.Modality.HedgeKind;
import org.dateline.article.annotation.Modality.Likelihood;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Timestamp;
import org.dateline.article.document.Timestamp.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A report over two days that has every kind of line. Every article, outlet, person and word of it
 * is invented; Norland and Sudmark do not exist.
 */
final class Demo {
  private static final String MINISTRY = "Ministry of Defence (Norland)";

  private Demo() {}

  static Report report() {
    return report(article -> article);
  }

  /** The report of what {@code passed} makes of the articles. */
  static Report report(UnaryOperator<Article> passed) {
    return new Desk(
            "Invented example: the war in Sudmark",
            new Period(LocalDate.of(2031, 3, 29), LocalDate.of(2031, 3, 30)))
        .pass(passed)
        .add(update())
        .add(interview())
        .add(assessment())
        .add(village())
        .add(undated())
        .add(older())
        .add(Sample.of("pages/06-copy.html", update().text()).with(metadata(null, null, null)))
        .add(Sample.of("pages/08.html", "Вигаданий текст.").language("uk"))
        .fail(
            "pages/09.html.gz",
            "damaged-gzip",
            "the gzip data ends too early; fetch or copy the file again")
        .report();
  }

  static Metadata metadata(
      @Nullable String headline, @Nullable String outlet, @Nullable Timestamp published) {
    return new Metadata(headline, null, List.of(), outlet, null, null, published, null, Map.of());
  }

  static Metadata at(String headline, String outlet, Timestamp published, String url) {
    return new Metadata(headline, null, List.of(), outlet, null, url, published, null, Map.of());
  }

  static Timestamp minute(String day, String time, int utcHour) {
    return new Timestamp(
        "%sT%02d:%sZ".formatted(day, utcHour, time.substring(3)),
        day + "T" + time + ":00+01:00",
        Precision.MINUTE,
        day + " at " + time,
        null);
  }

  static Timestamp day(String day) {
    return new Timestamp(day, day, Precision.DAY, day, null);
  }

  static Likelihood likely(
      Sample sample,
      String words,
      Scale scale,
      String term,
      double low,
      double high,
      String scope) {
    return new Likelihood(sample.span(words), scale, term, low, high, sample.span(scope));
  }

  static Modality modality(
      String id, boolean forecast, List<Likelihood> likelihoods, List<Hedge> hedges) {
    return new Modality(id, forecast, false, false, false, false, likelihoods, hedges);
  }

  private static Sample update() {
    Sample sample =
        Sample.of(
                "pages/01-update.html",
                """
                [source5 Norland] [cue5 says] [content5 Sudmark's northern force is withdrawing]
                Menu Home World Sport
                In its daily update on Sunday, [source1 the Ministry of Defence] [cue1 said]: “[content1 Over the past 48 hours the northern force has reportedly withdrawn two brigades across the river Aal, leaving the bridgehead at Vesterby thinly held.]
                “[content1 Satellite images show fresh earthworks on the eastern bank. Engineers have laid pontoons at three crossings, and columns of lorries were seen moving east by night.]
                “[content1 The withdrawal is a tacit recognition that the town cannot be supplied before the thaw.]”
                [source2 It] [cue2 added]: “[content2 Once reconstituted, these units will likely be sent to the southern front. It is highly unlikely that they can return to the north before May.]”
                Asked about losses, a ministry spokeswoman would not comment. [source4 She] [cue4 denied] that [content4 the ministry had understated them].
                """)
            .with(
                at(
                    "Norland says Sudmark’s northern force is withdrawing",
                    "The Harbour Post",
                    minute("2031-03-30", "08:25", 7),
                    "https://harbourpost.example/world/2031/03/30/withdrawal?ref=front&v=2"));
    return sample
        .organisation(MINISTRY, "s1", "s2")
        .speaker(EntityType.ORGANISATION, "Government of Norland", null, null, null, "s5")
        .person("ministry spokeswoman", null, MINISTRY, "s4")
        .direct("s1", "s2")
        .repeats("s5", "s1")
        .block(
            "Norland says",
            block -> new Block(BlockRole.HEADLINE, block.span(), null, "the page's heading"))
        .block(
            "Menu",
            block -> new Block(BlockRole.FURNITURE, block.span(), "navigation", "a list of links"))
        .modality(
            modality(
                "s1",
                false,
                List.of(),
                List.of(
                    new Hedge(
                        sample.span("reportedly"),
                        HedgeKind.HEARSAY,
                        sample.span("reportedly withdrawn two brigades")))))
        .modality(
            modality(
                "s2",
                true,
                List.of(
                    likely(
                        sample,
                        "likely",
                        Scale.PHIA,
                        "likely",
                        0.55,
                        0.75,
                        "these units will likely be sent to the southern front"),
                    likely(
                        sample,
                        "highly unlikely",
                        Scale.PHIA,
                        "highly unlikely",
                        0.10,
                        0.20,
                        "they can return to the north before May")),
                List.of()))
        .said("s1", "2031-03-30", null)
        .said("s2", "2031-03-30", null)
        .figure("s1", "two", 2L, 2L, "brigades", "withdrawn")
        .modality(new Modality("s4", false, false, false, true, false, List.of(), List.of()));
  }

  private static Sample interview() {
    Sample sample =
        Sample.of(
                "pages/02-interview.html",
                """
                [source1 Maren Holt, the armed forces minister,] [cue1 told] Aal Radio on Saturday that [content1 Norland would send “every gun we can spare”].
                “[content2 They have miscalculated appallingly],” [source2 she] [cue2 said]. “[content2 We are arming our neighbours so that they can end this on their own terms.]”
                [source3 Holt] also [cue3 stressed] that [content3 the talks had failed because, as [source4 the mediators] [cue4 put it], [content4 neither side trusts the other's word]].
                [source5 Holt] [cue5 fears] [content5 a long summer].
                """)
            .with(
                metadata(
                    "‘Every gun we can spare’: minister promises more artillery",
                    "Northern Courier",
                    minute("2031-03-29", "19:40", 18)));
    return sample
        .speaker(
            EntityType.PERSON,
            "Maren Holt",
            "armed forces minister",
            "Government of Norland",
            "Aal Radio",
            "s1",
            "s2")
        .person("Maren Holt", "armed forces minister", "Government of Norland", "s3")
        .mixed("s1")
        .direct("s2")
        .within("s4", "s3")
        .attitude("s5")
        .said("s1", "2031-03-29", null)
        .modality(new Modality("s4", false, false, false, false, true, List.of(), List.of()))
        .modality(new Modality("s1", true, true, false, false, false, List.of(), List.of()));
  }

  private static Sample assessment() {
    Sample sample =
        Sample.of(
                "pages/03-assessment.html",
                """
                [cue1 According to] [source1 the Office of National Intelligence], [content1 a summer offensive is very likely, while a ceasefire before autumn is improbable].
                [source2 Colonel Tarek Vann, the army's spokesman,] [cue2 said] in Vesterby on Friday [content2 the capital could probably hold out until relief arrived].
                [content3 At least sixteen people were killed and nearly 40 houses destroyed when a shell struck the market at Vesterby], [cue3 it was reported].
                """)
            .with(
                metadata(
                    "Offensive ‘very likely’ this summer, agency says",
                    "Meridian Wire",
                    day("2031-03-30")));
    return sample
        .organisation("Office of National Intelligence (Meridia)", "s1")
        .person("Tarek Vann", "army spokesman", "Armed Forces of Sudmark", "s2")
        .said("s2", "2031-03-28", "Vesterby")
        .figure("s3", "At least sixteen", 16L, null, "people", "killed")
        .figure("s3", "nearly 40", null, 40L, "houses", "destroyed")
        .modality(
            modality(
                "s1",
                true,
                List.of(
                    likely(
                        sample,
                        "very likely",
                        Scale.ICD203,
                        "very likely",
                        0.80,
                        0.95,
                        "a summer offensive is very likely"),
                    likely(
                        sample,
                        "improbable",
                        Scale.ICD203,
                        "unlikely",
                        0.20,
                        0.45,
                        "a ceasefire before autumn is improbable")),
                List.of()))
        .modality(
            modality(
                "s2",
                true,
                List.of(
                    new Likelihood(
                        sample.span("probably"),
                        Scale.NONE,
                        "probably",
                        null,
                        null,
                        sample.span("the capital could probably hold out"))),
                List.of(
                    new Hedge(
                        sample.span("could"),
                        HedgeKind.MODAL,
                        sample.span("the capital could probably hold out")))));
  }

  private static Sample village() {
    Sample sample =
        Sample.of(
                "pages/04-village.html",
                """
                “[content1 We heard it before we saw it],” [cue1 said] [source1 Ilse Brandt], 71, a retired teacher. “[content1 Then the roof was gone.]”
                [source2 A Western official], who asked not to be named, [cue2 said]: “[content2 It appears that the bridge was hit from the eastern bank. We may never know.]”
                [source3 He] [cue3 added] that [content3 an inquiry would be difficult].
                Support us Give now
                Published in breach of nothing
                """)
            .with(
                metadata(
                    "‘Then the roof was gone’: a village after the shelling",
                    null,
                    day("2031-03-29")));
    return sample
        .person("Ilse Brandt", null, null, "s1")
        .person("Western official", null, null, "s2")
        .direct("s1", "s2")
        .block(
            "Support",
            block -> new Block(BlockRole.FURNITURE, block.span(), "appeal", "asks for money"))
        .block(
            "Published in",
            block -> new Block(BlockRole.CREDIT, block.span(), null, "the agency's line"))
        .with(new Problem("page", "outlet-unknown", "The page does not say who publishes it."))
        .modality(
            modality(
                "s2",
                false,
                List.of(),
                List.of(
                    new Hedge(
                        sample.span("appears"),
                        HedgeKind.APPEARANCE,
                        sample.span("the bridge was hit from the eastern bank")),
                    new Hedge(
                        sample.span("may"), HedgeKind.MODAL, sample.span("We may never know")))));
  }

  private static Sample undated() {
    return Sample.of(
            "pages/05-undated.txt",
            "[source1 The Red Cross Society of Sudmark] [cue1 said] [content1 its convoy had been"
                + " turned back at the river].\n")
        .organisation("Red Cross Society of Sudmark", "s1");
  }

  private static Sample older() {
    return Sample.of(
            "pages/07-older.html", "[source1 The mayor] [cue1 said] [content1 all was quiet].\n")
        .with(metadata("Quiet", "The Harbour Post", day("2031-02-01")));
  }
}
