package org.dateline.desk.identity;

/**
 * A place in an article by which an entity is found again when the article has been read anew: the
 * words of its first mention and where they stand. The text of a capture stays; ids of entities,
 * names and roles may change.
 *
 * @param article the article's key
 * @param name the entity's name when this was noted
 * @param words the words of its first mention
 * @param at where they begin, in code points of the article's text
 */
public record Anchor(String article, String name, String words, int at) {}
