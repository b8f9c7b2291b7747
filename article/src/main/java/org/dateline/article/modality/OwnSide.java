package org.dateline.article.modality;

import java.util.Set;

/**
 * The words by which a report means the speaker itself where it tells of what the speaker will do:
 * "Britain said <i>it</i> would help", "<i>London</i> would help".
 *
 * @param pronouns those that agree with the speaker, in lower case; empty within quotation marks,
 *     where they mean others
 * @param names names of the speaker and of what it speaks for, in lower case
 * @param nouns words of the names of institutions, in lower case: "the union" is that of a union
 * @param governs whether it speaks for a government, whose is "the army" then
 */
record OwnSide(Set<String> pronouns, Set<String> names, Set<String> nouns, boolean governs) {
  OwnSide {
    pronouns = Set.copyOf(pronouns);
    names = Set.copyOf(names);
    nouns = Set.copyOf(nouns);
  }
}
