package org.dateline.article.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.document.Span;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.OrganisationName.Form;
import org.jspecify.annotations.Nullable;

/** Finds the organisation that stands at a place of the text, or for which "its" stands there. */
final class OwnerFinder {
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_DESCRIPTION = 5;

  /** "“We have asked the council,” said its head": whom a quotation names is not "it". */
  private static final Set<String> QUOTES = Set.of("\"", "“", "”");

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> NAME_LINKS =
      Set.of("of", "for", "pour", "de", "du", "des", "sans", "para", "y", "et", "und", "für");

  /** What tells a state's forces from each other: "Chad's coast guard". */
  private static final Set<String> OF_FORCES =
      Set.of("general", "joint", "armed", "air", "coast", "border");

  private static final Set<String> SEATS = Set.of("in", "on", "at");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&", "on");

  private final Lexicon lexicon;
  private final Passages passages;
  private final Organisations organisations;
  private final OrganisationReader reader;
  private final NounPhraseReader nouns;

  OwnerFinder(Lexicon lexicon, Passages passages, Organisations organisations) {
    this.lexicon = lexicon;
    this.passages = passages;
    this.organisations = organisations;
    this.reader = new OrganisationReader(lexicon);
    this.nouns = new NounPhraseReader(lexicon);
  }

  /** The organisation whose name begins at {@code start}, after an article; null if none does. */
  @Nullable OrganisationName nameAt(Phrase all, int start) {
    OrganisationName read = readAt(all, start);
    read = read != null ? read : taggedAt(all, start);
    read = read != null ? read : namedBehind(all, start);
    // "The local Weir Defence Force".
    boolean epithet =
        start + 2 < all.size()
            && Lexicon.isDeterminer(all.get(start))
            && lexicon.roles().isEpithet(all.get(start + 1))
            && !all.get(start + 1).isCapitalised()
            && all.get(start + 2).isCapitalised()
            && !Lexicon.isDeterminer(all.get(start + 2));
    return read == null && epithet ? nameAt(all, start + 2) : read;
  }

  /**
   * The organisation of which the language model knows a name that begins with these capitals:
   * "Arrow" for "Arrow Logistics", the longest of several; null if there is none. A single word it
   * may take for one in error.
   */
  @Nullable OrganisationName fullOf(Phrase words) {
    String start = words.words();
    String longest = "";
    for (String full : passages.organisations()) {
      boolean same = words.size() > 1 && full.equals(start);
      if ((same || full.startsWith(start + " ")) && full.length() > longest.length()) {
        longest = full;
      }
    }
    boolean unsure = longest.isEmpty() || lexicon.media().isMedium(Phrase.of(longest));
    return unsure ? null : new OrganisationName(Phrase.of(longest).words(), null, null, Form.FULL);
  }

  /** The organisation named at {@code start} that is no medium: who reports follows commas too. */
  @Nullable OrganisationName bodyAt(Phrase all, int start) {
    OrganisationName name = nameAt(all, start);
    return name == null || lexicon.media().isMedium(Phrase.of(name.name())) ? null : name;
  }

  /** The last body with this head noun before an offset, as the article names or describes it. */
  @Nullable OrganisationName headedBefore(String noun, int offset, Descriptions descriptions) {
    OrganisationName named = organisations.headedBefore(noun, offset);
    String described = named == null ? descriptions.body(noun, offset) : null;
    return described == null ? named : new OrganisationName(described, null, noun, Form.FULL);
  }

  /** "The mine clearance charity Clear Path": a name behind the noun that says what it is. */
  private @Nullable OrganisationName namedBehind(Phrase all, int start) {
    int at = start < all.size() && Lexicon.isDeterminer(all.get(start)) ? start + 1 : start;
    int latest = Math.min(all.size(), at + LONGEST_DESCRIPTION);
    while (at < latest && isDescription(all, at)) {
      at++;
    }
    int end = at;
    while (end < all.size() && (isPartOfName(all, end, at) || isLinkOfName(all, end, at))) {
      end++;
    }
    boolean described = at > start && lexicon.heads().organisation(all.get(at - 1)) != null;
    boolean lower = described && !all.get(at - 1).isCapitalised();
    Phrase name = all.sub(at, end);
    return lower && !name.isEmpty() && lexicon.countries().within(name) == null
        ? new OrganisationName(name.words(), null, null, Form.FULL)
        : null;
  }

