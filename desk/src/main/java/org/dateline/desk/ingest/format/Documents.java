package org.dateline.desk.ingest.format;

import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The optional part that reads documents, if it is there. Safe for use by many threads. */
public final class Documents {
  private Documents() {}

  /** Whether there is a part that reads files of this name. */
  public static boolean reads(String name) {
    return converter(name) != null;
  }

  /** What is said where a document is named and the part is missing. */
  public static InputException missing() {
    return new InputException(
        "documents-not-read",
        "PDF and Word documents are read by an optional part; start Dateline as ./dateline --with-documents, which builds it when it is first used");
  }

  static Converted convert(String name, byte[] bytes) throws InputException {
    DocumentConverter converter = converter(name);
    if (converter == null) {
      throw missing();
    }
    return converter.convert(bytes);
  }

  private static @Nullable DocumentConverter converter(String name) {
    for (DocumentConverter converter : Found.CONVERTERS) {
      if (converter.reads(name)) {
        return converter;
      }
    }
    return null;
  }

  /** Looked for once, when the first document is met. */
  private static final class Found {
    static final List<DocumentConverter> CONVERTERS =
        ServiceLoader.load(DocumentConverter.class, DocumentConverter.class.getClassLoader())
            .stream()
            .map(ServiceLoader.Provider::get)
            .toList();
  }
}
