package org.dateline.gazetteer;

/**
 * Where something is, as a table tells it, from the whole to the part. What it does not tell is
 * empty.
 *
 * @param country its name
 * @param province name of the first-level region
 * @param district name of the second-level region, or of a part of the town
 * @param town name of the town or village
 */
public record Address(String country, String province, String district, String town) {}