  private boolean isDescription(Phrase all, int index) {
    Token token = all.get(index);
    boolean lower = token.isWord() && !token.isCapitalised() && !Lexicon.isFunctionWord(token);
    return lower
        || token.isPossessive()
        || lexicon.countries().ofDemonym(all.sub(index, index + 1)) != null;
  }

  /** "Puits pour Tous": a small word between the capitals of a name. */
  private static boolean isLinkOfName(Phrase all, int index, int start) {
    return index > start
        && index + 1 < all.size()
        && NAME_LINKS.contains(all.get(index).lower())
        && all.get(index + 1).isCapitalised();
  }

  /** A capital within or at the beginning of a name. */
  static boolean isPartOfName(Phrase all, int index, int start) {
    Token token = all.get(index);
    boolean opens = index == start && Lexicon.isFunctionWord(token) && !token.isAcronym();
    return token.isWord() && token.isCapitalised() && !opens;
  }

  /** A name that the language model takes for an organisation's, whatever its words. */
  @Nullable OrganisationName taggedAt(Phrase all, int start) {
    int first = start < all.size() && Lexicon.isDeterminer(all.get(start)) ? start + 1 : start;
    if (first >= all.size()
        || !all.get(first).isCapitalised()
        || OrganisationReader.isHolder(all.get(first))) {
      return null;
    }
    int offset = all.get(first).span().start();
    boolean known =
        lexicon.institutions().at(all, first) != null
            || lexicon.countries().anyAt(all, first) != null;
    if (known) {
      return null;
    }
    for (Name name : passages.names()) {
      if (name.type() == EntityType.ORGANISATION && name.span().start() == offset) {
        Phrase words = Phrase.of(whole(all, first, name.span()));
        return isCutShort(all, first + words.size())
                || lexicon.media().isMedium(Phrase.of(name.span().of(all.text())))
            ? null
            : new OrganisationName(words.words(), null, null, Form.FULL);
      }
    }
    return null;
  }

  /** "[Saudi state] television": the model saw the beginning of a description. */
  static boolean isCutShort(Phrase all, int end) {
    return end > 0
        && end < all.size()
        && all.sub(end - 1, end + 1).all(one -> one.isWord() && !one.isCapitalised())
        && !Lexicon.isFunctionWord(all.get(end));
  }

  /** All capitals of a name of which the language model saw the first: "Delos [Tankers]". */
  private String whole(Phrase all, int start, Span seen) {
    int end = start;
    while (end < all.size()
        && (all.get(end).span().start() < seen.end()
            || (all.get(end).isCapitalised()
                && lexicon.roles().noun(all.get(end)) == null
                && !isOfPerson(all.get(end)))
            || isLinkOfName(all, end, start))) {
      end++;
    }
    return seen.union(all.get(end - 1).span()).of(all.text());
  }

  private boolean isOfPerson(Token token) {
    return passages.names().stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .anyMatch(name -> name.span().overlaps(token.span()));
  }

  private @Nullable OrganisationName readAt(Phrase all, int start) {
    int first = start < all.size() && Lexicon.isDeterminer(all.get(start)) ? start + 1 : start;
    PhraseTable.Match<Institutions.Institution> known = lexicon.institutions().at(all, first);
    if (known != null && known.length() > 1) {
      return reader.read(all.sub(first, first + known.length()));
    }
    if (first < all.size() && OrganisationReader.isHolder(all.get(first))) {
      return null;
    }
    int last = first;
    while (last < all.size() && last - first < LONGEST_NAME && isInner(all.get(last))) {
      last++;
    }
    for (int end = last; end > first; end--) {
      if (LINKS.contains(all.get(end - 1).lower())) {
        continue;
      }
      OrganisationName name = reader.read(all.sub(first, end));
      // "MARA Well Consulting": letters that begin a longer name are no name.
      boolean part = end < last && all.get(end).isCapitalised();
      if (name != null && !(part && name.form() == Form.ACRONYM)) {
        OrganisationName full = organisations.resolve(name, all.get(first).span().start());
        if (isName(full)) {
          return full;
        }
      }
    }
    return null;
  }

