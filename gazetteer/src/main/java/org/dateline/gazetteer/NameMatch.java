package org.dateline.gazetteer;

/**
 * A place that has the name that was asked for.
 *
 * @param place the place
 * @param alias the name as the gazetteer spells it, which may differ in case, marks and hyphens
 *     from what was asked
 * @param kind where that name comes from
 */
public record NameMatch(Place place, String alias, AliasKind kind) {}
