package org.dateline.desk.store;

import org.dateline.article.document.Sha256;

/**
 * Bytes that lie in the folder of captures, and may now be named in a transaction.
 *
 * @param sha256 the digest of the bytes
 * @param size how many bytes
 * @param packedSize how many the file has
 */
public record StoredCapture(Sha256 sha256, long size, long packedSize) {}