  /** The organisation named at {@code start}, or meant there by "the group". */
  @Nullable OrganisationName meantAt(Passage passage, int start) {
    Phrase all = passage.phrase();
    OrganisationName name = nameAt(all, start);
    if (name != null || start + 1 >= all.size() || !all.get(start).lower().equals("the")) {
      return name;
    }
    OrganisationName noun = nounAt(all, start + 1);
    return noun == null || isName(noun) ? noun : meant(noun, passage, start);
  }

  /** The organisation whose words end right before {@code end}, a possessive mark; null if none. */
  @Nullable OrganisationName endingAt(Passage passage, int end) {
    Phrase all = passage.phrase();
    int first = end;
    while (first > 0 && end - first < LONGEST_NAME && isInner(all.get(first - 1))) {
      first--;
    }
    for (int start = first; start < end; start++) {
      if (LINKS.contains(all.get(start).lower())) {
        continue;
      }
      if (start > first && !Lexicon.isDeterminer(all.get(start - 1)) && !edge(all, start)) {
        continue;
      }
      Phrase words = NounPhraseReader.withoutArticle(all.sub(start, end));
      OrganisationName name = words.isEmpty() || isCountry(words) ? null : reader.read(words);
      if (name != null) {
        OrganisationName full = organisations.resolve(name, all.get(start).span().start());
        return isName(full) ? full : meant(full, passage, start);
      }
    }
    return null;
  }

  /** "The UK's" is the country's, though letters may be an organisation's. */
  private boolean isCountry(Phrase words) {
    return lexicon.countries().named(words) != null || lexicon.countries().ofDemonym(words) != null;
  }

  private static boolean edge(Phrase all, int start) {
    return all.get(start).isCapitalised() && !all.get(start - 1).isCapitalised();
  }

  /** "The group's": the organisation before it, if it is such a one; else what the noun says. */
  private @Nullable OrganisationName meant(OrganisationName noun, Passage passage, int at) {
    if (noun.form() == Form.GOVERNMENT && noun.country() == null) {
      return noun;
    }
    Heads.Head head =
        noun.head() == null ? null : lexicon.heads().of(Phrase.of(noun.head()).get(0));
    if (head == null || head.kind() != Heads.Kind.ANY) {
      return noun.form() == Form.NOUN ? noun : null;
    }
    return before(passage, at, name -> !isOfState(name));
  }

  /** "The group" is no ministry and no government. */
  private boolean isOfState(OrganisationName name) {
    Heads.Head head = name.head() == null ? null : lexicon.heads().named(name.head());
    boolean authority = head != null && head.kind() == Heads.Kind.AUTHORITY;
    return name.form() == Form.GOVERNMENT
        || "ministry".equals(name.head())
        || name.isListedOfState()
        || (name.form() != Form.CURATED && authority && name.country() != null);
  }

  /**
   * What "its" at {@code at} stands for: an organisation of this or the last sentence, the one that
   * speaks or else the first.
   */
  @Nullable OrganisationName before(Passage passage, int at) {
    return before(passage, at, name -> true);
  }

  private @Nullable OrganisationName before(
      Passage passage, int at, Predicate<OrganisationName> fits) {
    int offset = passage.phrase().get(at).span().start();
    Span here = passage.sentenceAt(offset);
    Span before = new Span(here.start(), Math.max(here.start(), offset));
    OrganisationName name = speakerOrFirst(passage, before, fits);
    if (name != null) {
      return name;
    }
    Passage in = passage;
    Span last = last(passage.sentences(), here.start());
    if (last == null && passage.number() > 0) {
      in = passages.all().get(passage.number() - 1);
      last = last(in.sentences(), here.start());
    }
    return last == null ? null : speakerOrFirst(in, last, fits);
  }

  /** Whoever speaks in a sentence; where nobody does that fits, what it names first. */
  private @Nullable OrganisationName speakerOrFirst(
      Passage in, Span span, Predicate<OrganisationName> fits) {
    OrganisationName name = speakerOrFirst(in, span);
    return name == null || fits.test(name) ? name : first(in, span, fits);
  }

