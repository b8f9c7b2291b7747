package org.dateline.article.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a JSON object, each checked when it is read: every failure is an {@link
 * IllegalArgumentException} that names the field, the value and the rule.
 */
final class JsonFields {
  private static final int LONGEST_SHOWN = 80;

  private final JsonNode node;
  private final String name;

  /**
   * @param name by which messages call the object
   */
  JsonFields(JsonNode node, String name) {
    this.node = node;
    this.name = name;
    if (!node.isObject()) {
      throw new IllegalArgumentException(name + " must be an object; got: " + shown(node));
    }
  }

  String text(String field) {
    String value = optionalText(field);
    if (value == null) {
      throw wrong(field, "a text");
    }
    return value;
  }

  @Nullable String optionalText(String field) {
    JsonNode value = value(field);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      throw wrong(field, "a text or null");
    }
    return value.stringValue();
  }

  boolean flag(String field) {
    JsonNode value = value(field);
    if (value == null || !value.isBoolean()) {
      throw wrong(field, "true or false");
    }
    return value.booleanValue();
  }

  double number(String field) {
    Double value = optionalNumber(field);
    if (value == null) {
      throw wrong(field, "a number");
    }
    return value;
  }

  @Nullable Double optionalNumber(String field) {
    JsonNode value = value(field);
    if (value == null) {
      return null;
    }
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw wrong(field, "a number or null");
    }
    return value.doubleValue();
  }

  @Nullable Long optionalWhole(String field) {
    JsonNode value = value(field);
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw wrong(field, "a whole number or null");
    }
    return value.longValue();
  }

  /** A value of an enumeration, by its name in files. */
  <E extends Enum<E>> E label(String field, Class<E> type) {
    try {
      return Enum.valueOf(type, text(field).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong(field, "one of " + List.of(type.getEnumConstants()));
    }
  }

  JsonFields object(String field) {
    JsonFields value = optionalObject(field);
    if (value == null) {
      throw wrong(field, "an object");
    }
    return value;
  }

  @Nullable JsonFields optionalObject(String field) {
    JsonNode value = value(field);
    return value == null ? null : new JsonFields(value, name + "." + field);
  }

  <T> List<T> list(String field, Function<JsonFields, T> read) {
    List<T> all = new ArrayList<>();
    each(field, one -> all.add(read.apply(one)));
    return all;
  }

  void each(String field, Consumer<JsonFields> receiver) {
    JsonNode array = array(field);
    for (int i = 0; i < array.size(); i++) {
      receiver.accept(new JsonFields(array.get(i), "%s[%s]".formatted(field, i)));
    }
  }

  List<String> texts(String field) {
    List<String> all = new ArrayList<>();
    for (JsonNode one : array(field)) {
      if (!one.isString()) {
        throw wrong(field, "a list of texts");
      }
      all.add(one.stringValue());
    }
    return all;
  }

  /** All fields of this object, which are texts. */
  Map<String, String> textsByName() {
    Map<String, String> all = new TreeMap<>();
    for (String field : node.propertyNames()) {
      all.put(field, text(field));
    }
    return all;
  }

  /** The fields {@code start} and {@code end}. */
  Span span(CodePoints points) {
    return span("start", whole("start"), whole("end"), points);
  }

  /** The field {@code spans}. */
  List<Span> spans(CodePoints points) {
    List<Span> all = new ArrayList<>();
    for (JsonNode pair : array("spans")) {
      all.add(pair("spans", pair, points));
    }
    return all;
  }

  /** A field that is one pair of offsets. */
  Span pair(String field, CodePoints points) {
    return pair(field, array(field), points);
  }

  private Span pair(String field, JsonNode pair, CodePoints points) {
    if (!pair.isArray() || pair.size() != 2 || !pair.get(0).isInt() || !pair.get(1).isInt()) {
      throw wrong(field, "two whole numbers");
    }
    return span(field, pair.get(0).intValue(), pair.get(1).intValue(), points);
  }

  private Span span(String field, int start, int end, CodePoints points) {
    try {
      return points.toUnits(start, end);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s: %s: %s..%s is no part of the text: %s"
              .formatted(name, field, start, end, e.getMessage()),
          e);
    }
  }

  private int whole(String field) {
    JsonNode value = value(field);
    if (value == null || !value.isInt()) {
      throw wrong(field, "a whole number");
    }
    return value.intValue();
  }

  private JsonNode array(String field) {
    JsonNode value = value(field);
    if (value == null || !value.isArray()) {
      throw wrong(field, "a list");
    }
    return value;
  }

  private @Nullable JsonNode value(String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private IllegalArgumentException wrong(String field, String rule) {
    JsonNode value = node.get(field);
    return new IllegalArgumentException(
        "%s: %s must be %s; got: %s"
            .formatted(name, field, rule, value == null ? "nothing" : shown(value)));
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
