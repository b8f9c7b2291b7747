package org.dateline.app.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a point in time as the user writes it, with its zone. */
final class InstantConverter implements ITypeConverter<Instant> {
  @Override
  public Instant convert(String value) {
    try {
      // Years of more than four digits, which have a sign, would be read too.
      if (!value.startsWith("+") && !value.startsWith("-")) {
        return OffsetDateTime.parse(value).toInstant();
      }
    } catch (DateTimeParseException e) {
      // Told below.
    }
    throw new TypeConversionException(
        "expected a time with its zone such as 2022-05-12T08:00:00Z; got: '" + value + "'");
  }
}
