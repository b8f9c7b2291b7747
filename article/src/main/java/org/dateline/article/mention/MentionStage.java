package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.dateline.article.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks: for every statement and attitude the {@link Speaker}, for everybody who speaks
 * an {@link Entity}, and the mentions of all of them. Reads titles, offices and names by rules,
 * with word lists for what is known of the world.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class MentionStage implements Stage {
  private final Lexicon lexicon;

  /** A stage that knows the institutions that Dateline brings along. */
  public MentionStage() {
    this(Institutions.bundled());
  }

  /**
   * A stage that knows other institutions.
   *
   * @param institutions which institutions there are
   */
  public MentionStage(Institutions institutions) {
    this.lexicon = Lexicon.INSTANCE.with(institutions);
  }

  @Override
  public String name() {
    return "mention";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.NAMES, Layer.STATEMENTS, Layer.PLACES);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.ENTITIES, Layer.MENTIONS, Layer.SPEAKERS, Layer.REASONS);
  }

  @Override
  public List<Annotation> annotate(Article article) {
    List<Statement> statements = article.all(Statement.class);
    List<Name> names = article.all(Name.class);
    if (statements.isEmpty() && names.isEmpty()) {
      return List.of();
    }
    return new Reading(article, statements, names).run();
  }

  /** The reading of one article. */
  private final class Reading {
    private final Article article;
    private final List<Statement> statements;
    private final List<Name> names;
    private final Passages passages;
    private final SpeakerResolver resolver;
    private final Scene scene;
    private final MediumFinder media;
    private final CitationReader citations;
    private final MentionFinder mentions;
    private final Map<String, SpokenLine> lines = new LinkedHashMap<>();

    Reading(Article article, List<Statement> statements, List<Name> names) {
      this.article = article;
      this.statements = statements;
      this.names = names;
      this.passages = new Passages(article);
      Countries countries =
          lexicon
              .countries()
              .with(new PolityFinder(lexicon).find(passages))
              .calledByDirection(HomeFinder.named(lexicon, passages));
      Lexicon own = lexicon.with(countries);
      this.resolver = new SpeakerResolver(own);
      this.scene =
          new Scene(own, passages, statements, new NameTypes(names), article.document().language());
      this.mentions = new MentionFinder(own, passages);
      this.citations = new CitationReader(own);
      this.media =
          new MediumFinder(own, passages, statements, article.document().metadata().outlet());
    }

    List<Annotation> run() {
      List<SpokenLine> deferred = new ArrayList<>();
      for (SpokenLine line : inReadingOrder()) {
        line.read(scene, resolver);
        if (line.isSummary()) {
          deferred.add(line);
        } else {
          resolve(line);
        }
      }
      deferred.forEach(this::resolve);
      return written();
    }

    /** Whoever quotes somebody comes first, also where the quotation stands before his name. */
    private void resolve(SpokenLine line) {
      String within = line.statement().within();
      SpokenLine outer = within == null ? null : lines.get(within);
      if (outer != null && !outer.isResolved()) {
        outer.read(scene, resolver);
        resolve(outer);
      }
      if (!line.isResolved()) {
        NounPhrase cited = citations.cited(scene, line);
        if (cited != null) {
          line.cite(cited);
        }
        line.resolve(scene, resolver);
        scene.cast().attachSpokesman(line);
        FellowFinder.attach(scene, line);
      }
    }

    /** Through whom the words came: as the sentence says, else whoever reports the sentence. */
    private @Nullable String via(Statement statement, SpokenLine line) {
      String said = media.find(statement, line.place());
      if (said != null || line.reporter() != null) {
        return said != null ? said : line.reporter();
      }
      Referent speaker = line.speaker();
      if (speaker == null || citations.isMedium(speaker.name())) {
        return null;
      }
      for (SpokenLine other : lines.values()) {
        Referent reporter = other.speaker();
        if (reporter != null
            && other.place().sentence().equals(line.place().sentence())
            && citations.isMedium(reporter.name())
            && isHandedOn(statement, other)) {
          return reporter.name();
        }
      }
      return null;
    }

    /** Whether one statement's words or source stand within what another one reports. */
    private static boolean isHandedOn(Statement statement, SpokenLine reporter) {
      return statement.source().stream().anyMatch(reporter::isContent)
          || reporter.statement().id().equals(statement.within());
    }

    private List<SpokenLine> inReadingOrder() {
      List<SpokenLine> order = new ArrayList<>();
      for (Statement statement : statements) {
        Place place = scene.place(statement);
        if (place != null) {
          SpokenLine line = new SpokenLine(statement, place);
          lines.put(statement.id(), line);
          order.add(line);
        }
      }
      order.sort(Comparator.comparingInt(line -> line.place().offset()));
      return order;
    }

    private List<Annotation> written() {
      Map<Referent, String> ids = new LinkedHashMap<>();
      List<Annotation> entities = new ArrayList<>();
      List<Annotation> speakers = new ArrayList<>();
      Chain chain = new Chain(article.document().metadata().outlet());
      for (Statement statement : statements) {
        SpokenLine line = lines.get(statement.id());
        Referent referent = line == null ? null : line.speaker();
        if (referent != null && !ids.containsKey(referent)) {
          ids.put(referent, "e" + (ids.size() + 1));
          entities.add(referent.entity(ids.getOrDefault(referent, "")));
        }
        addSources(statement, line, referent);
        String via = line == null ? null : via(statement, line);
        String id = referent == null ? null : ids.get(referent);
        Speaker speaker = chain.speaker(statement, id, referent, line, via);
        speakers.add(speaker);
        speakers.addAll(reasons(statement, line, speaker));
      }
      mentions.findNames(List.copyOf(ids.keySet()));
      Bearers bearers = new Bearers(article.document().text(), scene.cast(), ids);
      List<Mention> named = bearers.of(names, mentions.mentions(ids));
      List<Annotation> all = new ArrayList<>(entities);
      all.addAll(bearers.entities());
      all.addAll(
          new PronounFinder(passages, statements, genders(ids, bearers.entities())).with(named));
      all.addAll(speakers);
      return all;
    }

    /** What is known of the gender of entities: what the page tells, else by the first name. */
    private Map<String, Gender> genders(Map<Referent, String> ids, List<Entity> others) {
      Map<String, Gender> genders = new HashMap<>();
      ids.forEach((referent, id) -> genders.put(id, referent.gender()));
      for (Entity entity : others) {
        if (entity.type() == EntityType.PERSON) {
          String first = entity.name().split(" ", 2)[0];
          genders.put(entity.id(), lexicon.roles().likely(first));
        }
      }
      return genders;
    }

    private List<Reason> reasons(Statement statement, @Nullable SpokenLine line, Speaker speaker) {
      List<Reason> reasons = new ArrayList<>();
      Reason whose = line == null ? null : line.reason();
      if (whose != null) {
        reasons.add(whose);
      }
      if (line != null && speaker.role() != null) {
        reasons.add(SpeakerReasons.role(statement, Chain.isToldHere(line)));
      }
      String via = speaker.via();
      if (line != null && via != null) {
        String text = article.document().text();
        reasons.add(SpeakerReasons.via(statement, via, text, line.place().sentence()));
      }
      speaker.chain().forEach(link -> reasons.add(SpeakerReasons.chain(statement, link)));
      return reasons;
    }

    private void addSources(
        Statement statement, @Nullable SpokenLine line, @Nullable Referent referent) {
      if (line != null && referent != null) {
        for (Span span : statement.source()) {
          mentions.addSource(span, referent, line.isPronoun());
        }
        String other = line.organisation();
        if (other != null && referent.organisation() != null) {
          mentions.addName(other, referent);
        }
      }
    }
  }
}
