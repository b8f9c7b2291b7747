package org.dateline.article.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.Heads.Head;
import org.dateline.article.mention.Institutions.Institution;
import org.dateline.article.mention.OrganisationName.Form;
import org.jspecify.annotations.Nullable;

/** Reads a phrase as the name of an organisation, or says that it is none. */
final class OrganisationReader {
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&", "on", "de", "du");
  private static final Set<String> STATES = Set.of("country", "nation", "state", "republic");

  /** What the American government is called; elsewhere an administration is a region's. */
  private static final String ADMINISTRATION = "administration";

  /** What a name may be said to name, where nothing of it is so called. */
  private static final Set<String> SORTS =
      Set.of(
          "group",
          "movement",
          "party",
          "militia",
          "militant group",
          "rebel group",
          "security agency",
          "security service",
          "intelligence agency",
          "intelligence service",
          "spy agency");

  private static final Set<String> MILITARY = Set.of("military", "forces", "armed forces");

  /** Ends of words for who holds or backs an organisation, and where it sits. */
  private static final List<String> HOLDERS =
      List.of(
          "-run",
          "-led",
          "-held",
          "-controlled",
          "-backed",
          "-appointed",
          "-installed",
          "-owned",
          "-aligned",
          "-allied",
          "-affiliated",
          "-based");

  /** What tells how a government came about, and not which it is. */
  private static final Set<String> RULES =
      Set.of(
          "military",
          "transitional",
          "interim",
          "caretaker",
          "coalition",
          "federal",
          "national",
          "central",
          "new",
          "ruling",
          "internationally",
          "recognised",
          "recognized");

  /** What may follow the head of a command's name: "Operational Command South". */
  private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West", "Centre");

  private final Lexicon lexicon;

  OrganisationReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads the words.
   *
   * @param words a phrase without its article: "Romania's Border Police", "MoD", "ministry"
   */
  @Nullable OrganisationName read(Phrase words) {
    OrganisationName curated = curated(words, null);
    if (curated != null || words.isEmpty()) {
      return curated;
    }
    if (words.from(1).any(token -> token.is("with"))) {
      // "A newspaper with close links to the ruling party" is not the party.
      return null;
    }
    OrganisationName known = curated(withoutEpithets(words), null);
    if (known != null) {
      return known;
    }
    Phrase medium = lexicon.media().labelled(words, lexicon);
    if (medium != null) {
      return new OrganisationName(medium.words(), null, null, Form.FULL);
    }
    int mark = words.first(Token::isPossessive);
    if (mark > 0) {
      Country owner = lexicon.countries().within(words.to(mark));
      if (owner != null && mark + 1 < words.size()) {
        OrganisationName whole = ownedWithin(words, mark, owner);
        return whole == null ? named(words.from(mark + 1), owner) : whole;
      }
      if (mark + 1 < words.size() && STATES.contains(words.get(mark - 1).lower())) {
        return named(words.from(mark + 1), null);
      }
      if (mark + 1 < words.size() && words.get(mark - 1).isCapitalised()) {
        return owned(words, mark);
      }
    }
    PhraseTable.Match<Country> lead = lexicon.countries().nameOrDemonymAt(words, 0);
    if (lead != null && lead.length() < words.size()) {
      return led(words, lead);
    }
    OrganisationName named = named(words, null);
    Phrase called = named == null ? nameAfterNoun(words) : words.to(0);
    return called.isEmpty() ? named : new OrganisationName(called.words(), null, null, Form.FULL);
  }

  /**
   * "British security firm Ambrey": the capitals after a noun for bodies; empty if there are none.
   */
  Phrase nameAfterNoun(Phrase words) {
    int start = words.size();
    while (start > 0 && words.get(start - 1).isCapitalised()) {
      start--;
    }
    boolean noun =
        start > 0
            && start < words.size()
            && lexicon.anaphors().of(words.to(start)) == Anaphors.Kind.BODY;
    return noun ? words.from(start) : words.to(0);
  }

