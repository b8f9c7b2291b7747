package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a medium cites: "TASS reported, citing the security service". The words are the
 * service's, by way of TASS.
 */
final class CitationReader {
  private static final int LONGEST = 14;
  private static final Set<String> CITING = Set.of("citing", "quoting");
  private static final Set<String> EDGES =
      Set.of(",", ".", ";", "(", ")", "—", "–", "\"", "“", "”");
  private static final Set<String> ENDS = Set.of("that", "as", "who", "which", "said", "saying");

  private final Lexicon lexicon;

  CitationReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a speaker hands on the words of others: an agency, a newspaper, a broadcaster. */
  boolean isMedium(String name) {
    return lexicon.media().isMedium(Phrase.of(name));
  }

  /** Who is cited in the sentence of a statement; null if the source is no medium or cites none. */
  @Nullable NounPhrase cited(Scene scene, SpokenLine line) {
    NounPhrase source = line.phrase();
    OrganisationName name = source == null ? null : source.organisation();
    if (name == null || !isMedium(name.name())) {
      return null;
    }
    Place place = line.place();
    Phrase all = place.passage().phrase();
    Span sentence = place.sentence();
    int stop = place.passage().indexAt(sentence.end());
    for (int i = place.passage().indexAt(place.offset()); i + 1 < Math.min(stop, all.size()); i++) {
      if (CITING.contains(all.get(i).lower()) && !line.isContent(all.get(i).span())) {
        int end = end(all, i + 1, stop);
        return end == i + 1 ? null : scene.surroundings().read(place.passage(), i + 1, end, end);
      }
    }
    return null;
  }

  private static int end(Phrase all, int start, int stop) {
    int end = start;
    while (end < Math.min(stop, all.size())
        && end - start < LONGEST
        && !EDGES.contains(all.get(end).text())
        && !ENDS.contains(all.get(end).lower())) {
      end++;
    }
    return end;
  }
}
