package org.dateline.desk.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * An article with words enough to be compared.
 *
 * @param article its key
 * @param published when it was published; empty if unknown
 */
record CopyMember(String article, String published, Fingerprint text) {
  /** By publication, those of unknown day last; then by length; then by key. */
  private static final Comparator<CopyMember> ORDER =
      Comparator.comparing((CopyMember member) -> member.published.isEmpty())
          .thenComparing(CopyMember::published)
          .thenComparing(member -> -member.text.words().length)
          .thenComparing(CopyMember::article);

  /** The group that they make. */
  static CopyGroup group(Collection<CopyMember> members) {
    List<CopyMember> ordered = members.stream().sorted(ORDER).toList();
    CopyMember first = ordered.getFirst();
    return new CopyGroup(
        first.article(),
        ordered.stream()
            .skip(1)
            .map(one -> Copy.of(one.article(), one.text(), first.article(), first.text()))
            .toList());
  }
}
