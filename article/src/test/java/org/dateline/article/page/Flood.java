package org.dateline.article.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.article.testkit.HostileWords;

/** A page or text that is one hostile piece, over and over, at one place where a rule reads. */
final class Flood {
  private static final String ARTICLE =
      "<article><h1>The harbour stays closed</h1><p class=byline>By Ann Lee</p><p>The invented"
          + " council said on Monday that the bridge would open again in the spring.</p>";

  /** Where the flood stands; {@code RUN} is one long piece, {@code EACH} the same in short ones. */
  private static final List<String> PLACES =
      List.of(
          "RUN",
          "The harbour stays closed\n\nBy Ann Lee\n\nRUN\n\nIt is so.",
          "<p>RUN</p>",
          "ARTICLE<p>RUN.</p>",
          "ARTICLE<p>The council said RUN",
          "ARTICLEEACH<p>",
          "ARTICLEEACH<div>",
          "<ul>EACH<li>",
          "<table>EACH<tr><td>",
          "<p>aEACH<br>",
          "<p>aEACH<b>",
          "<p>EACH<a href=x>",
          "EACH<article>",
          "EACH<blockquote>",
          "EACH<time>",
          "EACH<pre>",
          "ARTICLE<pre>RUN",
          "<h1>RUN</h1>ARTICLE",
          "<h1>The harbour stays closed</h1><p class=byline>RUN</p>ARTICLE",
          "<h1>The harbour stays closed</h1><time>RUN</time>ARTICLE",
          "<h1>The harbour stays closed</h1>EACH<p class=byline>By ",
          "<title>RUN</title>ARTICLE",
          "<title>The harbour stays closed | RUN</title>ARTICLE",
          "<meta property=og:title content='RUN'>ARTICLE",
          "<meta property=og:site_name content='RUN'><title>A - RUN</title>ARTICLE",
          "<meta name=author content='RUN'>ARTICLE",
          "<meta name=description content='RUN'>ARTICLE",
          "<meta property=article:published_time content='RUN'>ARTICLE",
          "EACH<meta name=author content=a>",
          "<p class='RUN'>a",
          "<p id='RUN'>a",
          "<p style='RUN'>a",
          "<p RUN>a",
          "EACH<p class='a share' id=b>",
          "<html lang='RUN'>a",
          "<link rel=canonical href='RUN'>a",
          "ARTICLE<figure><img><figcaption>RUN</figcaption></figure>",
          "ARTICLEEACH<figcaption>",
          "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"RUN\"}</script>ARTICLE",
          "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":\"RUN\"}</script>ARTICLE",
          "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"RUN\"}</script>ARTICLE<p>RUN",
          "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"RUN\"}</script>ARTICLE",
          "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[EACH{\"name\":\"a\"},7]}</script>ARTICLE",
          "<script type=application/ld+json>RUN</script>ARTICLE",
          "<script>RUN",
          "<!--RUN",
          "<svg>EACH<g>",
          "<math>EACH<mi>",
          "<select>EACH<option>",
          "<template>EACH<div>",
          "<noscript>RUN",
          "&RUN",
          "<RUN");

  private Flood() {}

  /** How many floods there are. */
  static int count() {
    return PLACES.size() * HostileWords.RUNS.size();
  }

  /** The flood of a number, of about so many characters. */
  static byte[] of(long number, int size) {
    String place = PLACES.get((int) (number / HostileWords.RUNS.size() % PLACES.size()));
    String run = HostileWords.RUNS.get((int) (number % HostileWords.RUNS.size()));
    int each = place.indexOf("EACH");
    UnaryOperator<String> rest = text -> text.replace("ARTICLE", ARTICLE);
    if (each < 0) {
      int count = place.split("RUN", -1).length - 1;
      // Between letters white space stays where it is, and no rule can end with the run.
      String flood = (run.isBlank() ? "a" : "") + run.repeat(size / run.length() / count) + "!b";
      return utf8(rest.apply(place).replace("RUN", flood));
    }
    String tail = place.substring(each + "EACH".length());
    int end = tail.indexOf("]}<");
    String piece = end < 0 ? tail : tail.substring(0, end).replace(",7", ",");
    String words = run.repeat(Math.max(1, 12 / run.length()));
    String text = end < 0 ? piece + words : piece;
    return utf8(
        rest.apply(place.substring(0, each))
            + text.repeat(size / text.length())
            + (end < 0 ? "" : rest.apply("7" + tail.substring(end))));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
