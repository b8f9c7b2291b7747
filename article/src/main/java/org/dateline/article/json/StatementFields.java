package org.dateline.article.json;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.CodePoints;
import org.jspecify.annotations.Nullable;

/** Reads statements and attitudes with all that their objects tell of them. */
final class StatementFields {
  private final CodePoints points;

  StatementFields(CodePoints points) {
    this.points = points;
  }

  /** The statement, and the records that tell more of it. */
  List<Annotation> read(JsonFields fields, Statement.Act act) {
    String id = fields.text("id");
    List<Annotation> all = new ArrayList<>();
    all.add(statement(fields, id, act));
    all.add(speaker(fields, id));
    all.add(modality(fields.object("modality"), id));
    Setting setting = setting(fields, id);
    if (setting != null) {
      all.add(setting);
    }
    String repeated = fields.optionalText("same_as");
    if (repeated != null) {
      all.add(new Repetition(id, repeated));
    }
    return all;
  }

  private Statement statement(JsonFields fields, String id, Statement.Act act) {
    return new Statement(
        id,
        fields.optionalText("within"),
        act,
        fields.object("source").spans(points),
        fields.object("cue").spans(points),
        fields.object("content").spans(points),
        fields.label("kind", Statement.Kind.class),
        fields.number("confidence"));
  }

  private static Speaker speaker(JsonFields fields, String id) {
    JsonFields source = fields.object("source");
    return new Speaker(
        id,
        source.optionalText("entity"),
        source.optionalText("name"),
        source.optionalText("role"),
        fields.optionalText("via"),
        fields.list(
            "chain",
            link ->
                new Speaker.Link(link.label("role", Speaker.Station.class), link.text("name"))));
  }

  private @Nullable Setting setting(JsonFields fields, String id) {
    JsonFields at = fields.optionalObject("said_at");
    Setting.Place place = at == null ? null : new Setting.Place(at.text("name"), at.span(points));
    String day = fields.optionalText("said_on");
    return place == null && day == null ? null : new Setting(id, day, place);
  }

  private Modality modality(JsonFields fields, String id) {
    return new Modality(
        id,
        fields.flag("forecast"),
        fields.flag("commitment"),
        fields.flag("hypothetical"),
        fields.flag("denied"),
        fields.flag("negated"),
        fields.list("likelihoods", this::likelihood),
        fields.list("hedges", this::hedge));
  }

  private Modality.Likelihood likelihood(JsonFields fields) {
    return new Modality.Likelihood(
        fields.span(points),
        fields.label("scale", Modality.Scale.class),
        fields.text("term"),
        fields.optionalNumber("low"),
        fields.optionalNumber("high"),
        fields.pair("scope", points));
  }

  private Modality.Hedge hedge(JsonFields fields) {
    return new Modality.Hedge(
        fields.span(points),
        fields.label("kind", Modality.HedgeKind.class),
        fields.pair("scope", points));
  }
}
