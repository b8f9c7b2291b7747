package org.dateline.article.mention;

import java.util.Locale;
import java.util.Set;
import org.dateline.article.document.Span;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.OrganisationName.Form;
import org.jspecify.annotations.Nullable;

/** Finds the organisations that an article names in full, with countries and acronyms. */
final class OrganisationFinder {
  private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "&");
  private static final int FURTHEST = 10;

  private final Lexicon lexicon;
  private final Surroundings surroundings;
  private final OrganisationReader reader;

  OrganisationFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.surroundings = new Surroundings(lexicon);
    this.reader = new OrganisationReader(lexicon);
  }

  /**
   * Finds all of them.
   *
   * @param language the page's language tag; British English is evidence of a British ministry
   */
  Organisations find(Passages passages, @Nullable String language) {
    Organisations organisations = new Organisations(lexicon.institutions(), lexicon.offices());
    boolean abbreviated = false;
    boolean daily = false;
    Country britain = "en-GB".equals(language) ? lexicon.countries().withCode("GB") : null;
    for (Passage passage : passages.all()) {
      Phrase all = passage.phrase();
      for (int i = 0; i < all.size(); i++) {
        if (!passage.isTitleCase() && lexicon.heads().organisation(all.get(i)) != null) {
          find(passage, i, organisations);
        }
        addKnown(all, i, organisations);
        abbreviated |= all.get(i).is("MoD") || isUpdate(all, i);
        daily |= isUpdate(all, i) || isDaily(all, i);
        britain = britain == null ? britainAt(all, i) : britain;
      }
    }
    if (britain == null && abbreviated && daily) {
      // "The MoD said in its daily update": nobody else's does.
      britain = lexicon.countries().withCode("GB");
    }
    if (abbreviated && britain != null) {
      organisations.setHomeOfDefence(britain);
    }
    return organisations;
  }

  /** A well-known institution, whatever its words. */
  private void addKnown(Phrase all, int start, Organisations organisations) {
    PhraseTable.Match<Institutions.Institution> match =
        all.get(start).isCapitalised() ? lexicon.institutions().at(all, start) : null;
    if (match == null) {
      return;
    }
    OrganisationName name = reader.read(all.sub(start, start + match.length()));
    if (name != null) {
      organisations.add(name, span(all, start, start + match.length()));
    }
  }

  private static Span span(Phrase all, int start, int end) {
    return all.get(start).span().union(all.get(end - 1).span());
  }

  /** "Intelligence update" is what the British ministry calls what it publishes daily. */
  private static boolean isUpdate(Phrase all, int index) {
    return all.get(index).lower().equals("intelligence")
        && index + 1 < all.size()
        && all.get(index + 1).lower().equals("update");
  }

  /** "The MoD's daily update". */
  private static boolean isDaily(Phrase all, int index) {
    return all.get(index).lower().equals("update")
        && index > 0
        && all.get(index - 1).lower().equals("daily");
  }

  private @Nullable Country britainAt(Phrase all, int index) {
    PhraseTable.Match<Country> match = lexicon.countries().anyAt(all, index);
    return match != null && match.value().code().equals("GB") ? match.value() : null;
  }

  private void find(Passage passage, int head, Organisations organisations) {
    Phrase all = passage.phrase();
    int start = surroundings.left(passage, head);
    if (start < head && Lexicon.isDeterminer(all.get(start))) {
      start++;
    }
    int end = tailEnd(all, head + 1);
    OrganisationName name = reader.read(all.sub(start, end));
    if (name == null) {
      end = head + 1;
      name = reader.read(all.sub(start, end));
    }
    if (name != null && name.form() == Form.GOVERNMENT && name.country() != null) {
      organisations.addGovernment(name.country());
    }
    if (name == null || name.isReference() || name.form() == Form.SEVERAL) {
      return;
    }
    boolean capital =
        all.get(head).isCapitalised()
            || name.form() == Form.SHARED
            || name.form() == Form.CURATED
            || isNamedHouse(all, start, head);
    if (capital && name.form() != Form.GOVERNMENT) {
      organisations.add(name, span(all, start, end));
      String letters = bracketed(all, end);
      if (letters != null) {
        organisations.addAcronym(letters, name);
      }
    }
  }

  /** "Al-Hikma hospital": capitals before a noun for one of its kind. */
  private boolean isNamedHouse(Phrase all, int start, int head) {
    Heads.Head noun = lexicon.heads().organisation(all.get(head));
    return noun != null
        && noun.kind() == Heads.Kind.BODY
        && !noun.plural()
        && all.sub(start, head).tokens().stream().noneMatch(OrganisationFinder::isSeat)
        && start < head
        && all.get(start).isCapitalised()
        && lexicon.countries().nameOrDemonymAt(all, start) == null;
  }

  /** "Weir-headquartered": it tells of a body, and is of no name. */
  private static boolean isSeat(Token token) {
    int hyphen = token.text().lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < token.text().length()
        && Character.isLowerCase(token.text().charAt(hyphen + 1))
        && token.text().endsWith("ed");
  }

  /** Where the name ends that goes on after its head: "of Defence in London". */
  private static int tailEnd(Phrase all, int start) {
    int end = start;
    int at = start;
    while (at < all.size() && at - start < FURTHEST && all.get(at).isWord()) {
      Token token = all.get(at);
      boolean subject = token.is("on") && at == start && isTitle(all, at);
      boolean link = subject || LINKS.contains(token.lower()) || (token.is("in") && at > start);
      if (!link && !token.isCapitalised()) {
        break;
      }
      at++;
      end = link ? end : at;
      if (at == start + 1 && !subject && !token.is("of") && !token.is("for")) {
        return start;
      }
    }
    return end;
  }

  /** "The Commission on Human Rights": two capitals around "on", and no day. */
  private static boolean isTitle(Phrase all, int on) {
    return on > 0
        && on + 1 < all.size()
        && all.get(on - 1).isCapitalised()
        && all.get(on + 1).isCapitalised()
        && !all.get(on + 1).lower().endsWith("day")
        && !RoleReader.isMonth(all.get(on + 1));
  }

  private static @Nullable String bracketed(Phrase all, int index) {
    if (index + 2 < all.size() && all.get(index).is("(") && all.get(index + 2).is(")")) {
      String letters = all.get(index + 1).text();
      return letters.length() > 1 && letters.toUpperCase(Locale.ROOT).equals(letters)
          ? letters
          : null;
    }
    return null;
  }
}
