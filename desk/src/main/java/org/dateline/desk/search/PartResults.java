package org.dateline.desk.search;

import org.apache.lucene.util.FixedBitSet;

/**
 * The results in one part of the index.
 *
 * @param part the number of the part
 * @param documents which of its documents are results
 */
record PartResults(int part, FixedBitSet documents) {}
