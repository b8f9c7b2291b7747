package org.dateline.article.modality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Modality.Hedge;
import org.dateline.article.annotation.Modality.Likelihood;
import org.dateline.article.annotation.Modality.Scale;
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
    return Set.of(Layer.MODALITIES);
  }

  @Override
  public List<Modality> annotate(Article article) {
    Map<String, Speaker> speakers = article.speakers();
    String text = article.document().text();
    ReadModality read = new ReadModality(article.all(TaggedText.class));
    OwnSides sides = new OwnSides(article, countries);
    List<Modality> modalities = new ArrayList<>();
    for (Statement statement : article.all(Statement.class)) {
      Scale scale = yardsticks.of(speakers.get(statement.id()));
      modalities.add(modality(text, statement, scale, sides.of(statement), read));
    }
    return modalities;
  }

  private Modality modality(
      String text, Statement statement, Scale scale, OwnSide side, ReadModality read) {
    List<Likelihood> probable = new ArrayList<>();
    List<Hedge> doubtful = new ArrayList<>();
    for (Span piece : statement.content()) {
      probable.addAll(likelihoods.find(text, piece, scale));
      doubtful.addAll(hedges.find(text, piece));
    }
    List<List<Word>> content = WordReader.sentences(text, statement.content());
    List<Word> words = content.stream().flatMap(List::stream).toList();
    List<Word> cue = WordReader.words(text, statement.cue());
    boolean future = outlook.isAboutTheFuture(content, read);
    boolean pledge = cues.isPledge(cue, words, future) || outlook.isPledge(content, side);
    return new Modality(
        statement.id(),
        future || pledge,
        pledge,
        outlook.isConditional(content, cue),
        denials.isIn(cue, words),
        outlook.isNegated(content, statement.content(), read),
        probable,
        doubtful);
  }
}
