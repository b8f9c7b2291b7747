package org.dateline.app.cli;

import java.time.LocalDate;
import org.dateline.desk.ingest.PublicationDates;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a calendar day as the user writes it. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    return PublicationDates.parse(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected a day such as 2022-05-12; got: '" + value + "'"));
  }
}
