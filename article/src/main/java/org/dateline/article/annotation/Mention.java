package org.dateline.article.annotation;

import org.dateline.article.document.Span;

/**
 * A span that refers to an entity.
 *
 * @param span where it stands
 * @param type what it refers to
 * @param entity the entity's id
 * @param pronoun whether it is a pronoun
 */
public record Mention(Span span, EntityType type, String entity, boolean pronoun)
    implements Annotation {}
