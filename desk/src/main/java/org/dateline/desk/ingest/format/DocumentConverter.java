package org.dateline.desk.ingest.format;

/**
 * Makes pages of documents, {@code .pdf} and {@code .docx}. The one implementation stands in a
 * module of its own, because its libraries are large; {@link java.util.ServiceLoader} finds it
 * where it is on the class path.
 *
 * <p>Must be safe for use by many threads.
 */
public interface DocumentConverter {
  /**
   * The document as a page in HTML, in UTF-8.
   *
   * @param bytes of the file
   * @throws InputException if it is damaged, encrypted, or holds no text
   */
  Converted convert(byte[] bytes) throws InputException;

  /** Whether it reads files of this name. */
  boolean reads(String name);
}
