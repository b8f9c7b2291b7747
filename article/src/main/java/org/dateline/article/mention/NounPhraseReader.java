package org.dateline.article.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the words of a source: article, titles, office, name, organisation or country. */
final class NounPhraseReader {
  private static final Map<String, Gender> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", Gender.MALE),
          Map.entry("him", Gender.MALE),
          Map.entry("himself", Gender.MALE),
          Map.entry("she", Gender.FEMALE),
          Map.entry("her", Gender.FEMALE),
          Map.entry("herself", Gender.FEMALE),
          Map.entry("it", Gender.UNKNOWN),
          Map.entry("itself", Gender.UNKNOWN),
          Map.entry("they", Gender.UNKNOWN),
          Map.entry("them", Gender.UNKNOWN),
          Map.entry("themselves", Gender.UNKNOWN),
          Map.entry("who", Gender.UNKNOWN),
          Map.entry("which", Gender.UNKNOWN),
          Map.entry("i", Gender.UNKNOWN),
          Map.entry("we", Gender.UNKNOWN));
  private static final Set<String> CUTS =
      Set.of(
          "of",
          "for",
          "in",
          "at",
          "to",
          "from",
          "with",
          "on",
          "by",
          "near",
          "who",
          "whose",
          "which",
          "that",
          "familiar",
          "close",
          "involved",
          "speaking",
          "based",
          "briefed",
          "about",
          "outside",
          "inside",
          "under",
          "among",
          "representing",
          "serving",
          "living",
          "and",
          "or",
          "told",
          "said");
  private static final Set<String> RELATIVES =
      Set.of("who", "whose", "whom", "which", "that", "where", "when", "speaking", "said", "told");
  private static final Set<String> BY = Set.of("by", "from", "of");

  private final Lexicon lexicon;
  private final RoleReader roles;
  private final OrganisationReader organisations;

  NounPhraseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.roles = new RoleReader(lexicon);
    this.organisations = new OrganisationReader(lexicon);
  }

  /** Reads a whole noun phrase, with what stands in apposition between commas. */
  NounPhrase read(Phrase words) {
    List<Phrase> pieces = words.trimmed().pieces();
    if (pieces.isEmpty()) {
      return NounPhrase.plain(Kind.OTHER, Determiner.NONE, words.words());
    }
    NounPhrase main = piece(pieces.getFirst());
    for (Phrase other : pieces.subList(1, pieces.size())) {
      main = joined(main, other);
    }
    return main;
  }

  private NounPhrase joined(NounPhrase main, Phrase words) {
    if (Lexicon.isFunctionWord(words.get(0)) && !isStart(words.get(0))) {
      return main;
    }
    if (main.kind() == Kind.DOCUMENT && BY.contains(words.get(0).lower())) {
      return main.withPossessor(withoutArticle(words.from(1)));
    }
    NounPhrase other = piece(words);
    if (main.kind() == Kind.ROLE && !main.plural() && other.kind() == Kind.PERSON) {
      return other.withRole(main.role(), main.gender());
    }
    if (main.kind() == Kind.PERSON && main.role() == null && other.kind() == Kind.ROLE) {
      return main.withRole(other.role(), other.gender());
    }
    return main;
  }

  private static boolean isStart(Token token) {
    return Lexicon.isDeterminer(token) || BY.contains(token.lower());
  }

  /** Reads one piece, without commas. */
  NounPhrase piece(Phrase piece) {
    Phrase whole = piece.trimmed();
    if (whole.isEmpty()) {
      return NounPhrase.plain(Kind.OTHER, Determiner.NONE, piece.words());
    }
    String first = bare(whole.get(0));
    Gender pronoun = PRONOUNS.get(first);
    if (pronoun != null && (whole.size() == 1 || isReflexive(whole))) {
      return new NounPhrase(
          Kind.PRONOUN,
          Determiner.NONE,
          first,
          List.of(),
          "",
          pronoun,
          false,
          null,
          null,
          null,
          null);
    }
    Phrase words = withoutArticle(whole);
    Determiner bare = words.any(Token::isPossessive) ? Determiner.DEFINITE : Determiner.NONE;
    Determiner article = words.size() == whole.size() ? bare : determiner(whole.get(0));
    return withoutArticle(words, article, words.size() == whole.size() ? "" : first);
  }

  private NounPhrase withoutArticle(Phrase words, Determiner article, String determiner) {
    if (isSeveral(words)) {
      return new NounPhrase(
          Kind.OTHER,
          article,
          described(words),
          List.of(),
          "",
          Gender.UNKNOWN,
          true,
          null,
          null,
          null,
          null);
    }
    int cut = words.from(1).first(token -> CUTS.contains(token.lower()));
    Phrase before = cut < 0 ? words : words.to(cut + 1);
    Phrase tail = cut < 0 ? words.to(0) : words.from(cut + 1);
    int noun = roles.nounIn(before);
    if (noun >= 0) {
      return office(before, noun, tail, article, determiner);
    }
    Country country = government(words, before, article);
    if (country != null) {
      return new NounPhrase(
          Kind.GOVERNMENT,
          article,
          described(words),
          List.of(),
          "",
          Gender.UNKNOWN,
          false,
          null,
          null,
          country,
          null);
    }
    if (lexicon.heads().isDocument(before.last())) {
      return document(before, tail, article);
    }
    return named(words, before, article);
  }

  /** "France and Germany": two of a kind. A name with "and" in it is one. */
  private boolean isSeveral(Phrase words) {
    int and = words.first(token -> token.is("and"));
    boolean name = and < 1 || and + 1 == words.size() || lexicon.countries().named(words) != null;
    if (name || lexicon.institutions().named(words) != null) {
      return false;
    }
    Kind left = piece(words.to(and)).kind();
    Kind right = piece(words.from(and + 1)).kind();
    boolean persons = left == Kind.PERSON || left == Kind.GOVERNMENT;
    return (persons && (right == Kind.PERSON || right == Kind.GOVERNMENT))
        || (left == Kind.ORGANISATION && right == Kind.ORGANISATION);
  }

  private NounPhrase office(
      Phrase before, int noun, Phrase tail, Determiner article, String determiner) {
    Phrase relevant = withoutRelative(tail);
    PersonName name = PersonName.read(before.from(noun + 1), lexicon);
    boolean named = !name.isEmpty();
    RoleReading role = roles.read(before.to(noun + 1), named ? before.to(0) : relevant, determiner);
    Gender gender = role.head().gender() == Gender.UNKNOWN ? name.gender() : role.head().gender();
    String described = described(before, relevant);
    return new NounPhrase(
        named ? Kind.PERSON : Kind.ROLE,
        article,
        article == Determiner.POSSESSIVE ? determiner + " " + described : described,
        name.words(),
        name.honorific(),
        gender,
        role.head().plural(),
        role,
        null,
        null,
        null);
  }

  private @Nullable Country government(Phrase words, Phrase before, Determiner article) {
    for (Phrase part : List.of(words, before)) {
      Country country = lexicon.countries().named(part);
      if (country == null) {
        country = lexicon.countries().governedFrom(part);
      }
      if (country == null && article == Determiner.DEFINITE) {
        country = lexicon.countries().ofDemonym(part);
      }
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private NounPhrase document(Phrase before, Phrase tail, Determiner article) {
    Phrase owner = null;
    int mark = before.first(Token::isPossessive);
    if (mark > 0) {
      owner = before.to(mark);
    } else if (tail.size() > 1 && BY.contains(tail.get(0).lower())) {
      owner = withoutArticle(withoutRelative(tail.from(1)));
    } else if (before.size() > 1) {
      owner = premodifier(before.to(before.size() - 1));
    }
    NounPhrase plain =
        NounPhrase.plain(Kind.DOCUMENT, article, described(before, withoutRelative(tail)));
    return owner == null || owner.isEmpty() ? plain : plain.withPossessor(owner);
  }

  /** The name of an organisation or a country right before the noun: "the UN report". */
  private @Nullable Phrase premodifier(Phrase words) {
    for (int start = 0; start < words.size(); start++) {
      Phrase owner = words.from(start);
      boolean capital = owner.get(0).isCapitalised();
      if (capital && (organisations.read(owner) != null || isCountry(owner))) {
        return owner;
      }
    }
    return null;
  }

  private boolean isCountry(Phrase words) {
    return lexicon.countries().named(words) != null
        || lexicon.countries().governedFrom(words) != null;
  }

  private NounPhrase named(Phrase words, Phrase before, Determiner article) {
    Phrase relevant = withoutRelative(words);
    OrganisationName organisation = organisations.read(relevant);
    if (lexicon.media().isMedium(relevant)) {
      organisation = new OrganisationName(relevant.words(), null, null, OrganisationName.Form.FULL);
    }
    if (organisation == null && before.size() < relevant.size()) {
      organisation = organisations.read(before);
    }
    PersonName name = PersonName.read(before, lexicon);
    boolean acronym = organisation != null && organisation.form() == OrganisationName.Form.ACRONYM;
    if (!name.isEmpty() && (organisation == null || (acronym && !name.honorific().isEmpty()))) {
      return new NounPhrase(
          Kind.PERSON,
          article,
          described(words),
          name.words(),
          name.honorific(),
          name.gender(),
          false,
          null,
          null,
          null,
          null);
    }
    if (organisation != null) {
      boolean several = organisation.form() == OrganisationName.Form.SEVERAL;
      return new NounPhrase(
          Kind.ORGANISATION,
          article,
          described(words),
          List.of(),
          "",
          Gender.UNKNOWN,
          several,
          null,
          organisation,
          null,
          null);
    }
    PersonName last = lastName(before);
    if (!last.isEmpty()) {
      return new NounPhrase(
          Kind.PERSON,
          article,
          described(words),
          last.words(),
          last.honorific(),
          last.gender(),
          false,
          null,
          null,
          null,
          null);
    }
    boolean several = article == Determiner.NONE && isPluralNoun(before.last());
    return new NounPhrase(
        Kind.OTHER,
        article,
        described(words),
        List.of(),
        "",
        Gender.UNKNOWN,
        several,
        null,
        null,
        null,
        null);
  }

  /** "Talk show host Ann Lee": a full name after words that nobody knows. */
  private PersonName lastName(Phrase words) {
    int start = words.size();
    while (start > 0 && PersonName.isNameWord(words.get(start - 1), lexicon)) {
      start--;
    }
    boolean lower = start > 0 && words.get(start - 1).isWord();
    return words.size() - start > 1 && lower
        ? PersonName.read(words.from(start), lexicon)
        : new PersonName(List.of(), "", Gender.UNKNOWN);
  }

  private static boolean isPluralNoun(Token token) {
    return !token.isCapitalised() && token.text().endsWith("s") && !token.text().endsWith("ss");
  }

  /** "I" of "I've". */
  private static String bare(Token token) {
    int apostrophe = token.text().indexOf('\'');
    return apostrophe > 0 ? token.lower().substring(0, apostrophe) : token.lower();
  }

  private static boolean isReflexive(Phrase words) {
    return words.size() == 2 && words.get(1).lower().endsWith("self");
  }

  private static Phrase withoutArticle(Phrase words) {
    boolean article =
        words.size() > 1
            && Lexicon.isDeterminer(words.get(0))
            && !words.get(1).isPossessive()
            && !words.get(1).is("of");
    return article ? words.from(1) : words;
  }

  private static Determiner determiner(Token token) {
    return switch (token.lower()) {
      case "the", "this", "that", "these", "those", "both" -> Determiner.DEFINITE;
      case "its", "his", "her", "their", "our", "my" -> Determiner.POSSESSIVE;
      default -> Determiner.INDEFINITE;
    };
  }

  private static Phrase withoutRelative(Phrase words) {
    int relative = words.first(token -> RELATIVES.contains(token.lower()));
    return relative < 0 ? words : words.to(relative);
  }

  private static String described(Phrase words) {
    return withoutRelative(words).isEmpty() ? words.words() : withoutRelative(words).words();
  }

  private static String described(Phrase before, Phrase tail) {
    if (tail.isEmpty()) {
      return before.words();
    }
    int start = before.get(0).span().start();
    return Phrase.of(before.text().substring(start, tail.last().span().end())).words();
  }
}
