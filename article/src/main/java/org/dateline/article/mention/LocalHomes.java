package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Span;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.Home.Local;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of paragraphs in which the home of the article does not count: what follows "In
 * Moscow," is Moscow's, and after another country's ministry has spoken nobody can be sure whose
 * "the defence ministry" is.
 */
final class LocalHomes {
  private final Lexicon lexicon;
  private final Organs organs;

  LocalHomes(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.organs = new Organs(lexicon);
  }

  /** The parts, in order. */
  List<Local> find(Passages passages, @Nullable Country home) {
    List<Local> locals = new ArrayList<>();
    for (Passage passage : passages.all()) {
      find(passage, home, locals);
    }
    return locals;
  }

  private void find(Passage passage, @Nullable Country home, List<Local> locals) {
    Phrase all = passage.phrase();
    int end = passage.block().span().end();
    for (int i = 0; i < all.size(); i++) {
      Organs.Named named = organs.at(all, i);
      if (named != null) {
        int offset = all.get(i).span().start();
        Country country = named.country();
        if (isSetting(passage, i, named.end())) {
          locals.add(new Local(new Span(offset, end), country));
        } else if (named.civil()) {
          Country told = country.equals(home) ? home : null;
          locals.add(new Local(new Span(all.get(named.end() - 1).span().end(), end), told));
        }
        i = named.end() - 1;
      }
    }
  }

  /** "In Moscow, …" at the beginning of a sentence. */
  private boolean isSetting(Passage passage, int start, int end) {
    Phrase all = passage.phrase();
    if (start < 1 || !all.get(start - 1).is("In") || end >= all.size()) {
      return false;
    }
    int first = all.get(start - 1).span().start();
    boolean opens = passage.sentences().stream().anyMatch(span -> span.start() == first);
    boolean place = lexicon.countries().ofDemonym(all.sub(start, end)) == null;
    return opens && place && !all.get(end).isPossessive();
  }
}
