package org.dateline.article.json;

/**
 * What read an article: names and versions that a later reader needs to tell two readings apart.
 *
 * @param dateline the program's version
 * @param model the language model's name
 * @param gazetteer the place data's name and digest, or {@code none}
 */
public record Provenance(String dateline, String model, String gazetteer) {}
