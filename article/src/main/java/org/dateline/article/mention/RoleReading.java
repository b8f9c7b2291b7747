package org.dateline.article.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.mention.Countries.Country;
import org.jspecify.annotations.Nullable;

/**
 * An office or function as the page names it.
 *
 * @param text the page's words without article and country: "armed forces minister"
 * @param head its head noun
 * @param portfolio the words that tell it from other offices of that head: "armed", "forces"
 * @param former whether it is no longer held, or not held at all ("shadow", "acting" is held)
 * @param country the country that it belongs to; null if the words do not say
 * @param institution the words that name the institution that it belongs to; null if none do
 * @param possessive the pronoun before it, such as "its"; null if there is none
 * @param served whether it is an office under whoever governs: "the president's adviser"
 */
record RoleReading(
    String text,
    Roles.Noun head,
    Set<String> portfolio,
    boolean former,
    @Nullable Country country,
    @Nullable Phrase institution,
    @Nullable String possessive,
    boolean served) {
  private static final Set<String> RANKS_OF_OFFICE = Set.of("deputy", "vice", "prime");
  private static final Set<String> COLLEAGUES =
      Set.of(
          "adjutant",
          "aide",
          "assistant",
          "boss",
          "colleague",
          "deputy",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "successor",
          "superior");
  private static final Set<String> COUNTERPARTS = Set.of("counterpart", "opposite number");
  private static final Set<String> LOCAL =
      Set.of("mayor", "governor", "prefect", "councillor", "bishop", "archbishop");
  private static final Set<String> REGIONS =
      Set.of("region", "oblast", "province", "state", "governorate");
  private static final Map<String, Set<String>> AREAS =
      Map.of(
          "regional", Set.of("region", "oblast"),
          "provincial", Set.of("province"),
          "county", Set.of("county"),
          "district", Set.of("district"),
          "village", Set.of("village"),
          "town", Set.of("town"),
          "city", Set.of("city"));
  private static final Set<String> AREA_OFFICES =
      Set.of(
          "governor",
          "prosecutor",
          "commissioner",
          "chief",
          "head",
          "administrator",
          "magistrate",
          "official",
          "minister",
          "councillor",
          "leader");

  /** What tells several of one kind apart. */
  private static final Set<String> ORDER = Set.of("second", "third", "fourth", "other");

  private static final String OF = " of ";
  private static final Set<String> OF_BODIES = Set.of("its", "their");

  RoleReading {
    portfolio = Set.copyOf(portfolio);
    former = former && !isHeld(text, head);
  }

  /**
   * Whether a holder of this office may be referred to with the words of {@code other}: "the
   * Defence Secretary" by "the minister" or "the defence minister", not by "the prime minister".
   */
  boolean answersTo(RoleReading other) {
    if (other.isHeadOf(this)) {
      return true;
    }
    if (!head.mayBeCalled(other.head)
        || !portfolio.containsAll(other.portfolio)
        || isOfAnother(other)) {
      return false;
    }
    if (country != null && other.country != null && !country.equals(other.country)) {
      return false;
    }
    if (other.portfolio.isEmpty()) {
      // "The minister" may be a deputy minister; "the mayor" is no deputy mayor.
      return head.kind() == Roles.Kind.MINISTER || !isDeputy();
    }
    return !head.equals(other.head)
        || RANKS_OF_OFFICE.stream()
            .allMatch(word -> portfolio.contains(word) == other.portfolio.contains(word));
  }

  /** "The second source" is not the first. */
  boolean isOtherInOrder(RoleReading other) {
    String own = text.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    String others = other.text.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    return !own.equals(others) && ORDER.contains(others);
  }

  private boolean isDeputy() {
    return portfolio.contains("deputy") || portfolio.contains("vice");
  }

  /** "The head of the region" is its governor, "the head of government" the prime minister. */
  private boolean isHeadOf(RoleReading office) {
    if (!head.noun().equals("head") || !portfolio.isEmpty()) {
      return false;
    }
    if (text.equalsIgnoreCase("regional head")) {
      return office.isOfficeOf("governor");
    }
    Phrase object = object();
    if (object.size() != 1) {
      return false;
    }
    return switch (object.get(0).lower()) {
      case "government" -> office.isOfficeOf("prime minister", "premier", "chancellor");
      case "state" -> office.isOfficeOf("president", "king", "queen", "emir");
      default -> office.isLocal() && Lexicon.INSTANCE.areas().is(object.get(0));
    };
  }

  private boolean isOfficeOf(String... nouns) {
    return !former && List.of(nouns).contains(head.noun());
  }

  /** "The head of the city's council" is not the head of the port office. */
  private boolean isOfAnother(RoleReading other) {
    if (!head.noun().equals(other.head.noun()) || !text.contains(OF) || !other.text.contains(OF)) {
      return false;
    }
    Phrase own = object();
    Phrase others = other.object();
    // "The mayor of the town" may be the mayor of Weir, "the spokesman of the group" anybody's.
    boolean area = others.size() == 1 && Lexicon.INSTANCE.areas().is(others.get(0));
    boolean named =
        !own.isEmpty()
            && !others.isEmpty()
            && own.get(0).isCapitalised()
            && others.get(0).isCapitalised()
            && (country == null || !country.equals(other.country));
    boolean told = named || (own.size() > 1 && others.size() > 1);
    return (told || (area && !own.last().isCapitalised()))
        && own.tokens().stream()
            .filter(word -> word.isWord() && !Lexicon.isFunctionWord(word))
            .noneMatch(word -> others.any(same -> same.lower().equals(word.lower())));
  }

  /** What follows "of" in the words of the office, without an article; may be empty. */
  private Phrase object() {
    Phrase words = Phrase.of(text);
    int of = words.first(token -> token.is("of"));
    return of < 0 || of + 1 == words.size()
        ? words.to(0)
        : NounPhraseReader.withoutArticle(words.from(of + 1));
  }

  /** Whether the words alone, without an article, name the same office. */
  boolean sameOffice(RoleReading other) {
    return head.noun().equals(other.head.noun())
        && portfolio.equals(other.portfolio)
        && former == other.former
        && (country == null || other.country == null || country.equals(other.country));
  }

  /**
   * What the holder of a local office speaks for: a mayor for the city, a governor for the
   * government of the region, a prosecutor for the office there, a bishop for the diocese; null if
   * it is no local office or is held no longer.
   */
  @Nullable String administration(String place) {
    if (former) {
      return null;
    }
    return switch (head.noun()) {
      case "mayor" -> "City of " + place;
      case "governor" -> "Government of " + place;
      case "prefect" -> "Prefecture of " + place;
      case "archbishop" -> "Archdiocese of " + place;
      case "bishop" -> "Diocese of " + place;
      case "prosecutor" -> isArea(place) || isOfArea() ? "Prosecutor's Office of " + place : null;
      default -> isArea(place) || isOfArea() ? "Administration of " + place : null;
    };
  }

  /** Whether it is a mayor's, of whatever town. */
  boolean isMayor() {
    return head.noun().equals("mayor") && !former && !head.plural() && seat() == null;
  }

  /** Whether it is an office of a town or a region. */
  boolean isLocal() {
    return isLocal(head.noun());
  }

  /** Whether nothing but a rank stands beside the office: "the chief commissioner". */
  boolean isAlone() {
    boolean rank = RANKS_OF_OFFICE.containsAll(portfolio) || portfolio.equals(Set.of("chief"));
    return !former && rank && institution == null && country == null && !text.contains(OF);
  }

  /** "Republican Governor", "New Hampshire Governor": a capital that is no part of the office. */
  boolean saysMore() {
    Phrase words = Phrase.of(text);
    int end = words.first(token -> token.lower().equals(head.noun()));
    return end > 0 && words.to(end).any(token -> token.isCapitalised() && !isOfOffice(token));
  }

  /** "Lieutenant", "Acting"; "New" begins names. */
  private static boolean isOfOffice(Token token) {
    Roles roles = Lexicon.INSTANCE.roles();
    boolean word =
        isPut(token.lower())
            || roles.isModifier(token)
            || roles.isEpithet(token)
            || roles.noun(token) != null;
    return word && !token.is("New");
  }

  /**
   * The nouns for the areas that the office may be one of where nothing says which: "governor",
   * "provincial prosecutor"; empty if it is none of an area, or of one that the words name.
   */
  Set<String> areas() {
    Phrase object = object();
    if (!former && object.size() == 1 && AREA_OFFICES.contains(head.noun())) {
      // "The head of the district".
      return Lexicon.INSTANCE.areas().is(object.get(0)) ? areas(object.get(0).lower()) : Set.of();
    }
    if (former || text.contains(OF) || text.contains(" for ")) {
      return Set.of();
    }
    String first = Phrase.of(text).get(0).lower();
    boolean told = AREAS.containsKey(first) && AREA_OFFICES.contains(head.noun());
    return told
        ? AREAS.getOrDefault(first, Set.of())
        : head.noun().equals("governor") && !first.equals("deputy") ? REGIONS : Set.of();
  }

  /** The nouns that may be meant by "its" area: "the region" may be an oblast. */
  static Set<String> areas(String noun) {
    return REGIONS.contains(noun) ? REGIONS : Set.of(noun);
  }

  /** Whether a word before an office says that it is of less than a region: "district". */
  static boolean isLesser(String word) {
    Set<String> areas = AREAS.getOrDefault(word, Set.of());
    return !areas.isEmpty() && !isRegion(areas);
  }

  /** Whether it is an office of areas too: "the region's security chief". */
  static boolean isOfAreas(String noun) {
    return AREA_OFFICES.contains(noun) || isLocal(noun);
  }

  /** Whether these are nouns for what lies right below a country: regions and provinces. */
  static boolean isRegion(Set<String> areas) {
    return REGIONS.containsAll(areas);
  }

  /** Whether whoever is this to somebody works where that one does: "her deputy". */
  static boolean isColleague(String noun) {
    return COLLEAGUES.contains(noun) || COUNTERPARTS.contains(noun);
  }

  /** Whether whoever is this to somebody does the same elsewhere: "her French counterpart". */
  boolean isCounterpart() {
    return COUNTERPARTS.contains(head.noun());
  }

  /** Whether {@code noun}, in small letters, is such an office. */
  static boolean isLocal(String noun) {
    return LOCAL.contains(noun);
  }

  /** "Its spokesman", "their commander": of a body that the words leave to the text. */
  boolean isOfBodyBefore() {
    return possessive != null && OF_BODIES.contains(possessive) && !isTheirLawyer();
  }

  /** "Their lawyer": theirs may be a family's. */
  private boolean isTheirLawyer() {
    boolean lawyer = head.noun().equals("lawyer") || head.alsoCalled().contains("lawyer");
    return lawyer && "their".equals(possessive);
  }

  /** The place of a local office: "mayor of Kharkiv"; null if the words name none. */
  @Nullable String seat() {
    String place = place();
    boolean office =
        isLocal() || (head.kind() == Roles.Kind.OFFICE && (isArea(place) || isOfArea()));
    return office && !place.isEmpty() ? place : null;
  }

  /** What follows "of" from its first capital on, without a country; empty if nothing does. */
  private String place() {
    Phrase object = object();
    int first = object.first(Token::isCapitalised);
    boolean plain = first >= 0 && object.to(first).tokens().stream().allMatch(RoleReading::isPlain);
    Phrase place = plain ? object.from(first) : object.to(0);
    int mark = place.first(Token::isPossessive);
    boolean state =
        mark > 0
            && mark + 1 < place.size()
            && Lexicon.INSTANCE.countries().within(place.to(mark)) != null;
    return (state ? place.from(mark + 1) : place).words();
  }

  /** "[The southern] Weir region", "[the town of] Weir", and not "a village in Weir". */
  private static boolean isPlain(Token token) {
    return token.is("of")
        || token.is("the")
        || !(Lexicon.isFunctionWord(token) || Lexicon.isDeterminer(token));
  }

  /** "District head of Klimovo". */
  private boolean isOfArea() {
    String first = Phrase.of(text).get(0).lower();
    return AREA_OFFICES.contains(head.noun()) && (isPut(first) || AREAS.containsKey(first));
  }

  /** "Moscow-installed". */
  private static boolean isPut(String word) {
    return word.endsWith("-installed") || word.endsWith("-appointed");
  }

  /** "Klimovo district". */
  private static boolean isArea(String place) {
    Phrase words = Phrase.of(place);
    return words.size() > 1 && Lexicon.INSTANCE.areas().is(words.last());
  }

  /** "Spokesman for a mechanized brigade": of a body that nothing before has named. */
  boolean ofSomeBody() {
    return institution != null
        && (text.contains(" a " + institution.words())
            || text.contains(" an " + institution.words()));
  }

  /** This office, which an exiled mayor holds as long as nobody else is elected. */
  private static boolean isHeld(String words, Roles.Noun head) {
    return words.toLowerCase(Locale.ROOT).startsWith("exiled ") && isLocal(head.noun());
  }

  /** This office as that of a country. */
  RoleReading in(Country place) {
    return new RoleReading(text, head, portfolio, former, place, institution, possessive, served);
  }

  /** The words without the body that somebody is sent to: "Tehran's envoy [to the agency]". */
  Phrase home() {
    Phrase words = Phrase.of(text);
    int to = RoleReader.isSent(head.noun()) ? words.first(token -> token.is("to")) : -1;
    return to < 0 ? words : words.to(to);
  }

  /** This office as that of an institution. */
  RoleReading in(Phrase body) {
    return new RoleReading(text, head, portfolio, former, country, body, possessive, served);
  }

  /** "Spokesman", and nothing that tells whose. */
  boolean isBareSpokes() {
    return head.kind() == Roles.Kind.SPOKES
        && !head.plural()
        && institution == null
        && country == null
        && possessive == null
        && text.equalsIgnoreCase(head.noun());
  }

  /** Whether it is an office or a calling, and more than a rank. */
  boolean isOffice() {
    return head.kind() != Roles.Kind.RANK
        || !portfolio.isEmpty()
        || institution != null
        || text.contains(OF);
  }

  /** Whether its holder speaks for the government of the country. */
  boolean governs() {
    return head.kind().governs() && !former && country != null;
  }
}
