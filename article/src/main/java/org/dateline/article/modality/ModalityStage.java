package org.dateline.article.modality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Modality.Hedge;
import org.dateline.article.annotation.Modality.Likelihood;
import org.dateline.article.annotation.Reason.Decision;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Span;
import org.dateline.article.pipeline.Stage;

/**
 * Reads how sure each statement is: words of probability on the speaker's own scale, hedges without
 * a number, and whether it is a forecast, a pledge, conditional, denied or negated. Forecasts and
 * negations are told by rules and by the language model; pledges and denials by rules alone, since
 * a false one turns a statement's meaning and the model was too free with them, and conditions
 * because the rules were better.
 */
public final class ModalityStage implements Stage {
  private final Likelihoods likelihoods = new Likelihoods();
  private final Hedges hedges = new Hedges();
  private final Yardsticks yardsticks = new Yardsticks();
  private final CueReader cues = new CueReader();
  private final DenialDetector denials = new DenialDetector(cues);
  private final Outlook outlook = new Outlook(new Vocabulary());
  private final Map<String, List<String>> countries = OwnSides.countries();

  @Override
  public String name() {
    return "modality";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.TAGS, Layer.STATEMENTS, Layer.ENTITIES, Layer.MENTIONS, Layer.SPEAKERS);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.MODALITIES, Layer.REASONS);
  }

  @Override
  public List<Annotation> annotate(Article article) {
    Map<String, Speaker> speakers = article.speakers();
    String text = article.document().text();
    ReadModality read = new ReadModality(article.all(TaggedText.class));
    OwnSides sides = new OwnSides(article, countries);
    List<Annotation> modalities = new ArrayList<>();
    for (Statement statement : article.all(Statement.class)) {
      Yardsticks.Choice choice = yardsticks.of(speakers.get(statement.id()));
      ModalityReasons reasons = new ModalityReasons(text, statement.id());
      modalities.add(modality(text, statement, choice, sides.of(statement), read, reasons));
      modalities.addAll(reasons.all());
    }
    return modalities;
  }

  private Modality modality(
      String text,
      Statement statement,
      Yardsticks.Choice choice,
      OwnSide side,
      ReadModality read,
      ModalityReasons reasons) {
    List<Likelihood> probable = new ArrayList<>();
    List<Hedge> doubtful = new ArrayList<>();
    for (Span piece : statement.content()) {
      probable.addAll(likelihoods.find(text, piece, choice.scale()));
      doubtful.addAll(hedges.find(text, piece));
    }
    probable.forEach(likelihood -> reasons.note(likelihood, choice));
    doubtful.forEach(reasons::note);
    List<List<Word>> content = WordReader.sentences(text, statement.content());
    List<Word> words = content.stream().flatMap(List::stream).toList();
    List<Word> cue = WordReader.words(text, statement.cue());
    boolean future = reasons.note(Decision.FORECAST, outlook.future(content, read));
    Ground bound =
        cues.isPledge(cue, words, future)
            ? new Ground(cue, "a verb by which the speaker binds itself")
            : outlook.pledge(content, side);
    boolean pledge = reasons.note(Decision.COMMITMENT, bound);
    return new Modality(
        statement.id(),
        future || pledge,
        pledge,
        reasons.note(Decision.HYPOTHETICAL, outlook.condition(content, cue)),
        reasons.note(Decision.DENIED, denials.groundIn(cue, words)),
        reasons.note(Decision.NEGATED, outlook.negation(content, statement.content(), read)),
        probable,
        doubtful);
  }
}