  /**
   * "Sudanese Physicians' Network", "the Haitian prime minister's office": who owns it is more than
   * the country; null if it is the country alone.
   */
  private @Nullable OrganisationName ownedWithin(Phrase words, int mark, Country owner) {
    PhraseTable.Match<Country> lead = lexicon.countries().nameOrDemonymAt(words, 0);
    if (lead == null || lead.length() >= mark) {
      return null;
    }
    Head head = head(words);
    if (head == null || head.kind() == Heads.Kind.ANY) {
      return null;
    }
    if (words.all(token -> !token.isWord() || token.isCapitalised())) {
      return new OrganisationName(words.words(), null, head.noun(), Form.FULL);
    }
    if (!head.noun().equals("office")) {
      return null;
    }
    Roles.Noun holder = lexicon.roles().nounEnding(words, mark - 1);
    String rest = words.from(lead.length()).words();
    return holder == null
        ? new OrganisationName(words.words(), null, head.noun(), Form.FULL)
        : new OrganisationName(upper(rest), owner, head.noun(), Form.SHARED);
  }

  /** "Gaza's health ministry", "Ms Lee's office": the owner is no country, so it is of the name. */
  private @Nullable OrganisationName owned(Phrase words, int mark) {
    OrganisationName name = named(words.from(mark + 1), null);
    if (name == null || name.form() != Form.SHARED) {
      return named(words, null);
    }
    String owner = words.to(mark).words();
    return name.head() != null && name.head().equals("ministry")
        ? name.in(new Country(owner, owner, owner))
        : new OrganisationName(words.words(), null, name.head(), Form.FULL);
  }

  /** A name that begins with a country: it belongs to the name of a body ("British Red Cross"). */
  private @Nullable OrganisationName led(Phrase words, PhraseTable.Match<Country> lead) {
    Phrase rest = words.from(lead.length());
    OrganisationName name = named(rest, lead.value());
    if (name != null && name.form() == Form.FULL && !rest.get(0).isCapitalised()) {
      // "The Danish investment company Saxen Bank".
      return new OrganisationName(name.name(), null, name.head(), Form.FULL);
    }
    if (name != null && name.form() == Form.FULL && name.country() != null) {
      return new OrganisationName(words.words(), null, name.head(), Form.FULL);
    }
    if (name != null && name.form() == Form.SEVERAL) {
      return new OrganisationName(words.words(), lead.value(), name.head(), Form.SEVERAL);
    }
    return name;
  }

  /** "The shadow National Unity Government", "the U.S.-based Lakewatch": what names the body. */
  private static Phrase withoutEpithets(Phrase words) {
    int start = 0;
    while (start < words.size() && isEpithet(words.get(start))) {
      start++;
    }
    return words.from(start);
  }

  private static boolean isEpithet(Token token) {
    return token.lower().endsWith("-based")
        || token.lower().endsWith("-member")
        || (token.isWord() && !token.isCapitalised() && !Lexicon.isFunctionWord(token));
  }

  private @Nullable OrganisationName curated(Phrase words, @Nullable Country country) {
    OrganisationName known = listed(words, country);
    return known == null && words.size() > 1 ? listed(withoutNoun(words), country) : known;
  }

  /** "Shin Bet [security agency]": a name without the noun that says what it names. */
  private static Phrase withoutNoun(Phrase words) {
    int end = words.size();
    while (end > 0 && words.get(end - 1).isWord() && !words.get(end - 1).isCapitalised()) {
      end--;
    }
    String noun = words.from(end).normal();
    return SORTS.contains(noun) && words.to(end).all(Token::isCapitalised)
        ? words.to(end)
        : words.to(0);
  }

  private @Nullable OrganisationName listed(Phrase words, @Nullable Country country) {
    Institution own = country == null ? null : lexicon.institutions().of(country.code(), words);
    Institution known = own == null ? lexicon.institutions().named(words) : own;
    // "Russia's Security Council" is not that of the United Nations.
    boolean another = country != null && known != null && isAuthorityOfNone(words, known);
    if (known == null
        || another
        || (country != null
            && !known.country().isEmpty()
            && !known.country().equals(country.code()))) {
      return null;
    }
    Country home = known.country().isEmpty() ? null : lexicon.countries().withCode(known.country());
    return new OrganisationName(known.name(), home, headOf(words, known), Form.CURATED);
  }

  private boolean isAuthorityOfNone(Phrase words, Institution known) {
    Head head = lexicon.heads().organisation(words.last());
    return known.country().isEmpty() && head != null && head.kind() == Heads.Kind.AUTHORITY;
  }

