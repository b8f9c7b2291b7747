package org.dateline.article.modality;

import java.util.Set;

/**
 * The words by which a report means the speaker itself where it tells of what the speaker will do:
 * "Britain said <i>it</i> would help", "<i>London</i> would help".
 *
 * @param pronouns those that agree with the speaker, in lower case; empty within quotation marks,
 *     where they mean others
 * @param names names of the speaker and of what it speaks for, in lower case
 */
record OwnSide(Set<String> pronouns, Set<String> names) {
  OwnSide {
    pronouns = Set.copyOf(pronouns);
    names = Set.copyOf(names);
  }
}
