package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a medium cites: "TASS reported, citing the security service". The words are the
 * service's, by way of TASS.
 */
final class CitationReader {
  private static final int LONGEST = 14;
  private static final Set<String> CITING = Set.of("citing", "quoting", "referring");
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
    Place place = line.place();
    if (name == null || !(isMedium(name.name()) || isCalledMedium(place, line.statement()))) {
      return null;
    }
    Phrase all = place.passage().phrase();
    Span sentence = place.sentence();
    int stop = place.passage().indexAt(sentence.end());
    // "Citing the ministry, TASS said": the citation stands before the medium or behind it.
    int opening = place.passage().indexAt(sentence.start());
    boolean preposed = opening < all.size() && CITING.contains(all.get(opening).lower());
    int from = preposed ? opening : place.passage().indexAt(place.offset());
    for (int i = from; i + 1 < Math.min(stop, all.size()); i++) {
      if (CITING.contains(all.get(i).lower()) && !line.isContent(all.get(i).span())) {
        boolean referring = all.get(i).lower().equals("referring");
        int start = i + (referring ? 2 : 1);
        int end = end(all, start, stop);
        NounPhrase cited =
            end <= start ? null : scene.surroundings().read(place.passage(), start, end, end);
        // "Referring to the ministry" cites it; "referring to the country's name" explains a word.
        return referring && cited != null && cited.kind() == NounPhrase.Kind.OTHER ? null : cited;
      }
    }
    return null;
  }

  /** "Velkia's state news agency VTK", "the broadcaster Lom 1". */
  private boolean isCalledMedium(Place place, Statement statement) {
    return statement.source().stream()
        .map(span -> place.passage().within(span))
        .anyMatch(
            words ->
                words.any(
                    token ->
                        lexicon.media().isLabel(token)
                            || (token.is("agency") && words.any(other -> other.is("news")))));
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
