package org.dateline.desk.gather;

import java.time.Instant;
import org.dateline.article.document.Problem;

/**
 * An input that gave no article when it was last tried.
 *
 * @param input its path or address
 * @param problem why, in one sentence
 * @param first when it first failed
 * @param last when it last failed
 * @param attempts how often it has failed
 * @param lasting whether another try would very likely end the same
 * @param due when another try makes sense
 */
public record Failure(
    String input,
    Problem problem,
    Instant first,
    Instant last,
    int attempts,
    boolean lasting,
    Instant due) {}
