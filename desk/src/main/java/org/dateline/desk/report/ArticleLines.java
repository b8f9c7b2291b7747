package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Block;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Span;
import org.dateline.desk.report.Line.Count;
import org.dateline.desk.report.Line.Flag;
import org.dateline.desk.report.Line.Hedge;
import org.dateline.desk.report.Line.Likelihood;
import org.dateline.desk.report.Line.Repeat;
import org.dateline.desk.report.Line.Said;
import org.dateline.desk.report.Line.Source;
import org.dateline.desk.report.Line.Within;
import org.dateline.desk.story.Copy;
import org.jspecify.annotations.Nullable;

/** Makes the lines of one article: one for each statement that does not only repeat another. */
final class ArticleLines {
  private final Article article;
  private final Document document;
  private final Quoter quoter;
  private final Sources sources;
  private final Map<String, Modality> modalities;
  private final Map<String, Setting> settings;
  private final Map<String, List<Count>> counts = new HashMap<>();
  private final Map<String, Statement> statements = new TreeMap<>();
  private final Map<String, String> repetitions = new HashMap<>();

  /**
   * A line to be.
   *
   * @param id the statement's id, unique in its article only
   * @param outer the id of the statement in which it is reported
   * @param copies the lines of other articles that repeat it
   */
  record Draft(Line line, String id, @Nullable String outer, List<Copied> copies) {
    Draft {
      copies = List.copyOf(copies);
    }

    /** A line of a copy, and how its article repeats the other. */
    record Copied(Draft draft, Copy how) {}

    Draft with(List<Copied> repeating) {
      return new Draft(line, id, outer, repeating);
    }
  }

  ArticleLines(Article article) {
    this.article = article;
    this.document = article.document();
    this.quoter = new Quoter(document.text());
    this.sources = new Sources(article, quoter);
    this.modalities = article.modalities();
    this.settings = article.settings();
    article.all(Figure.class).forEach(this::count);
    article.all(Statement.class).forEach(statement -> statements.put(statement.id(), statement));
    article.all(Repetition.class).forEach(one -> repetitions.put(one.statement(), one.sameAs()));
  }

  /** The lines by place on the page. */
  List<Draft> drafts() {
    Map<String, List<Repeat>> repeats = new HashMap<>();
    List<Statement> own = new ArrayList<>();
    for (Statement statement : article.statements()) {
      Statement fullest = fullest(statement);
      if (fullest.id().equals(statement.id())) {
        own.add(statement);
      } else {
        repeats.computeIfAbsent(fullest.id(), id -> new ArrayList<>()).add(repeat(statement));
      }
    }
    return own.stream()
        .map(statement -> draft(statement, repeats.getOrDefault(statement.id(), List.of())))
        .toList();
  }

  /** The statement that this one repeats in the end, or itself. */
  private Statement fullest(Statement statement) {
    Set<String> seen = new HashSet<>();
    Statement at = statement;
    while (seen.add(at.id())) {
      Statement next = statements.get(repetitions.getOrDefault(at.id(), ""));
      if (next == null || next.act() != Statement.Act.STATEMENT) {
        return at;
      }
      at = next;
    }
    return statement; // a circle: each is printed rather than none
  }

  private Draft draft(Statement statement, List<Repeat> repeats) {
    Source source = sources.of(statement);
    Speaker speaker = sources.speaker(statement);
    var phrased = Phrasing.of(quoter, statement, source.name(), source.role());
    Modality modality = modalities.get(statement.id());
    Line line =
        new Line(
            0,
            source,
            phrased.form(),
            statement.kind(),
            speaker == null ? null : speaker.via(),
            speaker == null ? List.of() : speaker.chain(),
            said(statement),
            modality == null ? List.of() : likelihoods(modality),
            modality == null ? List.of() : hedges(modality),
            counts.getOrDefault(statement.id(), List.of()),
            modality == null ? List.of() : flags(modality),
            Grade.UNGRADED,
            statement.confidence(),
            citation(statement),
            phrased.attribution(),
            repeats,
            List.of(),
            within(statement));
    return new Draft(line, statement.id(), outer(statement), List.of());
  }

  private Said said(Statement statement) {
    Setting setting = settings.get(statement.id());
    if (setting == null) {
      return Said.NOWHERE;
    }
    Setting.Place place = setting.place();
    return new Said(setting.day(), place == null ? null : quoter.quote(place.span()));
  }

  private void count(Figure figure) {
    if (figure.statement() != null) {
      counts
          .computeIfAbsent(figure.statement(), id -> new ArrayList<>())
          .add(
              new Count(
                  quoter.quote(figure.span()),
                  figure.low(),
                  figure.high(),
                  figure.approximate(),
                  figure.unit(),
                  figure.of()));
    }
  }

  private Citation citation(Statement statement) {
    Metadata metadata = document.metadata();
    return new Citation(
        quoter.quote(statement.content()),
        metadata.headline(),
        metadata.outlet(),
        metadata.published(),
        metadata.url(),
        document.input(),
        document.id());
  }

  private @Nullable String outer(Statement statement) {
    Statement outer = statement.within() == null ? null : statements.get(statement.within());
    return outer == null ? null : fullest(outer).id();
  }

  private @Nullable Within within(Statement statement) {
    String outer = outer(statement);
    Statement teller = outer == null ? null : statements.get(outer);
    if (teller == null) {
      return null;
    }
    Source source = sources.of(teller);
    return new Within(
        Phrasing.of(quoter, teller, source.name(), source.role()).form().speaker(), null);
  }

  private Repeat repeat(Statement statement) {
    Span first = statement.content().getFirst();
    String role =
        document.blocks().stream()
            .filter(block -> block.span().overlaps(first))
            .map(Block::role)
            .map(block -> block.label())
            .findFirst()
            .orElse("page");
    return new Repeat(role, quoter.quote(statement.content()));
  }

  private List<Likelihood> likelihoods(Modality modality) {
    return modality.likelihoods().stream()
        .map(
            one ->
                new Likelihood(
                    quoter.quote(one.span()),
                    one.scale(),
                    one.term(),
                    one.low(),
                    one.high(),
                    quoter.quote(one.scope())))
        .toList();
  }

  private List<Hedge> hedges(Modality modality) {
    return modality.hedges().stream()
        .map(hedge -> new Hedge(quoter.quote(hedge.span()), hedge.kind()))
        .toList();
  }

  private static List<Flag> flags(Modality modality) {
    List<Flag> flags = new ArrayList<>();
    for (Flag flag : Flag.values()) {
      boolean set =
          switch (flag) {
            case FORECAST -> modality.forecast();
            case COMMITMENT -> modality.commitment();
            case HYPOTHETICAL -> modality.hypothetical();
            case DENIED -> modality.denied();
            case NEGATED -> modality.negated();
          };
      if (set) {
        flags.add(flag);
      }
    }
    return flags;
  }
}
