package org.dateline.article.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads signals from {@code class} and {@code id}. Names are split at punctuation and at camel
 * case; whole words and pairs of words count, so that {@code shared-layout} is not taken for {@code
 * share}. The words are general web vocabulary.
 */
final class ClassWords {
  /** Generated pages carry class lists of any length; the telling words come first. */
  private static final int LONGEST = 1_000;

  private static final Map<String, Signal> WORDS = new HashMap<>();

  /** The words before which a word of a longer name may stand: few, so that few are joined. */
  private static final Set<String> FIRST_WORDS = new HashSet<>();

  static {
    put(Signal.NAVIGATION, "nav,navigation,navbar,menu,submenu,breadcrumb,breadcrumbs,pagination");
    put(Signal.NAVIGATION, "pager,sitemap,dropdown,hamburger,skip link,skip to,prev next,toc");
    put(Signal.FOOTER, "footer,colophon,site info");
    put(Signal.MASTHEAD, "masthead,topbar,site header,global header,page header,header nav");
    put(Signal.TAGS, "tags,taglist,tag list,topics,topic list,keywords,post tags,entry meta");
    put(Signal.TAGS, "categories,cat links,post categories,article tags,article topics");
    put(Signal.ASIDE, "sidebar,aside,rail,right rail,side bar,right column,widget,widgets");
    put(Signal.RELATED, "related,recommended,recommendation,recommendations,recirc,recirculation");
    put(Signal.RELATED, "outbrain,taboola,trending,popular,teaser,teasers,promo,promos,upnext");
    put(Signal.RELATED, "most read,more stories,read more,readmore,also like,see also,more from");
    put(Signal.RELATED, "read next,up next,more on,further reading,top stories,latest news,recos");
    put(
        Signal.RELATED,
        "next post,previous post,next article,next story,more articles,jp relatedposts");
    put(
        Signal.RELATED,
        "also read,read also,more news,editors picks,must read,in this series,cards");
    put(Signal.COMMENTS, "comment,comments,disqus,commenting,respond,replies,commentlist,viafoura");
    put(Signal.NEWSLETTER, "newsletter,newsletters,signup,mailing list,mailchimp,email signup");
    put(Signal.NEWSLETTER, "subscribe,subscription,subscriptions,email capture");
    put(Signal.SHARE, "share,sharing,social,shares,sharebar,sharedaddy,addthis,addtoany,socials");
    put(Signal.SHARE, "follow us,sociallinks,share buttons,share tools,utility bar,toolbar");
    put(Signal.ADVERTISEMENT, "ad,ads,advert,adverts,advertisement,advertising,sponsored,sponsor");
    put(Signal.ADVERTISEMENT, "adslot,dfp,mpu,leaderboard,advertorial,affiliate,adsense,admanager");
    put(Signal.CONSENT, "cookie,cookies,consent,gdpr,onetrust,ccpa,privacy banner");
    put(Signal.LOGIN, "login,signin,sign in,log in,register,registration,paywall,piano,regwall");
    put(Signal.LOGIN, "meter,metering,gate,barrier,user account,logged out");
    put(Signal.APPEAL, "donate,donation,donations,contribute,contributions,support us,fundraising");
    put(Signal.APPEAL, "membership,become member,epic,reader revenue");
    put(Signal.NOTIFICATION, "notification,notifications,toast,push alert,snackbar,alerts");
    put(Signal.CORRECTION, "correction,corrections,clarification,editors note,editor note");
    put(Signal.LEGAL, "disclaimer,legal,copyright notice,terms,trust principles,republish");
    put(Signal.BIOGRAPHY, "bio,biography,author bio,author box,authorbox,about author,author info");
    put(
        Signal.BIOGRAPHY,
        "author description,author card,about the author,author profile,the author");
    put(Signal.FORM, "feedback,search form,searchform,search box");
    put(Signal.MEDIA, "player,video player,jwplayer,audio player,vjs,text to speech,listen");
    put(Signal.POLL, "poll,quiz,survey");
    put(Signal.HIDDEN, "sr only,visually hidden,visuallyhidden,screen reader,screenreader,hide");
    put(
        Signal.HIDDEN,
        "modal,popup,overlay,lightbox,tooltip,offscreen,a11y hidden,u hidden,print only");
    put(Signal.BYLINE, "byline,bylines,author,authors,contributor,contributors,writer,written by");
    put(Signal.BYLINE, "posted by,journalist,reporter");
    put(
        Signal.TIMESTAMP,
        "timestamp,datetime,pubdate,publish date,published,date,dateline,updated");
    put(Signal.TIMESTAMP, "posted on,post date,entry date,article date,time stamp,date time");
    put(Signal.CAPTION, "caption,captions,figcaption,image caption,photo caption,media caption");
    put(Signal.CAPTION, "wp caption,imagecaption,cutline");
    put(Signal.CREDIT, "credit,credits,photographer,image credit,photo credit,image copyright");
    put(Signal.CREDIT, "photo source,image source");
    put(Signal.FIGURE, "figure,lead image,featured image,hero image");
    put(
        Signal.STANDFIRST,
        "standfirst,subtitle,subheadline,dek,deck,strapline,sub headline,sub title");
    put(
        Signal.STANDFIRST,
        "sell,article summary,article excerpt,article intro,sub heading,subdeck");
    put(Signal.HEADLINE, "headline,entry title,article title,post title,page title,story title");
    put(
        Signal.BODY,
        "article body,articlebody,story body,entry content,post content,article content");
    put(Signal.BODY, "article text,story text,body text,story content,post body,body content");
  }

