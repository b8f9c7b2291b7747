package org.dateline.article.page;

import java.util.Locale;

/**
 * What an element's name, role, microdata or class words say of the text in it.
 *
 * <p>A signal with a {@code kind} speaks against the article: text under it is set aside under that
 * kind, unless the element holds most of the page's prose, for then its name describes the page,
 * not a part of it.
 */
enum Signal {
  HIDDEN("hidden"),
  NAVIGATION("navigation"),
  FOOTER("navigation"),
  MASTHEAD("navigation"),
  TAGS("navigation"),
  ASIDE("teaser"),
  RELATED("teaser"),
  COMMENTS("comments"),
  NEWSLETTER("newsletter"),
  SHARE("share"),
  ADVERTISEMENT("advertisement"),
  CONSENT("consent"),
  LOGIN("login"),
  APPEAL("appeal"),
  NOTIFICATION("notification"),
  CORRECTION("correction"),
  LEGAL("legal"),
  BIOGRAPHY("biography"),
  FORM("form"),
  MEDIA("media"),
  POLL("poll"),
  GALLERY("gallery"),
  BYLINE,
  TIMESTAMP,
  FIGURE,
  CAPTION,
  CREDIT,
  STANDFIRST,
  POST,
  HEADLINE,
  QUOTE,
  LIST,
  TABLE,
  HEADING,
  ARTICLE,
  MAIN,
  BODY;

  private final String kind;

  Signal() {
    this("");
  }

  Signal(String kind) {
    this.kind = kind;
  }

  boolean isAgainstArticle() {
    return !kind.isEmpty();
  }

  /** Whether it says where on the page something stands, so that its words tell more. */
  boolean isPlace() {
    return switch (this) {
      case NAVIGATION, FOOTER, MASTHEAD, ASIDE, RELATED, FORM -> true;
      default -> false;
    };
  }

  /** Whether it speaks of other articles. */
  boolean isOfOthers() {
    return this == RELATED || this == ASIDE;
  }

  /** The block kind of text that this signal sets aside; empty for the other signals. */
  String kind() {
    return kind;
  }

  /** As it is told to a reader in a block's reason. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
