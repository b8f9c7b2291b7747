package org.dateline.evals;

import java.util.List;

/**
 * A person or institution of an article.
 *
 * @param id the name by which the gold's statements speak of it
 * @param types acceptable types
 * @param names acceptable names; the first is the best
 * @param roles of which one must be read; empty if there is none to check
 * @param of what it belongs to, of which one must be read; empty if there is none to check
 * @param mentions words that must be read as mentions of it
 */
record GoldEntity(
    String id,
    List<String> types,
    List<String> names,
    List<String> roles,
    List<String> of,
    List<GoldSnippet> mentions) {}
