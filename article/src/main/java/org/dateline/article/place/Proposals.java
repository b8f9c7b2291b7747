package org.dateline.article.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.TaggedText;
import org.jspecify.annotations.Nullable;

/** Finds in a block the words that may be names of places, with too many rather than too few. */
final class Proposals {
  private final Vocabulary vocabulary;
  private final Lookup lookup;

  Proposals(Vocabulary vocabulary, Lookup lookup) {
    this.vocabulary = vocabulary;
    this.lookup = lookup;
  }

  /** The proposals of a block, in order. */
  List<Proposal> of(String text, TaggedText tagged, List<Name> names) {
    return new Block(new Words(text, tagged), names).run();
  }

  /** One block. */
  private final class Block {
    private final Words words;
    private final List<Name> names;
    private final ListedNames listed;
    private final int dateline;
    private final List<Proposal> found = new ArrayList<>();

    Block(Words words, List<Name> names) {
      this.words = words;
      this.names = names;
      this.listed = new ListedNames(words, vocabulary, lookup);
      this.dateline = Datelines.end(words);
    }

    List<Proposal> run() {
      int at = 0;
      for (Name name : names) {
        int from = words.from(name.span().start());
        int to = words.from(name.span().end());
        if (from >= at && to > from) {
          from = from > at && beginsEarlier(from, to) ? from - 1 : from;
          scan(at, from);
          at = Math.max(to, read(from, to, name.type()));
        }
      }
      scan(at, words.size());
      return found;
    }

    /** Whether the word before belongs to the name too, though the model leaves it out. */
    private boolean beginsEarlier(int from, int to) {
      return words.isCapitalised(from - 1)
          && !words.isJoined(from)
          && listed.longest(from - 1, Math.min(words.size(), from + ListedNames.LONGEST)) >= to;
    }

    /** Looks for names of the gazetteer where the model sees none. */
    private void scan(int from, int to) {
      int at = from;
      while (at < to) {
        int end = words.isCapitalised(at) ? listed.longest(at, to) : 0;
        if (end > at && !isUnlikely(at, end)) {
          add(at, end, null, Toponym.Form.PLAIN);
          at = end;
        } else {
          at++;
        }
      }
    }

    private boolean isUnlikely(int from, int to) {
      String lower = words.lower(from);
      return to - from == 1
          && (vocabulary.lists().get("never").contains(lower)
              || (lower.length() < 3 && !words.isUpper(from)));
    }

    /** Reads a name of the model; gives where the reading ended. */
    private int read(int from, int to, EntityType type) {
      if (type == EntityType.PLACE) {
        return readPlace(from, to);
      }
      int end = listed.longest(from, Math.min(words.size(), from + ListedNames.LONGEST));
      if (end >= to) {
        add(from, end, type, Toponym.Form.PLAIN);
        return end;
      }
      if (type == EntityType.PERSON) {
        readPerson(from, to);
        return to;
      }
      if (type == EntityType.GROUP || type == EntityType.EVENT) {
        scan(from, to);
      } else {
        readParts(from, to, type);
      }
      return to;
    }

    /** A person may be named with where the office lies, or where the home is. */
    private void readPerson(int from, int to) {
      if (to - from == 1) {
        add(from, to, EntityType.PERSON, Toponym.Form.PLAIN);
      }
      for (int word = from + 1; word < to - 1; word++) {
        if (words.is(word, "of") || words.is(word, "in") || words.is(word, "from")) {
          scan(word + 1, to);
          return;
        }
        if (vocabulary.isOffice(words.lower(word))) {
          scan(from, word);
          return;
        }
      }
    }

    /** A place's name may be several ("Pandi, Bulacan"), or hold words that are no name. */
    private int readPlace(int from, int to) {
      int further = listed.longest(from, Math.min(words.size(), from + ListedNames.LONGEST));
      if (further >= to) {
        add(from, further, EntityType.PLACE, Toponym.Form.PLAIN);
        return further;
      }
      int start = from;
      for (int at = from; at <= to; at++) {
        if (at == to || isSeparator(at)) {
          addPlace(start, at);
          start = at + 1;
        }
      }
      return to;
    }

    private boolean isSeparator(int word) {
      String written = words.exact(word);
      return written.equals(",")
          || written.equals("/")
          || written.equals(";")
          || written.equals("(")
          || written.equals("and");
    }

    private void addPlace(int from, int to) {
      int start = from;
      int end = to;
      while (start < end && !isNameWord(start)) {
        start++;
      }
      while (end > start && !words.isCapitalised(end - 1) && !isPoint(start, end)) {
        end--;
      }
      Set<String> part = vocabulary.lists().get("part");
      while (start + 1 < end
          && part.contains(words.lower(start))
          && !vocabulary.kinds().contains(words.lower(start + 1))
          && lookup.named(words.surface(start, end)).isEmpty()) {
        start++;
      }
      if (start >= end) {
        return;
      }
      if (end - start > 1
          && lookup.named(words.surface(start, end)).isEmpty()
          && isInstitution(start, end)) {
        readParts(start, end, EntityType.FACILITY);
      } else {
        add(start, end, EntityType.PLACE, Toponym.Form.PLAIN);
      }
    }

    private boolean isNameWord(int word) {
      return words.isCapitalised(word) || words.isNumber(word);
    }

    /** Whether the last word is the point of an abbreviation such as "Ky.". */
    private boolean isPoint(int from, int to) {
      return words.is(to - 1, ".")
          && vocabulary.abbreviations().get(words.surface(from, to)) != null;
    }

    private boolean isInstitution(int from, int to) {
      for (int word = from; word < to; word++) {
        if (vocabulary.isInstitution(words.lower(word))
            && vocabulary.kinds().after(words.lower(word)) == null) {
          return true;
        }
      }
      return false;
    }

    /** Places within the name of an institution or a building. */
    private void readParts(int from, int to, EntityType type) {
      int at = from;
      while (at < to) {
        int end = words.isCapitalised(at) ? listed.longest(at, to) : 0;
        if (end > at && !(at == from && end == to) && !isUnlikely(at, end)) {
          add(at, end, type, Toponym.Form.PART);
          at = end;
        } else {
          at++;
        }
      }
    }

    private void add(int from, int to, @Nullable EntityType type, Toponym.Form form) {
      boolean agency = words.is(from - 1, "(") || Datelines.isBehindDay(words, from);
      if (to <= dateline && agency) {
        return;
      }
      Toponym.Form told =
          form == Toponym.Form.PLAIN && to <= dateline ? Toponym.Form.DATELINE : form;
      found.add(new Proposal(words, from, listed.withPoint(from, to), type, told));
    }
  }
}
