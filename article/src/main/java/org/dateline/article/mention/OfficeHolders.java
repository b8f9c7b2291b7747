package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.document.Span;
import org.dateline.article.mention.NounPhrase.Kind;

/**
 * Tells an office from the name of its holder where no comma parts them: "Mayor of Weir Ann Lee",
 * "Head of the Presidential Office Ann Lee", as agencies of many countries write.
 */
final class OfficeHolders {
  /** After these a name is part of the office's: "spokesman for Ann Lee". */
  private static final Set<String> LINKS =
      Set.of("of", "for", "to", "with", "by", "and", "at", "in", "from", "on", "under", "near");

  private final Lexicon lexicon;

  OfficeHolders(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The office's holder, if the words end with a person's full name; else what was read. */
  NounPhrase named(Scene scene, Passage passage, int start, int end, NounPhrase read) {
    boolean office = read.kind() == Kind.ROLE && !read.plural();
    Phrase words = passage.phrase().sub(start, Math.max(start, end));
    if (!office || words.isEmpty()) {
      return read;
    }
    Span span = words.get(0).span().union(words.last().span());
    for (Person person : scene.cast().persons().in(span).reversed()) {
      int at = passage.indexAt(person.lastPlace(span.end())) - start;
      int size = person.name().size();
      boolean last = at > 1 && size > 1 && at + size == words.size();
      if (last && words.from(at).words().equals(person.fullName()) && endsOffice(words.to(at))) {
        NounPhrase holder = scene.reader().read(words.to(at));
        return holder.kind() == Kind.ROLE && !holder.plural()
            ? NounPhrase.person(
                    read.article(), words.words(), PersonName.read(words.from(at), lexicon))
                .withRole(holder.role(), person.gender())
            : read;
      }
    }
    return read;
  }

  /** Whether the words are an office by themselves, and do not go on to whose it is. */
  private boolean endsOffice(Phrase words) {
    Token last = words.last();
    return last.isWord()
        && !LINKS.contains(last.lower())
        && !Lexicon.isDeterminer(last)
        && !lexicon.roles().isHonorific(last)
        && (lexicon.roles().noun(last) == null || words.get(words.size() - 2).is("the"))
        && lexicon.countries().ofDemonym(words.from(words.size() - 1)) == null;
  }
}
