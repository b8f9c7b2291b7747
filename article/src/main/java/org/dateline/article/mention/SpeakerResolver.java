package org.dateline.article.mention;

import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.OrganisationName.Form;
import org.jspecify.annotations.Nullable;

/** Tells who speaks in one statement, given those before it. Unknown is null, never a guess. */
final class SpeakerResolver {
  private static final Set<String> AGENTS = Set.of("er", "or", "ist", "ian", "man", "woman");
  private static final Set<String> PREPOSITIONS =
      Set.of("at", "in", "on", "from", "outside", "near", "after", "before", "during", "speaking");
  private static final Set<String> CONTINUING =
      Set.of("added", "adds", "adding", "continued", "continues", "also", "further", "repeated");

  /** How many sentences back "the latter" may reach. */
  private static final int NEAR = 3;

  private final Lexicon lexicon;
  private static final Set<String> OTHERS = Set.of("other", "second", "third");

  private final PronounResolver pronouns;
  private final RoleResolver roles = new RoleResolver();
  private final VariationResolver variations;
  private final OrganisationResolver organisations;
  private final DocumentResolver documents;
  private final FighterResolver fighters;
  private final DescribedBodyResolver bodies;
  private final UnsaidResolver unsaid;
  private final OfficeHolders holders;

  SpeakerResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.pronouns = new PronounResolver(lexicon);
    this.variations = new VariationResolver(lexicon);
    this.organisations = new OrganisationResolver(lexicon);
    this.documents = new DocumentResolver(lexicon);
    this.fighters = new FighterResolver(lexicon);
    this.bodies = new DescribedBodyResolver(lexicon, organisations);
    this.unsaid = new UnsaidResolver(lexicon);
    this.holders = new OfficeHolders(lexicon);
  }

  /** What the words of the statement's source say; null where it has none. */
  @Nullable NounPhrase phrase(Scene scene, Statement statement, Place place) {
    Span source = named(scene, statement);
    Passage passage = source == null ? null : scene.passages().at(source.start());
    if (source == null || passage == null) {
      return null;
    }
    int end = passage.indexAt(source.start()) + passage.within(source).size();
    int start = afterAdverbial(passage.phrase(), passage.indexAt(source.start()), end);
    NounPhrase read = scene.surroundings().read(passage, start, end, stop(statement, passage, end));
    return holders.named(scene, passage, start, end, read);
  }

  /** "At a school in Arcahaie, Ann Lee": what a preposition begins is no part of the source. */
  private int afterAdverbial(Phrase all, int start, int end) {
    if (start > 0 && start + 2 < end && all.get(start - 1).is("In")) {
      // "In Brussels Ann Lee": the model took the place for a part of the name.
      boolean capital = lexicon.countries().governedFrom(all.sub(start, start + 1)) != null;
      if (capital && all.get(start + 1).isCapitalised()) {
        return start + 1;
      }
    }
    boolean preposition = start < end && PREPOSITIONS.contains(all.get(start).lower());
    for (int i = start; preposition && i < end - 1; i++) {
      if (all.get(i).is(",")) {
        return i + 1;
      }
    }
    return start;
  }

  /** Of several spans of a source, the first that is more than a pronoun. */
  private static @Nullable Span named(Scene scene, Statement statement) {
    for (Span span : statement.source()) {
      Passage passage = scene.passages().at(span.start());
      if (passage != null && passage.within(span).any(Token::isCapitalised)) {
        return span;
      }
    }
    return statement.source().isEmpty() ? null : statement.source().getFirst();
  }

  /** The source ends where its verb begins, if that stands after it, or at its content. */
  private static int stop(Statement statement, Passage passage, int end) {
    int stop = passage.phrase().size();
    for (Span cue : statement.cue()) {
      int index = passage.indexAt(cue.start());
      stop = index >= end ? Math.min(stop, index) : stop;
    }
    for (Span content : statement.content()) {
      int index = passage.indexAt(content.start());
      stop = index >= end ? Math.min(stop, index) : stop;
    }
    return stop;
  }

  /** Who speaks; null if it cannot be told. */
  @Nullable Referent speaker(
      Scene scene, Statement statement, Place place, @Nullable NounPhrase phrase) {
    Referent speaker =
        phrase == null
            ? unsaid.resolve(scene, place, statement)
            : read(scene, statement, place, phrase);
    if (speaker != null) {
      settle(scene, place, speaker);
    }
    return speaker;
  }

  /** "The party's chairman, Ann Lee": of the party that has spoken, or spoke last. */
  private void settle(Scene scene, Place place, Referent speaker) {
    String institution = speaker.type() == EntityType.PERSON ? speaker.institution() : null;
    if (institution == null || Character.isUpperCase(institution.codePointAt(0))) {
      return;
    }
    NounPhrase noun = scene.reader().read(Phrase.of("the " + institution));
    Referent body = organisations.meant(scene, place, noun);
    String fuller =
        body != null && body.isNamed()
            ? body.name()
            : scene.cast().descriptions().body(institution, place.sentence().end());
    if (fuller != null) {
      speaker.settles(institution, fuller);
    }
  }

  private @Nullable Referent read(
      Scene scene, Statement statement, Place place, NounPhrase phrase) {
    Country ruled = scene.cast().rulers().governedAs(Phrase.of(phrase.described()), place.offset());
    if (ruled != null) {
      return scene.cast().government(ruled);
    }
    Referent group = fighters.resolve(scene, place, phrase);
    Referent body = group == null ? bodies.resolve(scene, statement, place, phrase) : group;
    if (body != null) {
      return body;
    }
    Referent meant = meant(scene, statement, place, phrase);
    Referent opening = bodies.inLede(scene, place, phrase, meant);
    return opening == null ? meant : opening;
  }

  private @Nullable Referent meant(
      Scene scene, Statement statement, Place place, NounPhrase phrase) {
    return switch (phrase.kind()) {
      case PRONOUN -> pronoun(scene, statement, place, phrase);
      case PERSON -> person(scene, statement, place, phrase);
      // An account that calls itself a mayor's is not said to be this mayor's.
      case ROLE ->
          place.passage().block().isOfPost()
              ? scene.cast().described(phrase)
              : withOwner(scene, place, phrase, holder(scene, statement, place, phrase));
      case GOVERNMENT -> government(scene, place, phrase);
      case ORGANISATION -> organisations.resolve(scene, place, phrase);
      case DOCUMENT -> {
        Referent medium = organisations.medium(scene, place, phrase);
        yield medium == null ? document(scene, place, phrase) : medium;
      }
      case OTHER -> other(scene, statement, place, phrase);
    };
  }

  /** Whom a name names; a name without title or office may be an organisation's. */
  private Referent person(Scene scene, Statement statement, Place place, NounPhrase phrase) {
    boolean bare =
        phrase.role() == null && phrase.honorific().isEmpty() && phrase.gender() == Gender.UNKNOWN;
    EntityType type = bare ? scene.typeAt(statement) : null;
    boolean given = lexicon.roles().likely(phrase.name().getFirst()) != Gender.UNKNOWN;
    boolean organisation =
        (type == EntityType.ORGANISATION || type == EntityType.GROUP)
            && !(given && phrase.name().size() == 2);
    Person known = organisation ? scene.cast().persons().find(phrase, place.offset()) : null;
    if (organisation && (known == null || !known.isCertain())) {
      String name = String.join(" ", phrase.name());
      OrganisationName full = new OrganisationName(name, null, null, Form.FULL);
      return scene.cast().organisation(full, place.offset());
    }
    Referent person = scene.cast().person(phrase, place.offset());
    Introductions.join(scene, place, statement, phrase, person);
    return withOwner(scene, place, phrase, person);
  }

  private Referent holder(Scene scene, Statement statement, Place place, NounPhrase phrase) {
    Referent holder = roles.resolve(scene, place, phrase);
    if (holder == null) {
      holder = variations.resolve(scene, place, phrase, goesOn(statement, place));
    }
    if (holder == null) {
      holder = Introductions.speaking(scene, place, phrase);
    }
    if (holder == null) {
      return scene.cast().described(phrase);
    }
    RoleReading role = phrase.role();
    if (role != null && holder.person() != null && holder.institution() == null) {
      // "The governor of Weir" tells of what "the governor, Ann Lee" is governor.
      holder.governs(role.seat());
      scene.cast().attach(holder, role);
    }
    return holder;
  }

  private @Nullable Referent other(
      Scene scene, Statement statement, Place place, NounPhrase phrase) {
    if (phrase.described().isBlank()) {
      return oneOfSeveral(scene, place);
    }
    Referent ofTwo = ofTwo(scene, place, phrase);
    if (ofTwo != null) {
      return ofTwo;
    }
    Referent person =
        isPerson(phrase) || (goesOn(statement, place) && isAgent(phrase))
            ? variations.resolve(scene, place, phrase, goesOn(statement, place))
            : null;
    Referent other = person == null ? organisations.anaphor(scene, place, phrase) : person;
    return other == null ? scene.cast().described(phrase) : other;
  }

  /** "The former", "the latter": of the two persons whom the last sentence with names tells of. */
  private static @Nullable Referent ofTwo(Scene scene, Place place, NounPhrase phrase) {
    boolean former = phrase.described().equals("former");
    if (!former && !phrase.described().equals("latter")) {
      return null;
    }
    Passage passage = place.passage();
    List<Span> before =
        passage.sentences().stream()
            .filter(sentence -> sentence.end() <= place.sentence().start())
            .toList();
    for (Span sentence :
        before.subList(Math.max(0, before.size() - NEAR), before.size()).reversed()) {
      List<Person> named = scene.cast().persons().in(sentence);
      if (named.size() == 2) {
        return scene.cast().person(former ? named.getFirst() : named.getLast());
      }
      if (!named.isEmpty()) {
        break;
      }
    }
    return null;
  }

  /** "The other" of two diplomats: one more diplomat; null where no such several were named. */
  private @Nullable Referent oneOfSeveral(Scene scene, Place place) {
    Phrase all = place.passage().phrase();
    int at = place.passage().indexAt(place.offset());
    int word = at < all.size() && all.get(at).lower().equals("the") ? at + 1 : at;
    boolean another = word < all.size() && all.get(word).lower().equals("another");
    if (word >= all.size() || !(another || OTHERS.contains(all.get(word).lower()))) {
      return null;
    }
    if (another) {
      Referent one = scene.history().lastSpeaker(place, 1, other -> true);
      return one == null || one.person() != null || one.type() != EntityType.PERSON
          ? null
          : scene
              .cast()
              .described(
                  NounPhrase.of(
                      NounPhrase.Kind.ROLE, Determiner.INDEFINITE, "another " + one.name()));
    }
    for (int i = at - 1; i >= 0; i--) {
      Roles.Noun noun = lexicon.roles().noun(all.get(i));
      if (noun != null && noun.plural()) {
        String described = all.get(word).lower() + " " + noun.noun();
        return scene
            .cast()
            .described(NounPhrase.of(NounPhrase.Kind.ROLE, Determiner.DEFINITE, described));
      }
    }
    return null;
  }

  /** "The former submariner": a noun for people by its ending, where somebody goes on. */
  private boolean isAgent(NounPhrase phrase) {
    Token noun = Phrase.of(phrase.described()).last();
    return !noun.isCapitalised()
        && lexicon.heads().of(noun) == null
        && lexicon.anaphors().of(Phrase.of(noun.text())) == null
        && AGENTS.stream().anyMatch(noun.text()::endsWith);
  }

  /** "The 54-year-old", "the Dutchman", "the Ukrainian". */
  private boolean isPerson(NounPhrase phrase) {
    Phrase words = Phrase.of(phrase.described());
    return words.last().lower().endsWith("year-old")
        || (words.size() == 1 && lexicon.countries().isInhabitant(words.last()));
  }

  private @Nullable Referent pronoun(
      Scene scene, Statement statement, Place place, NounPhrase phrase) {
    if (phrase.described().equals("who") || phrase.described().equals("which")) {
      Referent antecedent = unsaid.antecedent(scene, place);
      return antecedent != null ? antecedent : UnsaidResolver.sameSentence(scene, place);
    }
    return pronouns.resolve(scene, place, statement, phrase, goesOn(statement, place));
  }

  /** Whether the verb of saying tells that somebody goes on: "he added". */
  private static boolean goesOn(Statement statement, Place place) {
    return statement.cue().stream()
        .anyMatch(cue -> place.passage().within(cue).any(t -> CONTINUING.contains(t.lower())));
  }

  /** A country or its capital, unless somebody of that surname is named in full. */
  private static @Nullable Referent government(Scene scene, Place place, NounPhrase phrase) {
    Phrase name = Phrase.of(phrase.described());
    if (name.size() == 1 && phrase.article() == Determiner.NONE) {
      Person namesake = scene.cast().persons().labelled(name.words());
      if (namesake != null && namesake.firstPlace() < place.offset()) {
        return scene.cast().person(namesake);
      }
    }
    return phrase.country() == null ? null : scene.cast().government(phrase.country());
  }

  /** "A spokeswoman for the agency": for the one that "the agency" means. */
  private @Nullable Referent represented(
      Scene scene, Place place, NounPhrase phrase, RoleReading role) {
    Phrase institution = role.institution();
    // "A charity worker" is of any charity, "a worker of the charity" of the one named.
    boolean any =
        institution != null
            && phrase.article() == Determiner.INDEFINITE
            && !role.text().contains(" the " + institution.words());
    if (institution == null || any || institution.any(Token::isCapitalised) || role.ofSomeBody()) {
      return null;
    }
    Heads.Head head = lexicon.heads().organisation(institution.last());
    boolean itself = head != null && head.kind() != Heads.Kind.ANY;
    if (institution.size() > 1 && itself) {
      // "The customs service" is a body of its own.
      return null;
    }
    return organisations.anaphor(
        scene,
        place,
        NounPhrase.of(NounPhrase.Kind.OTHER, Determiner.DEFINITE, institution.words()));
  }

  /** "Its spokesman": of the organisation that spoke last. */
  private Referent withOwner(Scene scene, Place place, NounPhrase phrase, Referent speaker) {
    RoleReading role = phrase.role();
    scene.cast().followCareer(speaker, place);
    Referent represented = role == null ? null : represented(scene, place, phrase, role);
    if (role != null && represented != null) {
      speaker.represents(represented.name(), role);
    }
    if (role == null || role.possessive() == null || role.isCounterpart()) {
      return speaker;
    }
    if (role.isOfBodyBefore() && role.isLocal()) {
      speaker.governs(scene.passages().placeBefore(place.passage(), place.offset()));
      return speaker;
    }
    String told = role.isOfBodyBefore() ? scene.cast().ownerBefore(place) : null;
    Referent owner = told == null ? RoleResolver.owner(scene, place, role) : null;
    if (told != null) {
      speaker.represents(told, role);
    } else if (owner != null) {
      speaker.represents(owner.name(), role);
    } else if (speaker.person() == null && RoleReading.isColleague(role.head().noun())) {
      Gender gender = Pronouns.ofOwner(Phrase.of(role.possessive()).get(0));
      Referent superior = scene.history().lastSpeaker(place, 2, other -> other.mayBePerson(gender));
      boolean elsewhere = role.text().contains(" from ");
      if (gender != Gender.UNKNOWN && superior != null && !elsewhere) {
        speaker.sharesInstitution(superior);
      }
    }
    return speaker;
  }

  private @Nullable Referent document(Scene scene, Place place, NounPhrase phrase) {
    if (phrase.possessor() != null) {
      NounPhrase owner = scene.reader().read(phrase.possessor());
      switch (owner.kind()) {
        case PERSON -> {
          return scene.cast().person(owner, place.offset());
        }
        case GOVERNMENT -> {
          return owner.country() == null ? null : scene.cast().government(owner.country());
        }
        case ORGANISATION -> {
          return organisations.resolve(scene, place, owner);
        }
        case ROLE -> {
          Referent holder = roles.resolve(scene, place, owner);
          return holder == null ? scene.cast().described(owner) : holder;
        }
        case PRONOUN, DOCUMENT, OTHER -> {}
      }
    }
    return documents.resolve(scene, place, phrase);
  }
}
