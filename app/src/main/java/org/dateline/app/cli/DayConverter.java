package org.dateline.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a calendar day as the user writes it. */
final class DayConverter implements ITypeConverter<LocalDate> {
  private static final int LENGTH = "2022-05-12".length();

  @Override
  public LocalDate convert(String value) {
    try {
      // Longer years than of four digits would be read too, and no calendar of news has them.
      if (value.length() == LENGTH) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeParseException e) {
      // Told below.
    }
    throw new TypeConversionException("expected a day such as 2022-05-12; got: '" + value + "'");
  }
}
