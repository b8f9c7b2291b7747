package org.dateline.article.annotation;

import org.dateline.article.document.Span;

/**
 * A proper name as the language model reads it, whoever bears it.
 *
 * @param span the name without article, title and possessive ending
 * @param type what it names
 */
public record Name(Span span, EntityType type) implements Annotation {}
