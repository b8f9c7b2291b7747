package org.dateline.article.modality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|rebut(?:s|ted)?)");
  private static final Pattern PROMISE =
      Pattern.compile(
          "(?:vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|commit(?:s|ted|ting)?|undert(?:akes?|ook)|guarantee(?:s|d)?|swor[en]|swears?|threaten(?:s|ed|ing)?)");

  private final Likelihoods likelihoods = new Likelihoods();
  private final Hedges hedges = new Hedges();
  private final Yardsticks yardsticks = new Yardsticks();

  @Override
  public String name() {
    return "modality";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.TAGS, Layer.STATEMENTS, Layer.SPEAKERS);
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
    List<Modality> modalities = new ArrayList<>();
    for (Statement statement : article.all(Statement.class)) {
      modalities.add(modality(text, statement, yardsticks.of(speakers.get(statement.id())), read));
    }
    return modalities;
  }

  private Modality modality(String text, Statement statement, Scale scale, ReadModality read) {
    List<Likelihood> probable = new ArrayList<>();
    List<Hedge> doubtful = new ArrayList<>();
    boolean future = false;
    boolean pledge = false;
    boolean conditional = false;
    for (Span piece : statement.content()) {
      String words = piece.of(text);
      probable.addAll(likelihoods.find(text, piece, scale));
      doubtful.addAll(hedges.find(text, piece));
      future |= Outlook.isAboutTheFuture(words);
      pledge |= Outlook.isPledge(words);
      conditional |= Outlook.isConditional(words);
    }
    List<Span> content = statement.content();
    boolean promised = hasWord(text, statement.cue(), PROMISE);
    return new Modality(
        statement.id(),
        future
            || promised
            || read.isSome("forecast", content)
            || read.isSome("commitment", content),
        pledge || promised,
        conditional,
        hasWord(text, statement.cue(), DENIAL),
        Outlook.isNegated(content.getFirst().of(text)) || read.isMost("negated", content),
        probable,
        doubtful);
  }

  private static boolean hasWord(String text, List<Span> cue, Pattern word) {
    return cue.stream()
        .map(span -> span.of(text).toLowerCase(Locale.ROOT))
        .flatMap(NOT_LETTERS::splitAsStream)
        .anyMatch(each -> word.matcher(each).matches());
  }
}
