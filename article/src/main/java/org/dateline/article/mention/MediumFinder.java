package org.dateline.article.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the medium through which a statement came: "told Sky News", "wrote in The Telegraph". It
 * must look like one; parliaments and press conferences are none.
 */
final class MediumFinder {
  private static final Set<String> LEADS =
      Set.of(
          "told", "tell", "tells", "telling", "in", "to", "on", "with", "for", "by", "via",
          "quoting", "citing", "from");
  private static final Set<String> TOLD = Set.of("told", "tell", "tells", "telling");
  private static final Set<String> GIVEN =
      Set.of(
          "told",
          "tell",
          "tells",
          "telling",
          "interview",
          "interviewed",
          "wrote",
          "writes",
          "writing",
          "written",
          "post",
          "posted",
          "posting",
          "published",
          "speaking",
          "spoke",
          "quoted",
          "cited",
          "channel",
          "account",
          "article",
          "op-ed",
          "column",
          "piece",
          "comments",
          "remarks",
          "statement",
          "message",
          "video",
          "announced",
          "tweeted",
          "shared",
          "said",
          "says",
          "quoting",
          "citing",
          "reported");

  /** What leads to a network or a broadcaster after any verb of saying. */
  private static final Set<String> CARRIED =
      Set.of("on", "via", "over", "through", "in", "to", "with");

  /** What calls the name behind it a medium. */
  private static final Set<String> PUBLICATIONS =
      Set.of(
          "newspaper",
          "broadcaster",
          "magazine",
          "weekly",
          "daily",
          "tabloid",
          "broadsheet",
          "website");

  private static final Set<String> QUOTED = Set.of("quoted", "quotes", "cited", "cites");

  private static final Set<String> THROUGH = Set.of("through", "via", "over");

  /** What a network carries: "in the mayor's Telegram channel". */
  private static final Set<String> CARRIERS =
      Set.of("channel", "account", "page", "post", "message", "video", "group", "feed", "profile");

  private static final Set<String> BROADCASTS = Set.of("television", "tv", "radio");
  private static final int LONGEST = 7;

  private final Lexicon lexicon;
  private final Set<String> declared = new HashSet<>();
  private final TreeMap<Integer, String> named = new TreeMap<>();
  private final TreeMap<Integer, Span> cues = new TreeMap<>();
  private final @Nullable String outlet;

  /**
   * @param statements all of the article: a medium belongs to the verb before it
   * @param outlet the page's own outlet, which is no medium between
   */
  MediumFinder(
      Lexicon lexicon, Passages passages, List<Statement> statements, @Nullable String outlet) {
    this.lexicon = lexicon;
    this.outlet = outlet == null ? null : bare(outlet);
    statements.forEach(s -> s.cue().forEach(cue -> cues.put(cue.start(), cue)));
    for (Passage passage : passages.all()) {
      declare(passage.phrase());
    }
    for (Passage passage : passages.all()) {
      remember(passage.phrase());
    }
  }

  /** The medium's name as the page writes it; null if none is named. */
  @Nullable String find(Statement statement, Place place) {
    Phrase sentence = place.passage().within(place.sentence());
    for (int i = 0; i + 1 < sentence.size(); i++) {
      Token lead = sentence.get(i);
      boolean outside = statement.content().stream().noneMatch(s -> s.overlaps(lead.span()));
      if (outside && LEADS.contains(lead.lower()) && !isOthers(statement, sentence, i)) {
        String name =
            isGiven(sentence, i) || isDirect(statement, sentence, i)
                ? mediumAt(statement, sentence, i + 1)
                : null;
        if (name == null && CARRIED.contains(lead.lower())) {
          name = carrierAt(sentence, i + 1);
        }
        if (name == null && TOLD.contains(lead.lower())) {
          // "Told his radio audience" names none.
          boolean bare = !Lexicon.isDeterminer(sentence.get(i + 1));
          name = bare ? broadcastAt(sentence, i + 1) : null;
          name = name == null ? spokenOf(sentence, i + 1) : name;
        }
        if (name != null && !bare(name).equals(outlet)) {
          return name;
        }
      }
    }
    String quoter = quoterOf(statement, sentence);
    return quoter == null || bare(quoter).equals(outlet) ? null : quoter;
  }

