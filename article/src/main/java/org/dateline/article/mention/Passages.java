package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** The blocks of one article that are read, as tokens, with the names and places in them. */
final class Passages {
  private static final int MOST_OPENINGS = 4;

  private final String text;
  private final Set<String> organisations = new LinkedHashSet<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Name> names;
  private final List<PlaceMention> places;
  private final NavigableMap<Integer, Span> namedPlaces = new TreeMap<>();
  private final List<Span> sources = new ArrayList<>();
  private final BitSet contents = new BitSet();
  private final List<Phrase> openings = new ArrayList<>();

  Passages(Article article) {
    text = article.document().text();
    names = article.all(Name.class);
    places = article.all(PlaceMention.class);
    for (Statement statement : article.all(Statement.class)) {
      sources.addAll(statement.source());
      statement.content().forEach(span -> contents.set(span.start(), span.end()));
    }
    for (Block block : article.document().blocks()) {
      if (isOpening(block) && openings.size() < MOST_OPENINGS) {
        openings.add(new Phrase(text, Tokenizer.tokens(text, block.span())));
      }
    }
    names.stream()
        .filter(name -> name.type() == EntityType.ORGANISATION)
        .forEach(name -> organisations.add(name.span().of(text)));
    names.stream()
        .filter(name -> name.type() == EntityType.PLACE)
        .forEach(name -> namedPlaces.put(name.span().start(), name.span()));
    NavigableMap<Integer, Span> sentences = new TreeMap<>();
    article.all(Sentence.class).forEach(one -> sentences.put(one.span().start(), one.span()));
    for (Block block : blocks(article.document())) {
      Phrase phrase = new Phrase(text, Tokenizer.tokens(text, block.span()));
      List<Span> own =
          sentences.subMap(block.span().start(), block.span().end()).values().stream()
              .filter(block.span()::contains)
              .toList();
      passages.add(
          new Passage(
              block, passages.size(), phrase, own.isEmpty() ? split(phrase, block.span()) : own));
    }
  }

  List<Passage> all() {
    return passages;
  }

  private static boolean isOpening(Block block) {
    return switch (block.role()) {
      case BYLINE, TIMESTAMP, PARAGRAPH -> true;
      case HEADLINE, STANDFIRST, SUBHEADING, LIST, QUOTE, CAPTION, CREDIT, RELATED, FURNITURE ->
          false;
    };
  }

  /** The names of organisations that the language model told, each once, in order. */
  Set<String> organisations() {
    return organisations;
  }

  /** The first lines of the article, read or not, in which a dateline may stand. */
  List<Phrase> openings() {
    return openings;
  }

  /** The names that the language model and the lists of names told. */
  List<Name> names() {
    return names;
  }

  /** Whether what stands at an offset is what somebody says, and not what the page tells. */
  boolean isReported(int offset) {
    return contents.get(offset);
  }

  /** The names of places, with what they mean. */
  List<PlaceMention> places() {
    return places;
  }

  /** The sources of all statements within {@code span}. */
  List<Span> sourcesIn(Span span) {
    return sources.stream().filter(span::contains).toList();
  }

  /** The passage that holds {@code offset}; null if the block is not read. */
  @Nullable Passage at(int offset) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).block().span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < passages.size() && passages.get(low).block().span().contains(offset)
        ? passages.get(low)
        : null;
  }

  /**
   * The place named last before an offset, in the same sentence or else in the one before, as the
   * page writes it; null if there is none. "Its mayor" is that place's.
   */
  @Nullable String placeBefore(Passage passage, int offset) {
    Span here = passage.sentenceAt(offset);
    Span before = here;
    for (Span sentence : passage.sentences()) {
      before = sentence.end() <= here.start() ? sentence : before;
    }
    Map.Entry<Integer, Span> last = namedPlaces.lowerEntry(offset);
    return last != null && before.start() <= last.getKey() && last.getValue().end() <= offset
        ? last.getValue().of(passage.phrase().text())
        : null;
  }

  /** What is read, and the lines that say whose an embedded post is; in order. */
  private static List<Block> blocks(Document document) {
    List<Block> blocks = new ArrayList<>(document.readBlocks());
    for (Block block : document.blocks()) {
      if (block.isOfPost() && block.role() == BlockRole.BYLINE) {
        blocks.add(block);
      }
    }
    blocks.sort(Comparator.comparing(Block::span));
    return blocks;
  }

  /** Sentences by their full stops, for articles in which nobody has found them. */
  private static List<Span> split(Phrase phrase, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    for (int i = 0; i + 1 < phrase.size(); i++) {
      Token next = phrase.get(i + 1);
      boolean stop = ".!?".contains(phrase.get(i).text());
      boolean closed =
          "\"”’'".contains(phrase.get(i).text())
              && i > 0
              && ".!?".contains(phrase.get(i - 1).text());
      if ((stop || closed) && next.spaced() && !startsLower(next)) {
        sentences.add(new Span(start, phrase.get(i).span().end()));
        start = next.span().start();
      }
    }
    sentences.add(new Span(start, block.end()));
    return sentences;
  }

  private static boolean startsLower(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0));
  }
}