  private @Nullable OrganisationName speakerOrFirst(Passage in, Span span) {
    List<Span> sources = passages.sourcesIn(span);
    for (Span source : sources) {
      OrganisationName whole = whole(in, source);
      OrganisationName name = whole == null ? first(in, source) : whole;
      if (name != null) {
        return name;
      }
    }
    if (sources.isEmpty()) {
      return first(in, span);
    }
    OrganisationName reported = reported(in, span);
    if (reported != null) {
      return reported;
    }
    OrganisationName described = described(in, sources.getFirst());
    int before = Math.min(span.end(), Math.max(span.start(), sources.getFirst().start()));
    // "The office has counted ten, said Ann Lee, the head of its Weir team".
    return described != null ? described : first(in, new Span(span.start(), before));
  }

  /** "Residents said the hospital had taken in ten, its director added": whom they speak of. */
  private @Nullable OrganisationName reported(Passage in, Span span) {
    Phrase words = in.within(span);
    for (int i = 1; i + 1 < words.size(); i++) {
      String before = words.get(i - 1).lower();
      boolean begins = before.equals("said") || before.equals("that");
      if (begins && words.get(i).lower().equals("the")) {
        return nounAt(words, i + 1);
      }
    }
    return null;
  }

  /** The body that all words of a source name: "the UN force in the south, UNIFIL". */
  private @Nullable OrganisationName whole(Passage in, Span source) {
    Phrase words = in.within(source);
    int mark = words.first(Token::isPossessive);
    OrganisationName owner =
        mark < 1 ? null : reader.read(NounPhraseReader.withoutArticle(words.to(mark)));
    // "The government's press service": of the government.
    boolean government = owner != null && owner.form() == Form.GOVERNMENT;
    OrganisationName read = government ? owner : nouns.read(words).organisation();
    OrganisationName name = read == null ? null : organisations.resolve(read, source.start());
    boolean described = name != null && name.form() == Form.NOUN && !isAnyBody(name);
    return name == null || !(described || isName(name)) ? null : name;
  }

  private boolean isAnyBody(OrganisationName name) {
    Heads.Head head = name.head() == null ? null : lexicon.heads().named(name.head());
    return head == null || head.kind() == Heads.Kind.ANY;
  }

  /** A source that is a name of which nobody knows more. */
  private @Nullable OrganisationName described(Passage in, Span source) {
    Phrase words = NounPhraseReader.withoutArticle(in.within(source));
    Country ruled = lexicon.countries().governedFrom(words);
    if (ruled != null) {
      return new OrganisationName("government", ruled, "government", Form.GOVERNMENT);
    }
    boolean name = words.size() == 1 && words.get(0).isCapitalised();
    return name && !Lexicon.isFunctionWord(words.get(0))
        ? new OrganisationName(words.words(), null, null, Form.FULL)
        : null;
  }

  private static @Nullable Span last(List<Span> sentences, int limit) {
    Span last = null;
    for (Span sentence : sentences) {
      if (sentence.start() < limit) {
        last = sentence;
      }
    }
    return last;
  }

  /** The first organisation that the words name, or mean by "the" and a noun at their beginning. */
  private @Nullable OrganisationName first(Passage passage, Span span) {
    return first(passage, span, name -> true);
  }

  private @Nullable OrganisationName first(
      Passage passage, Span span, Predicate<OrganisationName> fits) {
    Phrase words = withoutDateline(passage.within(span));
    boolean quoted = false;
    for (int i = 0; i < words.size(); i++) {
      quoted = QUOTES.contains(words.get(i).text()) ? !quoted : quoted;
      if (quoted) {
        continue;
      }
      if (words.get(i).isCapitalised() && !Lexicon.isFunctionWord(words.get(i))) {
        OrganisationName name = nameAt(words, i);
        name = name == null ? governmentAt(words, i) : name;
        if (name != null && fits.test(name)) {
          return name;
        }
        while (name != null && i + 1 < words.size() && words.get(i + 1).isCapitalised()) {
          i++;
        }
      }
      if (words.get(i).lower().equals("the")) {
        OrganisationName named = namedBehind(words, i);
        if (named != null && fits.test(named)) {
          return named;
        }
      }
      boolean opens = i == 0 || (i == 1 && Lexicon.isFunctionWord(words.get(0)));
      if (opens && i + 1 < words.size() && words.get(i).lower().equals("the")) {
        OrganisationName named =
            words.get(i + 1).isCapitalised() ? nameAt(words, i) : namedBehind(words, i);
        OrganisationName noun = named != null ? named : nounAt(words, i + 1);
        if (noun != null && fits.test(noun)) {
          return noun;
        }
      }
    }
    return null;
  }

