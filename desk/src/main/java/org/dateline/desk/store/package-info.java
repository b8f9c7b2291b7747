/**
 * The desk's memory: captures on the disk, and a relational database with the articles, their
 * versions, what was read of each, and a log of custody that is only added to.
 *
 * <pre>{@code
 * try (Store store = Store.open(folder, clock, "dateline 0.1.0")) {       // the one writer
 *   StoredCapture page = store.captures().put(bytes);                     // the file first
 *   store.write(change -> change.add(version));                           // then a transaction
 *   try (Snapshot snapshot = store.snapshot()) {                          // one state, many readers
 *     snapshot.articles().eachLatest(one -> show(snapshot.articles().read(one)));
 *   }
 * }
 * }</pre>
 *
 * <p>Knows nothing of searching, stories and reports: what those derive is built again from here.
 * Each change has a number in the log ({@link org.dateline.desk.store.Custody}), and an article
 * tells by which it was changed last, so whoever derives something asks for what has changed since.
 */
@NullMarked
package org.dateline.desk.store;

import org.jspecify.annotations.NullMarked;