  /**
   * "TASS quoted the ministry as saying", "Harbour News reported, citing officials": who hands on.
   */
  private @Nullable String quoterOf(Statement statement, Phrase sentence) {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      boolean quoted = QUOTED.contains(sentence.get(i).lower());
      boolean citing = sentence.get(i).lower().equals("citing");
      if ((quoted || citing) && isBeforeSource(statement, sentence, i)) {
        return quoted ? mediumEnding(sentence, i) : mediumOpening(sentence, i);
      }
    }
    return null;
  }

  private static boolean isBeforeSource(Statement statement, Phrase sentence, int index) {
    int end = Math.min(sentence.size(), index + 3);
    return sentence.sub(index + 1, end).tokens().stream()
        .anyMatch(token -> statement.source().stream().anyMatch(s -> s.contains(token.span())));
  }

  /** The medium whose name ends before a verb, with the noun for its kind or without it. */
  private @Nullable String mediumEnding(Phrase sentence, int verb) {
    int end = verb;
    while (end > 0
        && (isLabelOrAgency(sentence.get(end - 1)) || sentence.get(end - 1).is("news"))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && isNamePart(sentence, start - 1, start - 1)) {
      start--;
    }
    for (int first = start; first < end; first++) {
      Phrase name = sentence.sub(first, end);
      if (isMedium(name) || (first == start && end < verb)) {
        return name.words();
      }
    }
    return null;
  }

  /** The medium with which a sentence begins. */
  private @Nullable String mediumOpening(Phrase sentence, int limit) {
    int end = 0;
    while (end < limit && end < LONGEST && sentence.get(end).isCapitalised()) {
      end++;
    }
    for (int stop = end; stop > 0; stop--) {
      if (isMedium(sentence.to(stop))) {
        return sentence.to(stop).words();
      }
    }
    return null;
  }

  /**
   * "Clarified to Harbour News", "said through its Harbour TV": right behind the verb, whatever it
   * is.
   */
  private static boolean isDirect(Statement statement, Phrase sentence, int index) {
    String lead = sentence.get(index).lower();
    int end = index == 0 ? -1 : sentence.get(index - 1).span().end();
    return THROUGH.contains(lead)
        || (lead.equals("to") && statement.cue().stream().anyMatch(cue -> cue.end() == end));
  }

  /** "On Telegram", "in a Facebook post", "on state television": whatever the verb. */
  private @Nullable String carrierAt(Phrase sentence, int start) {
    int first = start;
    while (first < sentence.size() && Lexicon.isDeterminer(sentence.get(first))) {
      first++;
    }
    String network = networkAt(sentence, first);
    for (int at = first; network == null && at < sentence.size() && isAside(sentence, at); at++) {
      network = networkAt(sentence, at + 1);
      boolean owned = sentence.get(at).isPossessive();
      network = owned && !isCarrier(sentence, at + 1) ? null : network;
    }
    return network == null ? broadcastAt(sentence, first) : network;
  }

  /** Words between the preposition and a network: "the social media platform", "the plant's". */
  private static boolean isAside(Phrase sentence, int index) {
    Token token = sentence.get(index);
    boolean owner =
        token.isPossessive()
            || (index + 1 < sentence.size() && sentence.get(index + 1).isPossessive());
    return owner || (token.isWord() && !token.isCapitalised() && !Lexicon.isFunctionWord(token));
  }

  private static boolean isCarrier(Phrase sentence, int start) {
    return sentence
        .sub(start, Math.min(sentence.size(), start + 3))
        .any(token -> CARRIERS.contains(token.lower()));
  }

  private @Nullable String networkAt(Phrase sentence, int start) {
    for (int end = Math.min(sentence.size(), start + 2); end > start; end--) {
      Phrase name = sentence.sub(start, end);
      if (lexicon.media().isNetwork(name)) {
        return name.words();
      }
    }
    return null;
  }

  /** "State television", "Ukrainian radio": a broadcaster that is named by its kind only. */
  private @Nullable String broadcastAt(Phrase sentence, int start) {
    int at = start;
    while (at < sentence.size() && isBefore(sentence.get(at)) && at - start < LONGEST) {
      if (BROADCASTS.contains(sentence.get(at).lower())) {
        break;
      }
      at++;
    }
    boolean broadcast =
        at > start && at < sentence.size() && BROADCASTS.contains(sentence.get(at).lower());
    if (!broadcast) {
      return null;
    }
    int end = at + 1;
    while (end < sentence.size() && isNamePart(sentence, at + 1, end)) {
      end++;
    }
    Phrase name = sentence.sub(at + 1, end);
    return isMedium(name) ? name.words() : sentence.sub(start, at + 1).words();
  }

  /** "Told the agency": the medium that was named last before. */
  private @Nullable String spokenOf(Phrase sentence, int start) {
    int noun = start + 1 < sentence.size() && sentence.get(start + 1).is("same") ? 2 : 1;
    boolean definite =
        start + noun < sentence.size()
            && sentence.get(start).lower().equals("the")
            && (isLabelOrAgency(sentence.get(start + noun))
                || sentence.get(start + noun).is("network"));
    if (!definite || isWritten(sentence, start + noun + 1)) {
      return null;
    }
    Map.Entry<Integer, String> before = named.lowerEntry(sentence.get(start).span().start());
    return before == null ? null : before.getValue();
  }

  /** Whether the name follows the label: "the newspaper Bild". */
  private static boolean isWritten(Phrase sentence, int index) {
    return index < sentence.size() && sentence.get(index).isCapitalised();
  }

  /** Whether words of telling or writing are near before the word. */
  private static boolean isGiven(Phrase sentence, int index) {
    for (int i = index; i >= Math.max(0, index - 6); i--) {
      if (GIVEN.contains(sentence.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word goes with the verb of another statement: the last verb before it counts. */
  private boolean isOthers(Statement statement, Phrase sentence, int index) {
    int at = sentence.get(index).span().start();
    Integer before = cues.floorKey(at);
    boolean here = before != null && before >= sentence.get(0).span().start();
    Integer owner = here ? before : cues.ceilingKey(at);
    return !statement.cue().isEmpty()
        && owner != null
        && statement.cue().stream().noneMatch(cue -> cue.start() == owner);
  }

  private @Nullable String mediumAt(Statement statement, Phrase sentence, int start) {
    int first = start;
    while (first < sentence.size() && (isBefore(sentence.get(first)) || isOwner(sentence, first))) {
      first++;
    }
    int end = first;
    while (end < sentence.size()
        && end - first < LONGEST
        && isNamePart(sentence, first, end)
        && isNotSource(statement, sentence.get(end))) {
      end++;
    }
    boolean article = first > 0 && sentence.get(first - 1).is("The");
    for (int stop = end; stop > first; stop--) {
      Phrase name = sentence.sub(first, stop);
      boolean known =
          isMedium(name)
              || (article && isMedium(sentence.sub(first - 1, stop)))
              || (article && stop == end && isTitled(sentence, first));
      if (known || (stop == end && isLabelled(sentence, first, end))) {
        int owner = name.first(Token::isPossessive);
        if (owner > 0 && isMedium(name.to(owner))) {
          return (article ? "The " : "") + name.to(owner).words();
        }
        int of = name.first(token -> token.is("of"));
        if (isPersonOf(name, of)) {
          return name.from(of + 1).words();
        }
        return article ? "The " + name.words() : name.words();
      }
    }
    return null;
  }

  /** "Lebanon's National News Agency". */
  private boolean isOwner(Phrase sentence, int index) {
    return sentence.get(index).isPossessive()
        || (index + 1 < sentence.size()
            && sentence.get(index + 1).isPossessive()
            && lexicon.countries().named(sentence.sub(index, index + 1)) != null);
  }

  /** "Told The Signal": within a sentence only a title begins with a capital article. */
  private boolean isTitled(Phrase sentence, int first) {
    return first > 1
        && TOLD.contains(sentence.get(first - 2).lower())
        && lexicon.countries().anyAt(sentence, first) == null
        && !sentence.get(first).is("Hague");
  }

  /** "Ann Lee of Harbour News": somebody, and the medium after "of". */
  private boolean isPersonOf(Phrase name, int of) {
    return of > 1
        && isMedium(name.from(of + 1))
        && !PersonName.read(name.to(of), lexicon).isEmpty()
        && !isMedium(name.to(of));
  }

  private static boolean isNotSource(Statement statement, Token token) {
    return statement.source().stream().noneMatch(source -> source.overlaps(token.span()));
  }

  /** Words between "told" and the name: "the state news agency TASS", "his". */
  private boolean isBefore(Token token) {
    return Lexicon.isDeterminer(token)
        || (!token.isCapitalised() && lexicon.media().isLabel(token))
        || lexicon.media().isKind(token)
        || token.is("news")
        || token.is("agency")
        || token.is("local")
        || token.is("national")
        || (token.isCapitalised()
            && lexicon.countries().ofDemonym(new Phrase("", List.of(token))) != null);
  }

  private boolean isNamePart(Phrase sentence, int first, int index) {
    Token token = sentence.get(index);
    if (index > first && isTitle(token)) {
      return false;
    }
    boolean inner = index > first && index + 1 < sentence.size();
    boolean joint = token.is("of") || token.isPossessive() || PersonName.isParticle(token);
    return token.isNumber()
        || (token.isCapitalised() && !Lexicon.isFunctionWord(token))
        || (inner && joint && sentence.get(index + 1).isCapitalised());
  }

  /** "NBC News Senior Correspondent": a title is no part of the outlet's name. */
  private boolean isTitle(Token token) {
    return lexicon.roles().noun(token) != null || token.lower().equals("senior");
  }

  private boolean isMedium(Phrase name) {
    return lexicon.media().isMedium(name) || declared.contains(bare(name.words()));
  }

  private boolean isLabelled(Phrase sentence, int first, int end) {
    if (end >= sentence.size() || lexicon.countries().anyAt(sentence.to(end), first) != null) {
      return false;
    }
    Token next = sentence.get(end);
    boolean agency = next.is("news") || next.is("agency");
    boolean before = first > 0 && isLabelOrAgency(sentence.get(first - 1));
    return agency || lexicon.media().isLabel(next) || before;
  }

  private boolean isLabelOrAgency(Token token) {
    return lexicon.media().isLabel(token) || token.is("agency");
  }

  /** Remembers where media are named, so that "the agency" can be told. */
  private void remember(Phrase all) {
    for (int i = 0; i < all.size(); i++) {
      int end = i;
      while (end < all.size() && end - i < LONGEST && all.get(end).isCapitalised()) {
        end++;
      }
      for (int stop = end; stop > i; stop--) {
        Phrase name = all.sub(i, stop);
        if (isMedium(name) && !lexicon.media().isNetwork(name)) {
          named.put(all.get(i).span().start(), name.words());
          i = stop - 1;
          break;
        }
      }
    }
  }

  /**
   * Remembers the names that the article itself calls a newspaper, a channel, an agency: "the
   * Tideway newspaper", "the weekly Tideway", "the news agency TKN".
   */
  private void declare(Phrase all) {
    for (int i = 1; i < all.size(); i++) {
      boolean agency = all.get(i).is("agency") && all.get(i - 1).is("news");
      if (agency || all.get(i).is("newspaper") || all.get(i).is("broadcaster")) {
        declareBefore(all, agency ? i - 1 : i);
      }
      if (agency || isPublication(all.get(i))) {
        declareBehind(all, i + 1);
      }
    }
  }

  private boolean isPublication(Token token) {
    return !token.isCapitalised() && PUBLICATIONS.contains(token.lower());
  }

  private void declareBefore(Phrase all, int end) {
    int start = end;
    while (start > 0 && all.get(start - 1).isCapitalised()) {
      start--;
    }
    start += start < end && Lexicon.isDeterminer(all.get(start)) ? 1 : 0;
    if (start < end) {
      declared.add(bare(all.sub(start, end).words()));
    }
  }

  private void declareBehind(Phrase all, int start) {
    int end = start;
    while (end < all.size() && end - start < LONGEST && isNamePart(all, start, end)) {
      end++;
    }
    if (end > start && all.get(start).isCapitalised()) {
      declared.add(bare(all.sub(start, end).words()));
    }
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
