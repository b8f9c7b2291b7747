/**
 * Names of places, and the places that they mean.
 *
 * <p>{@link org.dateline.article.place.PlaceStage} has three parts: {@code ToponymFinder} finds the
 * names, {@code PlaceResolver} chooses for all of them together the places that fit each other, and
 * {@code UseReader} says what each does in its sentence. What is known of words beforehand are
 * tables beside this package; what is known of places is the gazetteer.
 */
@NullMarked
package org.dateline.article.place;

import org.jspecify.annotations.NullMarked;