  /** Before these words a name says what a page has or does, not what the element is. */
  private static final Set<String> DISCLAIMERS =
      new HashSet<>(
          List.of(
              "has", "no", "with", "without", "not", "enable", "disable", "js", "show", "open"));

  private ClassWords() {}

  private static void put(Signal signal, String words) {
    for (String word : words.split(",", -1)) {
      WORDS.put(word, signal);
      int space = word.lastIndexOf(' ');
      if (space > 0) {
        FIRST_WORDS.add(word.substring(word.lastIndexOf(' ', space - 1) + 1, space));
      }
    }
  }

  static void read(String names, EnumSet<Signal> signals) {
    String previous = "";
    String before = "";
    int limit = Math.min(names.length(), LONGEST);
    boolean disclaimed = false;
    for (int at = 0; at < limit; ) {
      char c = names.charAt(at);
      if (!Letters.isLetterOrDigit(c)) {
        if (isSpace(c)) {
          previous = "";
          before = "";
          disclaimed = false;
        }
        at++;
        continue;
      }
      int end = wordEnd(names, at, limit);
      String word = names.substring(at, end).toLowerCase(Locale.ROOT);
      disclaimed |= previous.isEmpty() && DISCLAIMERS.contains(word);
      if (!disclaimed) {
        add(signals, lookUp(before, previous, word));
      }
      before = previous;
      previous = word;
      at = end;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static void add(EnumSet<Signal> signals, @Nullable Signal found) {
    if (found != null) {
      signals.add(found);
    }
  }

  /** The longest of the three, two or one last words that is known. */
  private static @Nullable Signal lookUp(String before, String previous, String word) {
    if (FIRST_WORDS.contains(previous)) {
      Signal three = before.isEmpty() ? null : WORDS.get(before + " " + previous + " " + word);
      Signal two = three != null ? three : WORDS.get(previous + " " + word);
      if (two != null) {
        return two;
      }
    }
    return WORDS.get(word);
  }

  private static int wordEnd(String names, int start, int limit) {
    int end = start + 1;
    while (end < limit && Letters.isLetterOrDigit(names.charAt(end))) {
      boolean hump =
          Character.isUpperCase(names.charAt(end)) && Character.isLowerCase(names.charAt(end - 1));
      if (hump) {
        break;
      }
      end++;
    }
    return end;
  }
}
