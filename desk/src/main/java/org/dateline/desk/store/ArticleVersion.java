package org.dateline.desk.store;

import java.time.Instant;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.json.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One content of an article, as the store holds it.
 *
 * @param id its row, unique in the store
 * @param article the row of its article
 * @param key by what the article is known
 * @param number which content of the article it is, from 1, in the order of their coming
 * @param isLatest whether it is the content that counts: the one that was seen last
 * @param changed the number of the last row of custody that tells of the article
 * @param capture the digest of the bytes as given: the {@code id} of its JSON
 * @param page the digest of the bytes that were read; null where the store has none
 * @param input the path or address as given
 * @param known what was known besides the bytes
 * @param seen when these bytes were last captured, or else when they came
 * @param headline as the page tells it; null if it does not
 * @param outlet who published it; null if unknown
 * @param language its BCP 47 tag; null if unknown
 * @param published the local day of publication, or the month or year where no more is told; null
 *     if unknown
 * @param provenance what read it
 */
public record ArticleVersion(
    long id,
    long article,
    String key,
    int number,
    boolean isLatest,
    long changed,
    Sha256 capture,
    @Nullable Sha256 page,
    String input,
    Capture.Known known,
    Instant seen,
    @Nullable String headline,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable String published,
    Provenance provenance) {}