  private @Nullable OrganisationName named(Phrase words, @Nullable Country owner) {
    OrganisationName curated = curated(words, owner);
    if (curated != null) {
      return curated;
    }
    int tail = words.first(token -> token.is("in") || token.is("at"));
    Phrase name = tail > 0 ? words.to(tail) : words;
    if (owner == null && tail > 0 && isSentAbroad(name)) {
      return new OrganisationName(words.words(), null, name.last().lower(), Form.FULL);
    }
    Country country = owner;
    if (country == null && tail > 0) {
      country = lexicon.countries().within(words.from(tail));
    }
    int of = lastOf(name);
    if (of > 0) {
      PhraseTable.Match<Country> last = countryAfter(name, of);
      if (last != null) {
        country = country == null ? last.value() : country;
        name = name.to(of);
        curated = curated(name, country);
        if (curated != null) {
          return curated;
        }
      }
    }
    OrganisationName read = classified(name, country);
    int first = name.first(Token::isCapitalised);
    boolean whole =
        owner == null
            && of > 0
            && name.size() == of
            && name.from(Math.max(first, 0)).all(Token::isCapitalised);
    // "Commercial Bank of Ethiopia" is a name as it stands.
    return whole && read != null && read.form() == Form.FULL
        ? new OrganisationName(words.from(first).words(), null, read.head(), Form.FULL)
        : read;
  }

  /** "UN mission" in a country: it does not belong to that country. */
  private static boolean isSentAbroad(Phrase name) {
    return name.size() > 1 && name.get(0).isCapitalised() && name.last().is("mission");
  }

  /** "Hamas-run", "rebel-held": who holds it is no part of the name. */
  static boolean isHolder(Token token) {
    String word = token.lower();
    return HOLDERS.stream().anyMatch(word::endsWith);
  }

  private static int lastOf(Phrase name) {
    for (int i = name.size() - 1; i > 0; i--) {
      if (name.get(i).is("of")) {
        return i;
      }
    }
    return -1;
  }

  /** The country that is all that follows "of". */
  private PhraseTable.@Nullable Match<Country> countryAfter(Phrase name, int of) {
    int start = of + 1 < name.size() && name.get(of + 1).is("the") ? of + 2 : of + 1;
    PhraseTable.Match<Country> match = lexicon.countries().anyAt(name, start);
    return match != null && start + match.length() == name.size() ? match : null;
  }

  private @Nullable OrganisationName classified(Phrase name, @Nullable Country country) {
    boolean held = name.size() > 2 && isHolder(name.get(0));
    String ministry = Ministries.name(held ? name.from(1) : name);
    if (ministry != null) {
      return new OrganisationName(
          ministry,
          country,
          ministry.substring(0, ministry.indexOf(' ')).toLowerCase(Locale.ROOT),
          Form.SHARED);
    }
    if (name.size() == 1 && name.get(0).isAcronym()) {
      return new OrganisationName(name.words(), country, null, Form.ACRONYM);
    }
    Head head = head(name);
    if (head == null) {
      return null;
    }
    if (head.kind() == Heads.Kind.GOVERNMENT) {
      return government(name, head, country);
    }
    if (head.plural() && head.kind() == Heads.Kind.ANY) {
      return null;
    }
    if (head.plural()) {
      return new OrganisationName(name.words(), country, head.noun(), Form.SEVERAL);
    }
    return headed(name, head, country);
  }

  /** "The junta", "the transitional government"; "authorities" are several. */
  private static OrganisationName government(Phrase name, Head head, @Nullable Country country) {
    boolean one = !head.plural() && (country != null || !head.noun().equals("authorities"));
    boolean plain =
        name.to(name.size() - 1).tokens().stream().allMatch(token -> RULES.contains(token.lower()));
    if (!plain && !head.plural() && country == null && name.all(Token::isCapitalised)) {
      // "The Salvation Government".
      return new OrganisationName(name.words(), null, head.noun(), Form.FULL);
    }
    return new OrganisationName(
        name.words(), country, head.noun(), one && plain ? Form.GOVERNMENT : Form.SEVERAL);
  }

