package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the words of a source: article, titles, office, name, organisation or country. */
final class NounPhraseReader {
  /** The head of a name that only a noun before it tells to be a medium's. */
  static final String MEDIUM = "medium";

  private static final int LONGEST_PAIR = 30;
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "at", "on", "for", "from", "with", "near", "around", "among", "to");

  /** What a state has abroad. */
  private static final Set<String> MISSIONS = Set.of("mission", "consulate", "delegation");

  private static final Set<String> WORKPLACES = Set.of("at", "with", "from");
  private static final Pattern LETTERS = Pattern.compile(" \\([^ ()]{1,20}\\) ");
  private static final Pattern TAKEN_IN = Pattern.compile(", (?=(?:at|with|from) )");

  private static final Set<String> RELATIVES =
      Set.of(
          "who",
          "whose",
          "whom",
          "which",
          "that",
          "where",
          "when",
          "speaking",
          "said",
          "told",
          "including");

  private final Lexicon lexicon;
  private final RoleReader roles;
  private final OfficePhraseReader offices;
  private final OrganisationReader organisations;
  private final DocumentReader documents;
  private final Complements complements;
  private final CalledNames names;

  NounPhraseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.roles = new RoleReader(lexicon);
    this.offices = new OfficePhraseReader(lexicon, roles);
    this.organisations = new OrganisationReader(lexicon);
    this.documents = new DocumentReader(lexicon);
    this.complements = new Complements(lexicon);
    this.names = new CalledNames(lexicon);
  }

  /** Reads a whole noun phrase, with what stands in apposition between commas. */
  NounPhrase read(Phrase all) {
    Phrase words = withoutLetters(all.trimmed());
    List<Phrase> pieces = words.pieces();
    if (pieces.isEmpty()) {
      return NounPhrase.of(Kind.OTHER, Determiner.NONE, words.words());
    }
    if (pieces.size() > 1 && isAdjective(pieces.get(0), pieces.get(1))) {
      return piece(words);
    }
    if (isList(pieces)) {
      return NounPhrase.several(Determiner.NONE, described(withoutArticle(words)));
    }
    NounPhrase main = piece(pieces.getFirst());
    if (pieces.size() > 1 && isWorkplace(main, pieces.get(1))) {
      pieces = taken(pieces);
      main = piece(pieces.getFirst());
    }
    if (pieces.size() > 1 && isOneOfMany(pieces.getFirst())) {
      NounPhrase named = joined(NounPhrase.of(Kind.ROLE, Determiner.NONE, ""), pieces.get(1));
      return named.kind() == Kind.PERSON ? named : describedAs(pieces.get(1), main);
    }
    boolean relative = false;
    for (Phrase other : pieces.subList(1, pieces.size())) {
      // "Ann Lee, who runs the Lakes Fund, an aid group": she is no group.
      relative |= other.get(0).lower().equals("who");
      main = relative && bodyOf(main, other) != null ? main : joined(main, other);
    }
    return main;
  }

  /** "France, Germany and Italy": nobody speaks for all of them. */
  private boolean isList(List<Phrase> pieces) {
    Phrase last = pieces.getLast();
    return pieces.size() > 1
        && last.any(token -> token.is("and"))
        && piece(last).plural()
        && pieces.subList(0, pieces.size() - 1).stream()
            .allMatch(one -> piece(one).kind() == Kind.GOVERNMENT);
  }

  /** "A second official, [at the harbour office]". */
  private static boolean isWorkplace(NounPhrase main, Phrase next) {
    return main.kind() == Kind.ROLE
        && !main.plural()
        && WORKPLACES.contains(next.get(0).lower())
        && next.size() > 2
        && Lexicon.isDeterminer(next.get(1));
  }

  /** The pieces, of which the first has taken in the second. */
  private static List<Phrase> taken(List<Phrase> pieces) {
    Phrase first = pieces.get(0);
    List<Token> both = new ArrayList<>(first.tokens());
    both.addAll(pieces.get(1).tokens());
    List<Phrase> taken = new ArrayList<>(pieces.subList(1, pieces.size()));
    taken.set(0, new Phrase(first.text(), both));
    return taken;
  }

  /** "The Harbour Office (HO) director": letters in brackets within an office are no piece. */
  private Phrase withoutLetters(Phrase words) {
    int open = words.first(token -> token.is("("));
    boolean within =
        open > 0
            && open + 3 < words.size()
            && words.get(open + 2).is(")")
            && words.get(open + 1).isCapitalised()
            && complements.isOfficeAt(words, open + 3);
    if (!within) {
      return words;
    }
    List<Token> rest = new ArrayList<>(words.to(open).tokens());
    rest.addAll(words.from(open + 3).tokens());
    return new Phrase(words.text(), rest);
  }

  /** "A few small, [limited studies]": no noun before the comma, and one after it. */
  private boolean isAdjective(Phrase first, Phrase second) {
    return first.size() > 1
        && Lexicon.isDeterminer(first.get(0))
        && !isNoun(first.last())
        && first.from(1).tokens().stream().noneMatch(Token::isCapitalised)
        && !Lexicon.isDeterminer(second.get(0))
        && !Lexicon.isFunctionWord(second.get(0))
        && second.size() <= LONGEST_PAIR
        && second.tokens().stream().noneMatch(Token::isCapitalised)
        && isNoun(second.last());
  }

  private boolean isNoun(Token token) {
    return lexicon.heads().of(token) != null || lexicon.roles().noun(token) != null;
  }

  /** "One of them, a nurse": the description, where "them" tells nothing. */
  private NounPhrase describedAs(Phrase apposition, NounPhrase main) {
    boolean bare = main.described().endsWith(" them") && Lexicon.isDeterminer(apposition.get(0));
    NounPhrase other = bare ? piece(apposition) : main;
    return other.plural() || other.kind() == Kind.DOCUMENT ? main : other;
  }

  private NounPhrase joined(NounPhrase main, Phrase words) {
    Token first = words.get(0);
    boolean start = Lexicon.isDeterminer(first) || !Lexicon.isFunctionWord(first);
    if (main.kind() == Kind.DOCUMENT && DocumentReader.isBy(first)) {
      return main.withPossessor(withoutArticle(words.from(1)));
    }
    NounPhrase other = start ? piece(words) : main;
    if (main.kind() == Kind.ORGANISATION && words.size() > 2 && isKnownAs(words)) {
      NounPhrase named = piece(words.from(2));
      return named.kind() == Kind.PERSON ? asBody(named) : named;
    }
    boolean office = main.kind() == Kind.ROLE && !main.plural();
    PersonName called = office ? names.in(words) : PersonName.NONE;
    if (!called.isEmpty()) {
      return NounPhrase.person(main.article(), main.described(), called)
          .withRole(main.role(), main.gender());
    }
    if (isOwnName(main, other)) {
      return other.kind() == Kind.PERSON ? asBody(other) : other;
    }
    OrganisationName letters = other.organisation();
    RoleReading held = main.role();
    if (letters != null && held != null && isNameOfWorkplace(held, letters)) {
      return main.withRole(held.in(words), main.gender());
    }
    NounPhrase body = bodyOf(main, words);
    if (body != null) {
      return body;
    }
    if (main.kind() == Kind.ROLE && !main.plural() && other.kind() == Kind.PERSON) {
      return other.withRole(main.role(), main.gender());
    }
    if (isDescription(main) && isFullName(other)) {
      return other;
    }
    if (main.kind() == Kind.PERSON && main.role() == null && other.kind() == Kind.ROLE) {
      return main.withRole(other.role(), other.gender());
    }
    return main;
  }

  /** "A pepper seller": a noun in small letters that no list has. */
  private boolean isDescription(NounPhrase main) {
    Phrase words = Phrase.of(main.described());
    return main.kind() == Kind.OTHER
        && main.article() != Determiner.NONE
        && !main.plural()
        && !words.isEmpty()
        && !words.any(Token::isCapitalised)
        && lexicon.anaphors().of(words) == null;
  }

  private static boolean isFullName(NounPhrase other) {
    return other.kind() == Kind.PERSON
        && other.role() == null
        && (other.name().size() > 1 || !other.honorific().isEmpty());
  }

  /**
   * "Grupa Granica, a network of charities": the organisation that a name turns out to be by what
   * follows the comma; null if that says nothing of the kind.
   */
  @Nullable NounPhrase bodyOf(NounPhrase main, Phrase apposition) {
    boolean bare = main.kind() == Kind.PERSON && main.role() == null && main.honorific().isEmpty();
    if (!bare || apposition.isEmpty() || !Lexicon.isDeterminer(apposition.get(0))) {
      return null;
    }
    int cut = complements.cutIn(apposition);
    Phrase noun = cut < 0 ? apposition : apposition.to(cut + 1);
    return lexicon.anaphors().of(noun) == null || noun.last().isCapitalised() ? null : asBody(main);
  }

  private static NounPhrase asBody(NounPhrase name) {
    String words = String.join(" ", name.name());
    return NounPhrase.organisation(
        name.article(),
        name.described(),
        new OrganisationName(words, null, null, OrganisationName.Form.FULL));
  }

  /** "One of them, Ann Lee": nothing but a number, which the name after it takes up. */
  static boolean isOneOfMany(Phrase words) {
    return !words.isEmpty()
        && (words.get(0).lower().equals("one") || words.get(0).lower().equals("another"));
  }

  /** "The oil company": nothing but small letters and a noun for bodies. */
  private boolean isBodyNoun(NounPhrase main) {
    Phrase all = Phrase.of(main.described());
    int mark = all.first(Token::isPossessive);
    Phrase words = all.from(mark + 1);
    return !words.isEmpty()
        && words.tokens().stream().noneMatch(Token::isCapitalised)
        && lexicon.anaphors().of(words) == Anaphors.Kind.BODY;
  }

  /** Whether the words begin as a noun phrase: "chief of staff" does, "met the chief" not. */
  boolean isNominal(Phrase words) {
    Token first = words.get(0);
    return Lexicon.isDeterminer(first)
        || first.isNumber()
        || complements.isOfOffice(first)
        || lexicon.roles().noun(first) != null
        || (words.size() > 1 && (words.get(1).isPossessive() || isNounOfTwo(words)));
  }

  /** "Managing director". */
  private boolean isNounOfTwo(Phrase words) {
    Roles.Noun noun = lexicon.roles().nounEnding(words, 1);
    return noun != null && noun.noun().indexOf(' ') > 0;
  }

  /** "The director of the customs service": no body, whatever its words end with. */
  private static boolean isOfficeOfBody(NounPhrase main) {
    RoleReading role = main.role();
    return role != null && !role.text().endsWith(role.head().noun());
  }

  /** "Norway's security service, PST": what follows a description is the name. */
  private boolean isOwnName(NounPhrase main, NounPhrase other) {
    OrganisationName described = main.organisation();
    OrganisationName name = other.organisation();
    boolean small =
        main.kind() == Kind.OTHER
            || (described != null && !Phrase.of(main.described()).last().isCapitalised());
    boolean bare =
        other.kind() == Kind.PERSON && other.role() == null && other.gender() == Gender.UNKNOWN;
    if (bare && !main.plural() && !isOfficeOfBody(main) && isBodyNoun(main)) {
      return true;
    }
    return small
        && !main.plural()
        && name != null
        && (name.form() == OrganisationName.Form.ACRONYM
            || name.form() == OrganisationName.Form.CURATED);
  }

  /** "The mission, known as UNIFIL". */
  private static boolean isKnownAs(Phrase words) {
    return CalledNames.isNaming(words.get(0))
        && words.get(1).is("as")
        && words.get(2).isCapitalised();
  }

  /** "An official of the UN mission in Kabul, UNAMA": the name of the body right before it. */
  private static boolean isNameOfWorkplace(RoleReading role, OrganisationName name) {
    Phrase body = role.institution();
    boolean known =
        name.form() == OrganisationName.Form.ACRONYM
            || name.form() == OrganisationName.Form.CURATED;
    boolean after = !role.text().endsWith(role.head().noun());
    return body != null && known && after && role.text().contains(body.words());
  }

  /** Reads one piece, without commas. */
  NounPhrase piece(Phrase piece) {
    Phrase whole = piece.trimmed();
    NounPhrase pronoun = Pronouns.read(whole);
    if (pronoun != null) {
      return pronoun;
    }
    if (whole.all(t -> Lexicon.isFunctionWord(t) && !t.isAcronym()) || whole.isEmpty()) {
      return NounPhrase.of(Kind.OTHER, Determiner.NONE, "");
    }
    Phrase all = Pronouns.isReflexive(whole.last()) ? whole.to(whole.size() - 1) : whole;
    Phrase words = withoutAge(withoutSeat(withoutArticle(all)));
    boolean bare = !Lexicon.isDeterminer(all.get(0)) || words.size() == all.size();
    Determiner article = bare ? unwritten(words) : determiner(all.get(0));
    return isSeveral(words)
        ? NounPhrase.several(article, described(words))
        : single(words, article, bare ? "" : all.get(0).lower());
  }

  private NounPhrase single(Phrase words, Determiner article, String determiner) {
    int cut = complements.cutIn(words);
    Phrase before = cut < 0 ? words : words.to(cut + 1);
    Phrase after = cut < 0 ? words.to(0) : words.from(cut + 1);
    Phrase tail = withoutRelative(after);
    PersonName called = names.in(after);
    int noun = isCountrysBody(words) ? -1 : offices.nounIn(before);
    if (noun >= 0 && article == Determiner.NONE && !after.isEmpty() && after.get(0).is("and")) {
      NounPhrase second = piece(after.from(1));
      if (isHolder(second)) {
        return second;
      }
    }
    if (noun >= 0) {
      return offices.read(before, noun, tail, called, article, determiner);
    }
    if (!called.isEmpty()) {
      return NounPhrase.person(article, described(words), called);
    }
    Country country = government(words, before, article);
    if (country != null) {
      return NounPhrase.government(article, described(words), country);
    }
    return documents.isDocument(before)
        ? documents.read(before, tail, article, joined(before, tail))
        : named(words, before, article);
  }

  /** "South Korean Joint Chiefs of Staff": a body, though chiefs are people. */
  private boolean isCountrysBody(Phrase words) {
    PhraseTable.Match<Country> lead = lexicon.countries().nameOrDemonymAt(words, 0);
    int own = lead == null ? 0 : lead.length();
    int start = own < words.size() && words.get(own).isPossessive() ? own + 1 : own;
    return lead != null && lexicon.institutions().named(words.from(start)) != null;
  }

  /** "Deputy premier and [defence minister Ann Lee]". */
  private static boolean isHolder(NounPhrase phrase) {
    return phrase.kind() == Kind.PERSON
        && phrase.role() != null
        && phrase.article() == Determiner.NONE;
  }

  private @Nullable Country government(Phrase words, Phrase before, Determiner article) {
    for (Phrase part : List.of(words, before)) {
      Country country = lexicon.countries().named(part);
      if (country == null) {
        country = lexicon.countries().governedFrom(part);
      }
      boolean several = part.size() != 1 || !lexicon.countries().isInhabitant(part.get(0));
      if (country == null && article == Determiner.DEFINITE && several) {
        country = lexicon.countries().ofDemonym(part);
      }
      if (country == null && article == Determiner.DEFINITE) {
        country = lexicon.countries().calledThe(part);
      }
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private NounPhrase named(Phrase words, Phrase before, Determiner article) {
    OrganisationName organisation = organisation(words, before);
    PersonName name = PersonName.read(before, lexicon);
    if (name.isEmpty() && organisation == null) {
      name = lastName(before);
    }
    boolean acronym = organisation != null && organisation.form() == OrganisationName.Form.ACRONYM;
    int mark = before.first(Token::isPossessive);
    if (name.isEmpty() && organisation == null && mark > 0) {
      name = PersonName.read(before.from(mark + 1), lexicon);
    }
    if (article == Determiner.DEFINITE
        && words.size() == 1
        && lexicon.countries().isInhabitant(words.get(0))) {
      return NounPhrase.inhabitant(article, words.words());
    }
    if (!name.isEmpty() && (organisation == null || (acronym && !name.honorific().isEmpty()))) {
      return NounPhrase.person(article, described(words), name);
    }
    if (organisation != null) {
      return NounPhrase.organisation(article, described(words), organisation);
    }
    return article == Determiner.NONE && isPluralNoun(before.last())
        ? NounPhrase.several(article, described(words))
        : NounPhrase.of(Kind.OTHER, article, described(words));
  }

  private @Nullable OrganisationName organisation(Phrase words, Phrase before) {
    Phrase relevant = withoutRelative(words);
    if (lexicon.media().isMedium(relevant)) {
      return new OrganisationName(relevant.words(), null, null, OrganisationName.Form.FULL);
    }
    Phrase called = organisations.nameAfterNoun(relevant);
    if (!called.isEmpty()) {
      OrganisationName known = organisations.read(called);
      return known == null
          ? new OrganisationName(called.words(), null, null, OrganisationName.Form.FULL)
          : known;
    }
    if (isLabelled(relevant)) {
      return new OrganisationName(
          relevant.from(1).words(), null, MEDIUM, OrganisationName.Form.FULL);
    }
    OrganisationName organisation = organisations.read(relevant);
    return organisation == null && before.size() < relevant.size()
        ? sent(organisations.read(before), relevant.from(before.size()))
        : organisation;
  }

  /** "The Ethiopian Mission to the UN": where a state's mission is belongs to its name. */
  private static @Nullable OrganisationName sent(@Nullable OrganisationName body, Phrase tail) {
    boolean seat =
        body != null
            && body.country() != null
            && body.head() != null
            && MISSIONS.contains(body.head())
            && tail.size() > 1
            && (tail.get(0).is("to") || tail.get(0).is("in"))
            && tail.last().isCapitalised();
    return body == null || !seat
        ? body
        : new OrganisationName(
            body.name() + " " + tail.words(), body.country(), body.head(), body.form());
  }

  /** "The daily Aftenposten": a noun for media before a name that no list has. */
  private boolean isLabelled(Phrase words) {
    return words.size() > 1
        && !words.get(0).isCapitalised()
        && (lexicon.media().isLabel(words.get(0))
            || lexicon.anaphors().of(words.to(1)) == Anaphors.Kind.MEDIUM)
        && words.from(1).all(Token::isCapitalised);
  }

  /** "Talk show host Ann Lee": a full name after words that nobody knows. */
  private PersonName lastName(Phrase words) {
    int start = words.size();
    while (start > 0 && PersonName.isNameWord(words.get(start - 1), lexicon)) {
      start--;
    }
    boolean lower = start > 0 && words.get(start - 1).isWord();
    boolean country = lexicon.countries().named(words.from(start)) != null;
    return words.size() - start > 1 && lower && !country
        ? PersonName.read(words.from(start), lexicon)
        : PersonName.NONE;
  }

  /** "France and Germany", "Ms Lee and the ministry". A name with "and" in it is one. */
  private boolean isSeveral(Phrase words) {
    int and = words.first(token -> token.is("and"));
    boolean name = and < 1 || and + 1 == words.size() || words.size() > LONGEST_PAIR;
    if (name
        || lexicon.countries().named(words) != null
        || lexicon.institutions().named(words) != null) {
      return false;
    }
    Kind left = piece(words.to(and)).kind();
    Kind right = piece(words.from(and + 1)).kind();
    boolean apart = Lexicon.isDeterminer(words.get(and + 1));
    return isNamed(left)
        && isNamed(right)
        && (apart || (left == Kind.ORGANISATION) == (right == Kind.ORGANISATION));
  }

  private static boolean isNamed(Kind kind) {
    return kind == Kind.PERSON || kind == Kind.GOVERNMENT || kind == Kind.ORGANISATION;
  }

  private static boolean isPluralNoun(Token token) {
    return !token.isCapitalised() && token.text().endsWith("s") && !token.text().endsWith("ss");
  }

  /** "Seattle-based Starbucks": where a named body sits is no part of its name. */
  static Phrase withoutSeat(Phrase words) {
    boolean seat =
        words.size() > 1 && words.get(0).lower().endsWith("-based") && words.get(1).isCapitalised();
    return seat ? words.from(1) : words;
  }

  /** "68-year-old Lee": how old somebody of a name is. */
  private static Phrase withoutAge(Phrase words) {
    boolean age =
        words.size() > 1
            && words.get(0).lower().endsWith("-year-old")
            && words.from(1).all(Token::isCapitalised);
    return age ? words.from(1) : words;
  }

  static Phrase withoutArticle(Phrase words) {
    boolean article =
        words.size() > 1
            && Lexicon.isDeterminer(words.get(0))
            && !words.get(1).isPossessive()
            && !isWithoutNoun(words);
    return article ? words.from(1) : words;
  }

  /** "Some in Gaza", "those involved in it": without the first word nobody is meant. */
  private static boolean isWithoutNoun(Phrase words) {
    String next = words.get(1).lower();
    boolean those = words.get(0).lower().equals("those") && next.endsWith("ed");
    return those || PREPOSITIONS.contains(next);
  }

  /** "Peru's president" is definite without an article. */
  private static Determiner unwritten(Phrase words) {
    return words.any(Token::isPossessive) ? Determiner.DEFINITE : Determiner.NONE;
  }

  private static Determiner determiner(Token token) {
    return switch (token.lower()) {
      case "the", "this", "that", "these", "those", "both" -> Determiner.DEFINITE;
      case "its", "his", "her", "their", "our", "my" -> Determiner.POSSESSIVE;
      default -> Determiner.INDEFINITE;
    };
  }

  private static Phrase withoutRelative(Phrase words) {
    for (int i = 0; i < words.size(); i++) {
      boolean relative = RELATIVES.contains(words.get(i).lower()) && !words.get(i).isAcronym();
      // "Sellers of that property".
      if (relative && (i == 0 || !PREPOSITIONS.contains(words.get(i - 1).lower()))) {
        return words.to(i);
      }
    }
    return words;
  }

  private static String described(Phrase words) {
    Phrase own = withoutRelative(words);
    return own.isEmpty() ? words.words() : own.words();
  }

  /** The words of both as they stand on the page, without letters in brackets. */
  static String joined(Phrase before, Phrase tail) {
    int end = tail.isEmpty() ? before.last().span().end() : tail.last().span().end();
    String words = Phrase.of(before.text().substring(before.get(0).span().start(), end)).words();
    // A comma is left where a piece was taken in.
    return LETTERS.matcher(TAKEN_IN.matcher(words).replaceAll(" ")).replaceAll(" ");
  }
}