  /** "BRENN, Oct 21 (Agency) - The council": what follows the dash. */
  private Phrase withoutDateline(Phrase words) {
    int dash = words.first(token -> DASHES.contains(token.text()));
    boolean filed =
        dash > 0
            && passages.places().stream()
                .filter(place -> place.use() == PlaceMention.Use.DATELINE)
                .anyMatch(place -> words.get(0).span().overlaps(place.span()));
    return filed || (dash > 0 && HomeFinder.isUpper(words.get(0))) ? words.from(dash + 1) : words;
  }

  /** A country that acts: "Ukraine will sign nothing, its negotiator said". */
  private @Nullable OrganisationName governmentAt(Phrase words, int start) {
    PhraseTable.Match<Country> match = lexicon.countries().anyAt(words, start);
    boolean opens = start == 0 || !words.get(start - 1).isWord();
    if (match == null || !opens) {
      return null;
    }
    int end = start + match.length();
    boolean people = lexicon.countries().ofDemonym(words.sub(start, end)) != null;
    boolean owner = end < words.size() && words.get(end).isPossessive();
    return people || owner
        ? null
        : new OrganisationName("government", match.value(), "government", Form.GOVERNMENT);
  }

  /** "The harbour office": an organisation that is only described. */
  private @Nullable OrganisationName nounAt(Phrase words, int start) {
    for (int end = Math.min(words.size(), start + 4); end > start; end--) {
      Phrase part = words.sub(start, end);
      boolean whole = part.all(Token::isWord) && !Lexicon.isFunctionWord(part.last());
      OrganisationName name =
          whole && !Lexicon.isDeterminer(part.last()) ? reader.read(part) : null;
      if (name != null && name.form() != Form.SEVERAL) {
        OrganisationName full = organisations.resolve(name, words.get(start).span().start());
        int tail = full.form() == Form.NOUN ? placeEnd(words, end) : end;
        return tail == end
            ? full
            : new OrganisationName(
                words.sub(start, tail).words(), full.country(), full.head(), Form.NOUN);
      }
    }
    return null;
  }

  /** "The only hospital [on the Weir road]", "the clinic [in Brenn]": where the place ends. */
  private static int placeEnd(Phrase words, int start) {
    if (start + 1 >= words.size() || !SEATS.contains(words.get(start).lower())) {
      return start;
    }
    boolean article = Lexicon.isDeterminer(words.get(start + 1));
    int first = article ? start + 2 : start + 1;
    int end = first;
    while (end < words.size() && words.get(end).isCapitalised()) {
      end++;
    }
    boolean noun =
        article
            && end > first
            && end < words.size()
            && words.get(end).isWord()
            && !Lexicon.isFunctionWord(words.get(end));
    return end == first ? start : noun ? end + 1 : end;
  }

  /** Whether a word may stand in a name, or before its head as in "defence ministry". */
  private boolean isInner(Token token) {
    return token.isCapitalised()
        || token.isPossessive()
        || Character.isDigit(token.text().codePointAt(0))
        || LINKS.contains(token.lower())
        || PersonName.isParticle(token)
        || lexicon.roles().isModifier(token)
        || OF_FORCES.contains(token.lower())
        || lexicon.heads().organisation(token) != null;
  }

  private static boolean isName(OrganisationName name) {
    return switch (name.form()) {
      case CURATED, SHARED, FULL, ACRONYM -> true;
      case GOVERNMENT -> name.country() != null;
      case SHORT, NOUN, SEVERAL -> false;
    };
  }
}
