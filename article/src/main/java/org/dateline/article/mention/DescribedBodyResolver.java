package org.dateline.article.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.OrganisationName.Form;
import org.jspecify.annotations.Nullable;

/**
 * Tells which body is meant by words that look like a person's calling, "the operator", or that
 * stand for one in a headline, "aid group". For one article and one thread.
 */
final class DescribedBodyResolver {
  /** Nouns for people that companies and bodies are called by too. */
  private static final Set<String> COMPANIES =
      Set.of(
          "operator",
          "manager",
          "owner",
          "builder",
          "manufacturer",
          "maker",
          "supplier",
          "contractor",
          "developer",
          "publisher",
          "insurer",
          "provider",
          "producer",
          "carrier",
          "regulator",
          "exporter",
          "importer",
          "retailer",
          "lender");

  private final Lexicon lexicon;
  private final OrganisationResolver organisations;
  private @Nullable Set<OrganisationName> speakersOfLede;

  DescribedBodyResolver(Lexicon lexicon, OrganisationResolver organisations) {
    this.lexicon = lexicon;
    this.organisations = organisations;
  }

  /** The body; null if the words mean none, or somebody. */
  @Nullable Referent resolve(Scene scene, Statement statement, Place place, NounPhrase phrase) {
    Referent named = apposed(scene, statement, place, phrase);
    return named == null ? speaking(scene, place, phrase) : named;
  }

  /** "The grid operator, Lakewatt": a body whose name follows what may be a person's calling. */
  private static @Nullable Referent apposed(
      Scene scene, Statement statement, Place place, NounPhrase phrase) {
    boolean calling =
        !phrase.plural()
            && phrase.role() != null
            && COMPANIES.contains(phrase.role().head().noun());
    if (!calling || statement.source().isEmpty()) {
      return null;
    }
    Phrase words = place.passage().within(statement.source().getFirst());
    int comma = words.first(token -> token.is(","));
    Phrase name = comma < 0 ? words.to(0) : NounPhraseReader.withoutSeat(words.from(comma + 1));
    return !name.isEmpty()
            && name.all(Token::isCapitalised)
            && scene.isOrganisation(name.get(0).span())
        ? scene
            .cast()
            .organisation(
                new OrganisationName(name.words(), null, null, Form.FULL),
                name.get(0).span().start())
        : null;
  }

  /** "The monitor", "the operator" after such a body has spoken: nobody's calling. */
  private @Nullable Referent speaking(Scene scene, Place place, NounPhrase phrase) {
    boolean calling =
        phrase.kind() == NounPhrase.Kind.ROLE
            && phrase.article() == Determiner.DEFINITE
            && phrase.name().isEmpty()
            && phrase.role() != null
            && phrase.described().endsWith(phrase.role().head().noun())
            && lexicon.anaphors().of(Phrase.of(phrase.described())) == Anaphors.Kind.BODY;
    Referent last = calling ? scene.history().lastSpeaker(place, 1, other -> true) : null;
    return last != null && last.type() == EntityType.ORGANISATION
        ? organisations.anaphor(scene, place, phrase)
        : null;
  }

  /**
   * "Aid group says" in a headline: the only body that speaks in the first paragraph; null if there
   * is none, or if somebody is meant already.
   */
  @Nullable Referent inLede(Scene scene, Place place, NounPhrase phrase, @Nullable Referent meant) {
    Phrase words = Phrase.of(phrase.described());
    int at = place.passage().indexAt(place.offset());
    boolean body =
        place.isSummary()
            && (meant == null || isDescribed(meant))
            && !words.isEmpty()
            && !phrase.plural()
            && !words.any(token -> token.is("and"))
            && !Lexicon.isDeterminer(place.passage().phrase().get(at))
            && lexicon.anaphors().of(words) == Anaphors.Kind.BODY
            && words.from(1).tokens().stream().noneMatch(Token::isCapitalised)
            && (phrase.organisation() == null || phrase.organisation().form() == Form.NOUN);
    Set<OrganisationName> speakers = body ? speakersOfLede(scene) : Set.of();
    return speakers.size() == 1
        ? scene.cast().organisation(speakers.iterator().next(), place.offset())
        : null;
  }

  private static boolean isDescribed(Referent speaker) {
    OrganisationName name = speaker.organisation();
    return speaker.person() == null
        && !speaker.isGovernment()
        && (name == null || name.form() == Form.NOUN);
  }

  private Set<OrganisationName> speakersOfLede(Scene scene) {
    Set<OrganisationName> speakers = speakersOfLede;
    if (speakers == null) {
      speakers = new HashSet<>();
      List<Span> sources = scene.sourcesOfLede();
      for (Organisations.Named one : scene.cast().organisations().all()) {
        OrganisationName name = one.name();
        boolean own = name.form() == Form.FULL || name.form() == Form.CURATED;
        boolean speaks = sources.stream().anyMatch(source -> source.contains(one.span()));
        boolean whole = scene.cast().whole(one.span()).equals(one.span());
        if (own && speaks && whole && !Organisations.isNational(name)) {
          speakers.add(name);
        }
      }
      speakersOfLede = speakers;
    }
    return speakers;
  }
}
