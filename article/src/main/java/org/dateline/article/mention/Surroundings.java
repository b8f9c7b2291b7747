package org.dateline.article.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the whole noun phrase around some words: title and office before a name, what stands in
 * apposition before and after it. Sources are often found a word too short; this makes up for it.
 */
final class Surroundings {
  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
  private static final int FURTHEST = 14;

  /** Nothing longer is read as a noun phrase; it bounds the time that a wrong span takes. */
  private static final int LONGEST = 60;

  private static final Set<String> STOPS = Set.of(".", "!", "?", ":", ";", "\"", "“", "”", "\n");
  private static final Set<String> COMMAS = Set.of(",", "–", "—", "(");
  private static final Set<String> OBJECTS = Set.of("of", "for", "at", "to", "in", "with");

  /** After an office that follows a comma, these begin a clause of its own. */
  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "added", "wrote", "announced", "warned", "confirmed");

  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "baroness");

  private final Lexicon lexicon;
  private final NounPhraseReader reader;

  Surroundings(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.reader = new NounPhraseReader(lexicon);
  }

  /**
   * Reads the tokens from {@code start} to {@code end} of the passage with all that belongs to
   * them.
   *
   * @param stop where the phrase ends at the latest, such as the verb of saying
   */
  NounPhrase read(Passage passage, int start, int end, int stop) {
    Phrase all = passage.phrase();
    NounPhrase alone = reader.read(all.sub(start, Math.min(end, start + 1)));
    if (end <= start + 1 && alone.kind() == Kind.PRONOUN) {
      return alone;
    }
    int from = left(passage, start);
    int to = objectEnd(all, from, Math.min(end, from + LONGEST), stop);
    NounPhrase main = reader.read(all.sub(from, to));
    if (main.kind() == Kind.PERSON && main.role() == null) {
      NounPhrase other = apposition(all, from, to, stop);
      if (other != null) {
        return main.withRole(other.role(), other.gender());
      }
      NounPhrase body =
          isMark(all, to, ",")
              ? reader.bodyOf(main, all.sub(to + 1, pieceEnd(all, to + 1, stop)))
              : null;
      return body == null ? withTitle(main) : body;
    }
    if (main.kind() == Kind.DOCUMENT && main.possessor() == null && isMark(all, to, ",")) {
      return reader.read(all.sub(from, pieceEnd(all, to + 1, Math.max(stop, to + 1))));
    }
    boolean anybody = main.kind() == Kind.ROLE || NounPhraseReader.isOneOfMany(all.sub(from, to));
    return anybody ? withNameAfter(all, main, to, stop) : main;
  }

  /** "Col. Ann Lee" is a colonel, where the page does not tell more. */
  private NounPhrase withTitle(NounPhrase main) {
    Roles.Noun office = lexicon.roles().office(main.honorific());
    if (office == null || main.described().startsWith(main.name().getFirst())) {
      return main;
    }
    int name = main.described().indexOf(main.name().getFirst());
    String title = main.described().substring(0, Math.max(0, name)).strip();
    RoleReading role = new RoleReading(title, office, Set.of(), false, null, null, null, false);
    return main.withRole(role, office.gender());
  }

  /** "the mayor, Ann Lee, said": the name after an office is its holder's. */
  private NounPhrase withNameAfter(Phrase all, NounPhrase main, int to, int stop) {
    if (main.plural() || !isMark(all, to, ",")) {
      return main;
    }
    int end = pieceEnd(all, to + 1, stop);
    if (end >= all.size() || end >= stop + 2) {
      return main;
    }
    NounPhrase name = reader.piece(all.sub(to + 1, end));
    boolean holder = name.kind() == Kind.PERSON && name.role() == null && name.name().size() > 1;
    boolean closed = isMark(all, end, ",") || isMark(all, end, ".");
    return holder && closed ? name.withRole(main.role(), main.gender()) : main;
  }

  private @Nullable NounPhrase apposition(Phrase all, int from, int to, int stop) {
    if (isComma(all, to)) {
      Phrase piece = all.sub(to + 1, pieceEnd(all, to + 1, stop));
      NounPhrase after = isClause(piece) ? null : officeIn(piece);
      if (after != null) {
        return after;
      }
    }
    return isMark(all, from - 1, ",") ? officeBefore(all, from - 1) : null;
  }

  /** "… by Cyclone Mele, the minister said on Tuesday": a clause and no apposition. */
  static boolean isClause(Phrase piece) {
    int verb = piece.first(token -> SAYING.contains(token.lower()));
    return verb > 0
        && piece.to(verb).tokens().stream().noneMatch(t -> t.is("who") || t.is("which"));
  }

  /** Another office beside a name that has one before it: "The envoy, the diplomat Ann Lee". */
  @Nullable NounPhrase beside(Passage passage, int start, int end) {
    int from = left(passage, start);
    return from < start ? apposition(passage.phrase(), from, end, passage.phrase().size()) : null;
  }

  /** The office that the words from {@code start} to the next comma or full stop name. */
  @Nullable NounPhrase officeAt(Phrase all, int start) {
    return officeIn(all.sub(start, pieceEnd(all, start, all.size())));
  }

  private @Nullable NounPhrase officeIn(Phrase piece) {
    if (piece.isEmpty() || !reader.isNominal(piece)) {
      return null;
    }
    NounPhrase read = reader.piece(piece);
    return read.kind() == Kind.ROLE && !read.plural() ? read : null;
  }

  /** The office that ends before the comma at {@code comma}: "the mayor of X, Ann Lee". */
  private @Nullable NounPhrase officeBefore(Phrase all, int comma) {
    int first = comma;
    while (first > 0 && comma - first < FURTHEST && !isEdge(all.get(first - 1))) {
      first--;
    }
    for (int noun = comma - 1; noun >= first; noun--) {
      boolean object = noun + 1 == comma || OBJECTS.contains(all.get(noun + 1).lower());
      if (object && lexicon.roles().nounEnding(all, noun) != null) {
        int start = Math.min(leftWithin(all, noun, first), articleBefore(all, noun, first));
        return officeIn(all.sub(start, comma));
      }
    }
    return null;
  }

  /** The article or possessor a few words before the noun; the noun if there is none. */
  private static int articleBefore(Phrase all, int noun, int first) {
    for (int i = noun - 1; i >= Math.max(first, noun - 5); i--) {
      if (all.get(i).isPossessive() && i > first) {
        return i - 1;
      }
      if (Lexicon.isDeterminer(all.get(i))) {
        return i;
      }
      if (Lexicon.isFunctionWord(all.get(i))) {
        return noun;
      }
    }
    return noun;
  }

  /** Where the phrase begins whose first known token is at {@code start}. */
  int left(Passage passage, int start) {
    Phrase all = passage.phrase();
    if (start >= all.size() || !all.get(start).isWord()) {
      return start;
    }
    int first = start;
    while (first > 0 && start - first < FURTHEST && !isEdge(all.get(first - 1))) {
      first--;
    }
    return leftWithin(all, start, first);
  }

  private int leftWithin(Phrase all, int start, int first) {
    int at = start;
    while (at > first) {
      Token before = all.get(at - 1);
      if (Lexicon.isDeterminer(before)) {
        return isPronounObject(all, at) ? at : at - 1;
      }
      if (CalledNames.isNaming(before)
          && at - 2 >= first
          && lexicon.roles().noun(all.get(at - 2)) != null) {
        at -= 2;
        continue;
      }
      // "In Brussels Ann Lee".
      boolean setting = at > 1 && all.get(at - 2).is("In");
      if (setting && lexicon.countries().governedFrom(all.sub(at - 1, at)) != null) {
        return at;
      }
      boolean owner = before.isPossessive() && at - 2 >= first;
      if (!owner && !belongs(all, at)) {
        return at;
      }
      at -= owner ? 2 : 1;
    }
    return at;
  }

  /** "told her Ann Lee": the pronoun is no determiner before a name without an office. */
  private boolean isPronounObject(Phrase all, int at) {
    return reader.piece(all.sub(at - 1, at)).kind() == Kind.PRONOUN
        && PersonName.isNameWord(all.get(at), lexicon);
  }

  /** Whether the word before {@code at} is part of the phrase that goes on at {@code at}. */
  private boolean belongs(Phrase all, int at) {
    Token before = all.get(at - 1);
    Token next = all.get(at);
    if (!before.isWord() || next.isPossessive() || Lexicon.isFunctionWord(before)) {
      return before.isWord() && next.isPossessive();
    }
    Roles roles = lexicon.roles();
    if (roles.isHonorific(next) && COURTESY.contains(Roles.withoutPoint(next))) {
      return roles.nounEnding(all, at - 1) != null;
    }
    if (roles.isHonorific(before) || roles.nounEnding(all, at - 1) != null) {
      return next.isCapitalised() || roles.noun(next) != null || roles.isModifier(next);
    }
    if (next.isCapitalised() && ORDINAL.matcher(before.text()).matches()) {
      return true; // "the 118th Mechanised Brigade"
    }
    if (before.isCapitalised() || before.isNumber()) {
      return before.isCapitalised() || (at >= 2 && all.get(at - 2).isCapitalised());
    }
    return (roles.isModifier(before) || roles.isEpithet(before))
        && !PersonName.isParticle(next)
        && (roles.noun(next) != null
            || roles.isModifier(next)
            || roles.isEpithet(next)
            || lexicon.heads().of(next) != null
            || lexicon.countries().anyAt(all, at) != null);
  }

  /** Where the phrase ends if its office goes on: "spokesman" + "for the ministry". */
  private int objectEnd(Phrase all, int from, int end, int stop) {
    boolean preposition =
        end < Math.min(all.size(), stop) && OBJECTS.contains(all.get(end).lower());
    if (!preposition || stop > all.size() || stop - end > FURTHEST) {
      return end;
    }
    NounPhrase read = reader.read(all.sub(from, end));
    boolean open =
        read.kind() == Kind.ROLE
            || (read.kind() == Kind.ORGANISATION && read.article() != Determiner.INDEFINITE);
    int to = end;
    while (to < stop && !isEdge(all.get(to))) {
      to++;
    }
    return open ? to : end;
  }

  private static int pieceEnd(Phrase all, int start, int stop) {
    int end = start;
    while (end < all.size()
        && end < stop
        && end - start < 2 * FURTHEST
        && !isEdge(all.get(end))
        && !all.get(end).is(")")) {
      end++;
    }
    return end;
  }

  private static boolean isEdge(Token token) {
    if (token.isPossessive()) {
      return false;
    }
    return STOPS.contains(token.text())
        || COMMAS.contains(token.text())
        || "‘'’)-".contains(token.text());
  }

  private static boolean isComma(Phrase all, int index) {
    return index >= 0 && index < all.size() && COMMAS.contains(all.get(index).text());
  }

  private static boolean isMark(Phrase all, int index, String mark) {
    return index >= 0 && index < all.size() && all.get(index).is(mark);
  }
}
