package org.dateline.gazetteer;

/**
 * Where an address is.
 *
 * @param place the place that was found for it
 * @param precisionKm radius in kilometres around the place's point within which the address lies,
 *     as far as can be told: large where only the province is known
 * @param why what was found, and what was not
 */
public record Location(Place place, double precisionKm, String why) {}
