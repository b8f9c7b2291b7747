package org.dateline.article.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Span;
import org.dateline.article.mention.Countries.Country;
import org.jspecify.annotations.Nullable;

/** One article while its speakers are being told: its passages, its cast, what was said so far. */
final class Scene {
  private final Lexicon lexicon;
  private final Passages passages;
  private final NameTypes names;
  private final Cast cast;
  private final History history = new History();
  private final Surroundings surroundings;
  private final NounPhraseReader reader;
  private final Map<Span, Set<String>> documents = new HashMap<>();
  private final Map<String, Integer> firstUses = new HashMap<>();
  private final Set<Span> told = new HashSet<>();

  Scene(
      Lexicon lexicon,
      Passages passages,
      List<Statement> statements,
      NameTypes names,
      @Nullable String language) {
    this.lexicon = lexicon;
    this.passages = passages;
    this.names = names;
    statements.forEach(this::addTold);
    this.cast = new Cast(lexicon, passages, names, language);
    this.surroundings = new Surroundings(lexicon);
    this.reader = new NounPhraseReader(lexicon);
  }

  Cast cast() {
    return cast;
  }

  History history() {
    return history;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  NounPhraseReader reader() {
    return reader;
  }

  Passages passages() {
    return passages;
  }

  /** The place of a statement; null if its block is not read. */
  @Nullable Place place(Statement statement) {
    Span anchor =
        !statement.source().isEmpty()
            ? statement.source().getFirst()
            : !statement.cue().isEmpty()
                ? statement.cue().getFirst()
                : statement.content().getFirst();
    Passage passage = passages.at(anchor.start());
    return passage == null
        ? null
        : new Place(
            passage,
            anchor.start(),
            passage.sentenceAt(anchor.start()),
            statement.within() != null);
  }

  private void addTold(Statement statement) {
    for (Span content : statement.content()) {
      Passage passage = passages.at(content.start());
      if (passage != null) {
        for (Span sentence : passage.sentences()) {
          if (sentence.end() <= content.start() || sentence.start() >= content.end()) {
            continue;
          }
          int first = passage.indexAt(sentence.start());
          while (first < passage.phrase().size() && !passage.phrase().get(first).isWord()) {
            first++;
          }
          if (first < passage.phrase().size()
              && content.contains(passage.phrase().get(first).span())) {
            told.add(sentence);
          }
        }
      }
    }
  }

  /** Whether the sentence begins with somebody's words, or holds those that tell who speaks. */
  boolean isTold(Span sentence) {
    return told.contains(sentence) || history.speaksIn(sentence);
  }

  /**
   * What the language model takes the first name of a statement's source for, in "NPR's Ann Lee"
   * that of Ann Lee; null if nothing.
   */
  @Nullable EntityType typeAt(Statement statement) {
    for (Span source : statement.source()) {
      Passage passage = passages.at(source.start());
      Phrase words = passage == null ? null : passage.within(source);
      if (words != null && isOfMedium(words)) {
        return EntityType.PERSON;
      }
      for (Token token : words == null ? List.<Token>of() : owned(words)) {
        EntityType type = token.isCapitalised() ? names.of(token.span()) : null;
        if (type != null) {
          return type;
        }
      }
    }
    return null;
  }

  /** "NPR's Ann Lee": whoever is a medium's by name reports for it. */
  private boolean isOfMedium(Phrase source) {
    int mark = source.first(Token::isPossessive);
    return mark > 0
        && source.size() == mark + 3
        && source.from(mark + 1).all(Token::isCapitalised)
        && lexicon.media().isMedium(source.to(mark));
  }

  /** The tokens after the owner of the name that follows, if there is one. */
  private static List<Token> owned(Phrase source) {
    int mark = source.first(Token::isPossessive);
    boolean name = mark > 0 && mark + 1 < source.size() && source.get(mark + 1).isCapitalised();
    return name ? source.from(mark + 1).tokens() : source.tokens();
  }

  /** The sources of what is said in the first paragraph. */
  List<Span> sourcesOfLede() {
    for (Passage passage : passages.all()) {
      if (passage.block().role() == BlockRole.PARAGRAPH) {
        return passages.sourcesIn(passage.block().span());
      }
    }
    return List.of();
  }

  /** Whether the language model takes the name at a place for an organisation's. */
  boolean isOrganisation(Span name) {
    return names.of(name) == EntityType.ORGANISATION;
  }

  /**
   * The organisation that was named last before a place.
   *
   * @param farthest how many passages back it may be
   */
  @Nullable Phrase lastOrganisation(Place place, int farthest) {
    int first = Math.max(0, place.passage().number() - farthest);
    int from = passages.all().get(first).block().span().start();
    Span name = names.lastOrganisation(from, place.offset());
    if (name == null) {
      return null;
    }
    Passage passage = passages.at(name.start());
    if (passage == null) {
      return null;
    }
    Phrase words = passage.within(name);
    int start = passage.indexAt(name.start());
    // "A U.N.-backed mission" names no organisation before it.
    boolean part =
        words.any(OrganisationReader::isHolder)
            || OwnerFinder.isCutShort(passage.phrase(), start + words.size());
    return part ? null : words;
  }

  /** The only country that the sentence of a place names before it; null for none or several. */
  @Nullable Country onlyCountryBefore(Place place) {
    Phrase all = place.passage().phrase();
    int end = place.passage().indexAt(place.offset());
    Country only = null;
    for (int i = place.passage().indexAt(place.sentence().start()); i < end; i++) {
      PhraseTable.Match<Country> match = lexicon.countries().anyAt(all, i);
      if (match != null && only != null && !only.equals(match.value())) {
        return null;
      }
      only = match == null ? only : match.value();
    }
    return only;
  }

  /** Where the running text first uses a word in lower case; beyond its end if it does not. */
  int firstUse(String word) {
    if (firstUses.isEmpty()) {
      for (Passage passage : passages.all()) {
        BlockRole role = passage.block().role();
        if (role == BlockRole.PARAGRAPH || role == BlockRole.LIST) {
          passage
              .phrase()
              .tokens()
              .forEach(token -> firstUses.putIfAbsent(token.lower(), token.span().start()));
        }
      }
    }
    return firstUses.getOrDefault(word, Integer.MAX_VALUE);
  }

  /** The nouns for documents in a sentence. */
  Set<String> documentsIn(Passage passage, Span sentence) {
    return documents.computeIfAbsent(
        sentence,
        span -> {
          Set<String> nouns = new HashSet<>();
          for (Token token : passage.within(span).tokens()) {
            Heads.Head head = lexicon.heads().of(token);
            if (head != null && head.kind() == Heads.Kind.DOCUMENT) {
              nouns.add(head.noun());
            }
          }
          return nouns;
        });
  }
}
