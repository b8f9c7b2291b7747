/**
 * Names, entities and the speakers of statements.
 *
 * <p>{@link org.dateline.article.mention.MentionStage} takes the words of every source, completes
 * them from what stands around them ({@code Surroundings}), reads them by themselves ({@code
 * NounPhraseReader}), and then asks the article whom they mean ({@code SpeakerResolver}): whom it
 * names in full ({@code Persons}, {@code Organisations}) and who spoke before ({@code History}).
 * What is known of the world beforehand are the tables of {@code Lexicon}, tab-separated files
 * beside this package.
 */
@NullMarked
package org.dateline.article.mention;

import org.jspecify.annotations.NullMarked;
