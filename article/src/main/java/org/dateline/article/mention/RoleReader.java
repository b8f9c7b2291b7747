package org.dateline.article.mention;

import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.mention.Countries.Country;
import org.jspecify.annotations.Nullable;

/** Reads the words of an office: "Romanian defence minister", "spokesman for the ministry". */
final class RoleReader {
  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "shadow",
          "opposition",
          "retired",
          "outgoing",
          "late",
          "ousted",
          "deposed",
          "sacked",
          "dismissed",
          "jailed",
          "exiled");
  private static final Set<String> OWNED = Set.of("of", "for", "at", "to", "with", "in", "from");
  private static final Set<String> BODIES = Set.of("its", "their");
  private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");

  /** Who speaks where he is for somebody elsewhere. */
  private static final Set<String> SENT =
      Set.of(
          "ambassador",
          "envoy",
          "consul",
          "diplomat",
          "delegate",
          "correspondent",
          "attaché",
          "representative",
          "permanent representative");

  /** Who works for those who govern. */
  private static final Set<String> SERVING =
      Set.of(
          "official", "adviser", "advisor", "aide", "assistant", "negotiator", "envoy", "source");

  /** "Deputy police director": of the police. */
  static final Set<String> RANKS =
      Set.of(
          "deputy",
          "vice",
          "chief",
          "senior",
          "acting",
          "assistant",
          "former",
          "first",
          "informed",
          "unnamed",
          "unidentified",
          "anonymous");

  private static final Set<String> PARTS =
      Set.of(
          "branch",
          "bureau",
          "department",
          "desk",
          "directorate",
          "division",
          "office",
          "section",
          "service",
          "team",
          "unit",
          "wing");

  private static final Set<String> BOARDS = Set.of("board", "council", "committee");

  private static final Set<String> RULERS =
      Set.of("president", "prime minister", "premier", "chancellor", "king", "emir");

  private static final Set<String> SURNAMES =
      Set.of(
          "king", "prince", "bishop", "pope", "cook", "major", "guard", "marshal", "cross", "son");

  private static final Set<String> TIMES =
      Set.of("since", "until", "on", "after", "before", "during", "when", "last", "this");
  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Lexicon lexicon;
  private final OrganisationReader organisations;

  RoleReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.organisations = new OrganisationReader(lexicon);
  }

  /**
   * The index of the noun that makes {@code words} the name of an office, with or without a
   * person's name after it; -1 if none does. Nothing but a name may follow it.
   */
  int nounIn(Phrase words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (!words.get(i).isWord()) {
        return -1;
      }
      boolean title =
          i + 1 < words.size()
              && words.get(i + 1).isCapitalised()
              && lexicon.roles().isHonorific(words.get(i));
      boolean body =
          words.get(i).isCapitalised() && lexicon.heads().organisation(words.get(i)) != null;
      if (!body
          && !title
          && lexicon.roles().nounEnding(words, i) != null
          && !isPartOfName(words, i)) {
        return i;
      }
      boolean name =
          PersonName.isNameWord(words.get(i), lexicon)
              || PersonName.isParticle(words.get(i))
              || PersonName.isService(words.get(i))
              || lexicon.roles().isHonorific(words.get(i));
      if (!name) {
        return -1;
      }
    }
    return -1;
  }

  /** "The rights group Harbour Defenders": people in the name of a body. */
  private boolean isOfTitle(Phrase words, int index) {
    int start = index;
    while (start > 0 && words.get(start - 1).isCapitalised()) {
      start--;
    }
    Roles.Noun noun = lexicon.roles().noun(words.get(index));
    return start > 0
        && start < index
        && words.get(index).isCapitalised()
        && noun != null
        && noun.plural()
        && lexicon.anaphors().of(words.to(start)) == Anaphors.Kind.BODY;
  }

  /** "Prince", "Bishop" or "King" at the end of a name is a name. */
  private boolean isPartOfName(Phrase words, int index) {
    boolean name =
        index > 0
            && index == words.size() - 1
            && SURNAMES.contains(words.get(index).lower())
            && words.all(token -> PersonName.isNameWord(token, lexicon))
            && lexicon.countries().within(words) == null;
    return name || isOfTitle(words, index);
  }

  /**
   * Reads an office.
   *
   * @param before the words up to and with its noun, without article
   * @param tail the words after it, from a preposition on; may be empty
   * @param determiner the article before it, in lower case; empty if none
   */
  RoleReading read(Phrase before, Phrase tail, String determiner) {
    int mark = before.first(Token::isPossessive);
    Phrase owner = mark > 0 ? before.to(mark) : before.to(0);
    Phrase words = before.from(mark > 0 ? mark + 1 : 0);
    PhraseTable.Match<Country> lead = lexicon.countries().nameOrDemonymAt(words, 0);
    Phrase own = lead == null || lead.length() >= words.size() ? words : words.from(lead.length());
    Phrase kept = withoutTime(tail);
    Phrase object = object(kept);
    // "The head of its northern programme": the words do not say whose it is.
    boolean theirs = kept.size() > 1 && BODIES.contains(kept.get(1).lower());
    Phrase body = theirs ? kept.to(0) : object;
    Roles.Noun noun = lexicon.roles().nounEnding(words, words.size() - 1);
    if (noun == null) {
      throw new IllegalArgumentException("no noun for people ends: " + before.words());
    }
    return new RoleReading(
        object.isEmpty() ? own.words() : joined(own, kept),
        noun,
        portfolio(own),
        own.any(t -> FORMER.contains(t.lower()) || t.lower().startsWith("ex-")),
        country(owner, words, object),
        noun.kind().governs() ? headed(noun, owner, body) : institution(before, owner, own, body),
        POSSESSIVES.contains(determiner) ? determiner : null,
        isServed(noun, owner, own, object));
  }

  /** The words without what tells since when: "mayor of the town" + "in January". */
  private static Phrase withoutTime(Phrase tail) {
    for (int i = 0; i < tail.size(); i++) {
      String word = tail.get(i).lower();
      boolean number = i + 1 < tail.size() && tail.get(i + 1).isNumber();
      boolean month = i + 1 < tail.size() && isMonth(tail.get(i + 1));
      boolean title =
          word.equals("on")
              && i > 0
              && tail.get(i - 1).isCapitalised()
              && i + 1 < tail.size()
              && tail.get(i + 1).isCapitalised()
              && !tail.get(i + 1).lower().endsWith("day");
      // "Centre for Research on Energy", but "mayor of Weir on Monday".
      if (title) {
        continue;
      }
      boolean another = word.equals("and") && i + 1 < tail.size() && isArticle(tail.get(i + 1));
      if (another || TIMES.contains(word) || (word.equals("in") && (number || month))) {
        return tail.to(i);
      }
    }
    return tail;
  }

  /** "An analyst at the institute and [a co-author]". */
  private static boolean isArticle(Token token) {
    return token.is("a") || token.is("an") || token.is("one");
  }

  static boolean isMonth(Token token) {
    return MONTHS.contains(token.lower());
  }

  private static String joined(Phrase own, Phrase tail) {
    int start = own.get(0).span().start();
    int end = tail.last().span().end();
    return Phrase.of(own.text().substring(start, end)).words();
  }

  /** What follows "of", "for" or "at", without article. */
  private static Phrase object(Phrase tail) {
    if (tail.size() < 2 || !OWNED.contains(tail.get(0).lower())) {
      return tail.to(0);
    }
    return Lexicon.isDeterminer(tail.get(1)) ? tail.from(2) : tail.from(1);
  }

  private Set<String> portfolio(Phrase own) {
    Set<String> portfolio = new LinkedHashSet<>();
    for (Token token : own.to(own.size() - 1).tokens()) {
      if (lexicon.roles().isModifier(token)) {
        portfolio.add(token.lower().replace("defense", "defence"));
      }
    }
    return portfolio;
  }

  /** "Ambassador in Bishkek", "envoy to Kyiv": of the country that sent him. */
  private static boolean isSent(Phrase words, Phrase object) {
    String between = between(words, object);
    return SENT.contains(words.last().lower())
        && (between.equals("in") || between.equals("to") || between.equals("at"));
  }

  /** Whether who has this office, in small letters, speaks where he is for somebody elsewhere. */
  static boolean isSent(String noun) {
    return SENT.contains(noun);
  }

  /** "Tehran's envoy to the agency" is not the agency's. */
  private static boolean isSentToBody(Phrase words, Phrase object) {
    return SENT.contains(words.last().lower()) && between(words, object).startsWith("to");
  }

  private static String between(Phrase words, Phrase object) {
    int end = words.last().span().end();
    int start = object.isEmpty() ? end : object.get(0).span().start();
    return object.text().substring(end, Math.max(end, start)).strip();
  }

  private @Nullable Country country(Phrase owner, Phrase words, Phrase object) {
    Roles.Noun noun = lexicon.roles().nounEnding(words, words.size() - 1);
    if (noun != null && RoleReading.isLocal(noun.noun())) {
      // "London's mayor", "the mayor of Kyiv": capitals are towns to them.
      return state(owner, words, object);
    }
    Country country = lexicon.countries().within(owner);
    if (country == null && !owner.isEmpty() && isOfState(words)) {
      country = lexicon.countries().governedFrom(owner);
    }
    if (country == null) {
      country = lexicon.countries().within(words);
    }
    if (country == null && !object.isEmpty() && !isSent(words, object)) {
      PhraseTable.Match<Country> match = lexicon.countries().anyAt(object, 0);
      // "Spokeswoman of Berlin's celebrations": a town.
      boolean town =
          match != null
              && match.length() < object.size()
              && object.get(match.length()).isPossessive()
              && lexicon.countries().governedFrom(object.to(match.length())) != null;
      country = match == null || town ? null : match.value();
    }
    if (country == null && noun != null) {
      country = afterSubject(noun, object);
    }
    return country;
  }

  /** "[Minister of] Defence of Ukraine", "[spokesman for] the President of Russia". */
  private @Nullable Country afterSubject(Roles.Noun noun, Phrase object) {
    int of = object.first(token -> token.is("of"));
    boolean state = noun.kind() == Roles.Kind.MINISTER || isRuler(object);
    return of > 0 && state ? lexicon.countries().within(object.from(of + 1)) : null;
  }

  /** The first country that one of the phrases names or whose people it does; null if none. */
  private @Nullable Country state(Phrase... phrases) {
    for (Phrase phrase : phrases) {
      for (int i = 0; i < phrase.size(); i++) {
        PhraseTable.Match<Country> match = lexicon.countries().nameOrDemonymAt(phrase, i);
        if (match != null) {
          return match.value();
        }
      }
    }
    return null;
  }

  /** "A presidential adviser", "the prime minister's aide", "adviser to the president". */
  private boolean isServed(Roles.Noun noun, Phrase owner, Phrase own, Phrase object) {
    String first = own.get(0).lower();
    boolean government = first.equals("presidential") || first.equals("government");
    boolean holds = noun.kind() == Roles.Kind.SPOKES || noun.kind() == Roles.Kind.OFFICE;
    boolean ruler = noun.kind() == Roles.Kind.SPOKES && isRuler(object);
    return (holds && first.equals("presidential"))
        || (ruler && (object.size() < 3 || lexicon.countries().within(object) != null))
        || (SERVING.contains(noun.noun())
            && (government || isNational(own) || endsWithRuler(owner) || isRuler(object)));
  }

  /** "National security adviser". */
  private static boolean isNational(Phrase own) {
    int end = own.size() - 1;
    return end >= 2 && own.sub(end - 2, end).normal().equalsIgnoreCase("national security");
  }

  private boolean endsWithRuler(Phrase owner) {
    Roles.Noun noun = owner.isEmpty() ? null : lexicon.roles().nounEnding(owner, owner.size() - 1);
    return noun != null && RULERS.contains(noun.noun());
  }

  private boolean isRuler(Phrase object) {
    int end = 0;
    while (end < object.size() && end < 2 && !endsWithRuler(object.to(end + 1))) {
      end++;
    }
    return end < object.size() && endsWithRuler(object.to(end + 1));
  }

  /** "President of the Traders' Association": no state's, though states have presidents too. */
  private @Nullable Phrase headed(Roles.Noun noun, Phrase owner, Phrase object) {
    OrganisationName possessor = owner.isEmpty() ? null : organisations.read(owner);
    if (possessor != null && possessor.form() == OrganisationName.Form.CURATED) {
      return owner;
    }
    boolean state = object.isEmpty() || lexicon.countries().named(object) != null;
    OrganisationName name = state ? null : organisations.read(object);
    if (isSent(noun.noun())) {
      return null;
    }
    if (name != null && name.form() == OrganisationName.Form.CURATED) {
      return object;
    }
    boolean body =
        name != null
            && name.country() == null
            && (name.form() == OrganisationName.Form.FULL
                || name.form() == OrganisationName.Form.NOUN
                || name.form() == OrganisationName.Form.ACRONYM
                || (name.form() == OrganisationName.Form.SHARED && isPresident(noun)));
    return body ? object : null;
  }

  /** Courts and administrations have presidents, and no ministers. */
  private static boolean isPresident(Roles.Noun noun) {
    return noun.noun().endsWith("president");
  }

  /** "Baghdad's security adviser", "Tehran's envoy", but not "Kyiv's mayor" or police chief. */
  private boolean isOfState(Phrase words) {
    Roles.Noun noun = lexicon.roles().nounEnding(words, words.size() - 1);
    return noun != null
        && (noun.kind().governs()
            || SENT.contains(noun.noun())
            || SERVING.contains(noun.noun())
            || noun.noun().equals("representative"));
  }

  private @Nullable Phrase institution(Phrase all, Phrase owner, Phrase own, Phrase object) {
    Phrase whole = all.to(all.size() - 1);
    if (own.size() < all.size() && lexicon.institutions().named(whole) != null) {
      // "Syrian Democratic Forces [commander]": the people are part of the name.
      return whole;
    }
    if (isOrganisation(owner)) {
      return owner;
    }
    Phrase plural = ownedName(owner, own);
    if (isOrganisation(plural)) {
      return plural;
    }
    Phrase before = own.to(own.size() - 1);
    while (before.size() > 1 && RANKS.contains(before.get(0).lower())) {
      before = before.from(1);
    }
    if (RoleReading.isLocal(own.last().lower())
        && !before.isEmpty()
        && before.last().is("military")) {
      // A military governor is the region's all the same.
      before = before.to(before.size() - 1);
    }
    if (before.normal().equals("office")) {
      // "An office worker" works in some office.
      return null;
    }
    if (isBoard(before) && object.any(Token::isCapitalised) && isOrganisation(object)) {
      return object;
    }
    if (isOrganisation(before)) {
      return before;
    }
    int first = before.first(this::isNotCommon);
    if (first >= 0 && isOrganisation(before.from(first))) {
      return before.from(first);
    }
    if (isSentToBody(own, object)) {
      return null;
    }
    Phrase around = wholeOf(object);
    return isOrganisation(object) && (around == null || !isPart(object)) ? object : around;
  }

  /** What no body is by itself: "the ministry's information department". */
  private static boolean isPart(Phrase owned) {
    Phrase part = owned.from(owned.first(Token::isPossessive) + 1);
    return PARTS.contains(part.last().text()) && !part.any(Token::isCapitalised);
  }

  /** "The ministry's press service": the body that a part of it belongs to; null if it is none. */
  private @Nullable Phrase wholeOf(Phrase object) {
    int mark = object.first(Token::isPossessive);
    return mark > 0 && isOrganisation(object.to(mark)) ? object.to(mark) : null;
  }

  /** "National Teachers' Council [chairman]": a name with its mark; empty if it is no such name. */
  private static Phrase ownedName(Phrase owner, Phrase own) {
    boolean name =
        !owner.isEmpty()
            && own.size() > 1
            && owner.last().isCapitalised()
            && owner.last().text().endsWith("s")
            && own.get(0).isCapitalised();
    if (!name) {
      return own.to(0);
    }
    int start = owner.get(0).span().start();
    int end = own.get(own.size() - 2).span().end();
    return Phrase.of(own.text().substring(start, end));
  }

  /** "An advisory board [member of the Harbour League]": a part of what is named. */
  private static boolean isBoard(Phrase words) {
    return !words.isEmpty() && BOARDS.contains(words.last().text());
  }

  private boolean isNotCommon(Token token) {
    return !lexicon.roles().isModifier(token) && !lexicon.roles().isEpithet(token);
  }

  private boolean isOrganisation(Phrase words) {
    // "The US" may be read as letters for some body.
    return !words.isEmpty()
        && lexicon.countries().named(words) == null
        && (organisations.read(words) != null || lexicon.media().isMedium(words));
  }
}
