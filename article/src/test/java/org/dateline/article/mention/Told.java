package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Span;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Articles;
import org.dateline.article.testkit.Markup;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** What the stage tells of marked text; always checked for consistency. */
record Told(Article article) {

  /** Runs the stage over marked paragraphs. */
  static Told of(String... marked) {
    return of(String.join("\n", marked), Metadata.NONE);
  }

  /** Runs the stage over marked text whose first line is a headline. */
  static Told ofHeadlined(String... marked) {
    Markup markup = Markup.parse(String.join("\n", marked));
    List<Block> blocks = new ArrayList<>(markup.article().document().blocks());
    Block first = blocks.getFirst();
    blocks.set(0, new Block(BlockRole.HEADLINE, first.span(), null, "the first line"));
    return run(Articles.withBlocks(markup.text(), Metadata.NONE, blocks), markup);
  }

  /** Runs the stage over marked paragraphs of a page with metadata. */
  static Told of(String marked, Metadata metadata) {
    Markup markup = Markup.parse(marked);
    return run(Articles.withText(markup.text(), metadata), markup);
  }

  /** Runs the stage over marked paragraphs of a page in the language with this tag. */
  static Told inLanguage(String language, String marked) {
    Markup markup = Markup.parse(marked);
    Document made = markup.article().document();
    Document document =
        new Document(
            made.input(), made.id(), made.text(), language, made.metadata(), made.blocks());
    return run(Article.of(document, List.of()), markup);
  }

  /** Runs the stage over marked paragraphs in which the model takes words for a name. */
  static Told ofNamed(EntityType type, String name, String... marked) {
    Markup markup = Markup.parse(String.join("\n", marked));
    List<Name> names =
        Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
            .matcher(markup.text())
            .results()
            .map(found -> new Name(new Span(found.start(), found.end()), type))
            .toList();
    return run(Articles.withText(markup.text(), Metadata.NONE).with(names), markup);
  }

  /** Runs the stage over marked paragraphs in which one town lies in the country with this code. */
  static Told ofPlaced(String town, String country, String... marked) {
    return ofPlaced(PlaceMention.Use.EVENT, town, country, marked);
  }

  /** Runs the stage over marked paragraphs in which one town lies in this region of Ukraine. */
  static Told ofRegion(PlaceMention.Use use, String town, String region, String... marked) {
    return ofPlaced(use, town, "UA", region, marked);
  }

  /** The same where the town's name does something else in its sentence. */
  static Told ofPlaced(PlaceMention.Use use, String town, String country, String... marked) {
    return ofPlaced(use, town, country, null, marked);
  }

  private static Told ofPlaced(
      PlaceMention.Use use,
      String town,
      String country,
      @Nullable String region,
      String... marked) {
    Markup markup = Markup.parse(String.join("\n", marked));
    int start = markup.text().indexOf(town);
    PlaceMention place =
        new PlaceMention(
            new Span(start, start + town.length()),
            town,
            PlaceKind.SETTLEMENT,
            new PlaceMention.Position(1, 1, 1),
            country,
            region,
            false,
            "1",
            use,
            "invented");
    return run(Articles.withText(markup.text(), Metadata.NONE).with(List.of(place)), markup);
  }

  private static Told run(Article bare, Markup markup) {
    Article article = bare.with(markup.statements());
    Article told = article.with(new MentionStage().annotate(article));
    AnnotationAssert.assertThat(told).isConsistent();
    return new Told(told);
  }

  /** The speakers' names in the order of the statements' numbers. */
  List<@Nullable String> names() {
    return article.statements().stream()
        .<@Nullable String>map(s -> speaker(s.id()).name())
        .toList();
  }

  @Nullable String name() {
    return first().name();
  }

  @Nullable String role() {
    return first().role();
  }

  @Nullable String via() {
    return first().via();
  }

  /** The institution that the first statement's chain ends with; null if it has none. */
  @Nullable String institution() {
    return institution(0);
  }

  /** The same of the statement at this place in order, from 0. */
  @Nullable String institution(int statement) {
    return speaker(article.statements().get(statement).id()).chain().stream()
        .filter(link -> link.station() == Speaker.Station.INSTITUTION)
        .map(Speaker.Link::name)
        .findFirst()
        .orElse(null);
  }

  Entity entity() {
    return article.all(Entity.class).getFirst();
  }

  /** The mentions as "words=id", pronouns with a star. */
  List<String> mentions() {
    return article.all(Mention.class).stream()
        .map(m -> article.document().text(m.span()) + "=" + m.entity() + (m.pronoun() ? "*" : ""))
        .toList();
  }

  private Speaker first() {
    return speaker(article.statements().getFirst().id());
  }

  private Speaker speaker(String id) {
    Speaker speaker = article.speakers().get(id);
    if (speaker == null) {
      throw new AssertionError("no speaker was told of " + id);
    }
    return speaker;
  }

  /** The chain of the first statement as "station=name". */
  List<String> chain() {
    return first().chain().stream()
        .map(link -> link.station().label() + "=" + link.name())
        .toList();
  }
}
