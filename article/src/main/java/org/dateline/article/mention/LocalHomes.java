package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private static final int LONGEST_LINE = 3;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private static final Set<String> STATE =
      Set.of("state", "state-run", "state-owned", "official", "government-run");

  private static final Set<String> MEDIA =
      Set.of("agency", "media", "television", "tv", "broadcaster", "radio", "newspaper", "channel");

  private final Lexicon lexicon;
  private final Organs organs;

  LocalHomes(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.organs = new Organs(lexicon);
  }

  /** The parts, in order. */
  List<Local> find(Passages passages, @Nullable Country home) {
    List<Local> locals = new ArrayList<>();
    List<Passage> filed = filed(passages);
    for (Passage passage : passages.all()) {
      Country here = home;
      if (filed.size() > 1 && filed.contains(passage)) {
        here = at(passage);
        Span place = passage.phrase().get(0).span();
        locals.add(new Local(new Span(place.start(), passage.block().span().end()), here));
      }
      find(passage, here, locals);
    }
    return locals;
  }

  /** The paragraphs that begin with the place from which they are filed: "ANKARA - …". */
  private static List<Passage> filed(Passages passages) {
    return passages.all().stream().filter(passage -> lineEnd(passage.phrase()) > 0).toList();
  }

  /** The index of the dash after a line of capitals; 0 if the paragraph does not begin so. */
  private static int lineEnd(Phrase all) {
    int end = 0;
    while (end < Math.min(all.size(), LONGEST_LINE) && HomeFinder.isUpper(all.get(end))) {
      end++;
    }
    return end > 0 && end < all.size() && DASHES.contains(all.get(end).text()) ? end : 0;
  }

  private @Nullable Country at(Passage passage) {
    Phrase all = passage.phrase();
    return lexicon.countries().governedFrom(HomeFinder.title(all.to(lineEnd(all))));
  }

  private void find(Passage passage, @Nullable Country home, List<Local> locals) {
    Phrase all = passage.phrase();
    int end = passage.block().span().end();
    Country before = null;
    boolean others = false;
    for (int i = 0; i < all.size(); i++) {
      Organs.Named named = organs.at(all, i);
      Country heard = ofStateMedium(all, i);
      if (heard != null) {
        int offset = all.get(i).span().start();
        locals.add(new Local(new Span(offset, passage.sentenceAt(offset).end()), heard));
      }
      if (named != null && heard == null) {
        int offset = all.get(i).span().start();
        Country country = named.country();
        if (isSetting(passage, i, named.end())) {
          locals.add(new Local(new Span(offset, end), country));
        } else if (named.civil()) {
          others |= before != null && !before.equals(country);
          before = country;
          boolean acts = home == null && !others && isActor(passage, i, named.end());
          Country told = country.equals(home) || acts ? country : null;
          locals.add(new Local(new Span(all.get(named.end() - 1).span().end(), end), told, !acts));
        }
        i = named.end() - 1;
      }
    }
  }

  /** "Chad's state agency quoted the general staff": the country; null if none stands here. */
  private @Nullable Country ofStateMedium(Phrase all, int start) {
    PhraseTable.Match<Country> owner =
        all.get(start).isCapitalised() ? lexicon.countries().nameOrDemonymAt(all, start) : null;
    int next = owner == null ? all.size() : start + owner.length();
    if (next < all.size() && all.get(next).isPossessive()) {
      next++;
    }
    if (owner == null || next >= all.size() || !STATE.contains(all.get(next).lower())) {
      return null;
    }
    boolean medium =
        all.sub(next + 1, Math.min(all.size(), next + LONGEST_LINE))
            .any(token -> MEDIA.contains(token.lower()));
    return medium ? owner.value() : null;
  }

  /** "Kyiv denied this": a government at the beginning of a sentence. */
  private static boolean isActor(Passage passage, int start, int end) {
    Phrase all = passage.phrase();
    Span sentence = passage.sentenceAt(all.get(start).span().start());
    return passage.indexAt(sentence.start()) == start
        && end < all.size()
        && all.get(end).isWord()
        && !all.get(end).isCapitalised();
  }

  /** "In Moscow, …" at the beginning of a sentence. */
  private boolean isSetting(Passage passage, int start, int end) {
    Phrase all = passage.phrase();
    boolean capital =
        start > 1 && all.get(start - 1).is("the") && end < all.size() && all.get(end).is("capital");
    int in = capital ? start - 2 : start - 1;
    if (in < 0 || !all.get(in).is("In") || end >= all.size()) {
      return false;
    }
    Span sentence = passage.sentenceAt(all.get(in).span().start());
    // "11:30 - In Moscow, …" in a diary of the day.
    boolean opens =
        !all.sub(passage.indexAt(sentence.start()), in)
            .any(token -> token.isWord() && !token.isNumber());
    boolean place = capital || lexicon.countries().ofDemonym(all.sub(start, end)) == null;
    return opens && place && !all.get(end).isPossessive();
  }
}
