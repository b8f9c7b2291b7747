package org.dateline.app.cli;

import java.net.URI;
import org.dateline.desk.fetch.WebAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an address of http or https. */
final class AddressConverter implements ITypeConverter<URI> {
  @Override
  public URI convert(String text) {
    try {
      return WebAddress.of(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
