package org.dateline.evals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count that an article tells.
 *
 * @param words where it stands
 * @param low acceptable lower bounds as text, {@code none} among them where there is none
 * @param high acceptable upper bounds
 * @param units acceptable units, empty among them where none need be told
 * @param of words of which what is counted must hold one
 * @param statement the id of the statement that tells it; null if none does
 * @param optional whether it may be left out
 */
record GoldFigure(
    GoldSnippet words,
    List<String> low,
    List<String> high,
    List<String> units,
    List<String> of,
    @Nullable String statement,
    boolean optional) {}
