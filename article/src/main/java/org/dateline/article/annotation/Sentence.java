package org.dateline.article.annotation;

import org.dateline.article.document.Span;

/** A sentence of a block. */
public record Sentence(Span span) implements Annotation {}