  private @Nullable OrganisationName headed(Phrase phrase, Head head, @Nullable Country country) {
    int link = phrase.first(token -> token.is("of") || token.is("for"));
    if (head.kind() == Heads.Kind.ANY && link > 0 && !phrase.to(link).all(Token::isCapitalised)) {
      return null;
    }
    Phrase name = withoutRank(withoutAdjectives(phrase, link < 0 ? phrase.size() : link));
    boolean authority = head.kind() == Heads.Kind.AUTHORITY;
    String words = name.normal().toLowerCase(Locale.ROOT);
    if (country == null
        && name.size() > 1
        && head.noun().equals("military")
        && name.last().is("military")) {
      // "The Ofer military [prison]": an adjective.
      return null;
    }
    if (country != null && words.equals(ADMINISTRATION) && country.code().equals("US")) {
      return new OrganisationName(name.words(), country, "government", Form.GOVERNMENT);
    }
    if (authority && MILITARY.contains(words) && country != null) {
      return new OrganisationName("Armed Forces", country, "forces", Form.SHARED);
    }
    if (name.size() == 1) {
      boolean capital = name.get(0).isCapitalised();
      if (country != null && authority && !head.noun().equals("ministry")) {
        return new OrganisationName(upper(name.words()), country, head.noun(), Form.SHARED);
      }
      Form form = capital && country == null ? Form.SHORT : Form.NOUN;
      return new OrganisationName(name.words(), country, head.noun(), form);
    }
    if (!name.any(Token::isCapitalised) && country == null) {
      return new OrganisationName(name.words(), null, head.noun(), Form.NOUN);
    }
    Form form = authority ? Form.SHARED : Form.FULL;
    return new OrganisationName(upper(name.words()), country, head.noun(), form);
  }

  /** "The chief military [spokesman]": his rank is no part of what he speaks for. */
  private static Phrase withoutRank(Phrase words) {
    return words.size() > 1
            && RoleReader.RANKS.contains(words.get(0).lower())
            && !words.any(Token::isPossessive)
        ? words.from(1)
        : words;
  }

  /** "The nonpartisan Budget Office": what stands in small letters before a name is no part. */
  private static Phrase withoutAdjectives(Phrase words, int head) {
    int start = 0;
    while (start < words.size() && isAdjective(words.get(start))) {
      start++;
    }
    if (start >= head && start < words.size()) {
      // "The interim administration of Tigray".
      return words;
    }
    return start < words.size() ? words.from(start) : lowered(words);
  }

  private static boolean isAdjective(Token token) {
    return !isOfName(token) || isHolder(token);
  }

  /** The words after "US-based", if all the others are small; who leads a mission tells which. */
  private static Phrase lowered(Phrase words) {
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      last = words.get(i).isCapitalised() ? i : last;
    }
    boolean seat = last >= 0 && words.get(last).lower().endsWith("-based");
    return seat && last + 1 < words.size() ? words.from(last + 1) : words;
  }

  /** Capitals, and the numbers of brigades. */
  private static boolean isOfName(Token token) {
    return token.isCapitalised() || Character.isDigit(token.text().codePointAt(0));
  }

  /** "Operational Command [South]". */
  static boolean isDirection(Token token) {
    return DIRECTIONS.contains(token.text());
  }

  /** The head noun: the last word, or the last before "of" or "for" and a name. */
  private @Nullable Head head(Phrase name) {
    int end = name.size();
    if (end > 1 && DIRECTIONS.contains(name.last().text())) {
      end--;
    }
    for (int i = 1; i < name.size(); i++) {
      boolean subject =
          (name.get(i).is("on") || name.get(i).lower().equals("against"))
              && name.get(i - 1).isCapitalised();
      if (subject || name.get(i).is("of") || name.get(i).is("for")) {
        end = i;
        break;
      }
    }
    Phrase rest = name.from(end);
    boolean named = rest.isEmpty() || rest.all(t -> t.isCapitalised() || LINKS.contains(t.lower()));
    boolean tank = end > 1 && name.get(end - 1).is("tank") && name.get(end - 2).is("think");
    if (named && tank) {
      return lexicon.heads().named("think-tank");
    }
    return named ? lexicon.heads().organisation(name.get(end - 1)) : null;
  }

  private @Nullable String headOf(Phrase words, Institution known) {
    Head head = lexicon.heads().organisation(words.last());
    if (head == null) {
      head = lexicon.heads().organisation(words.get(0));
    }
    return head == null ? ofOtherNames(known) : head.noun();
  }

  /** UNIFIL is a force by its other name. */
  private @Nullable String ofOtherNames(Institution known) {
    for (String noun : lexicon.institutions().nouns(known)) {
      Head head = lexicon.heads().named(noun);
      if (head != null && head.isOrganisation()) {
        return head.noun();
      }
    }
    return null;
  }

  private static String upper(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
