package org.dateline.article.page;

import java.util.List;
import java.util.Locale;
import org.dateline.article.document.BlockRole;

/**
 * Lets the page model overrule the rules where it is sure: running text may turn out to be
 * furniture, and furniture or a teaser to be running text. What stands about the article (headline,
 * byline, captions, corrections) stays as the rules have it.
 */
final class Reconsideration {
  /**
   * So sure the model must be to overrule. In folds by site, 0.7 gave a little more of the body and
   * less of single segments, 0.9 the reverse.
   */
  private static final double SURE = 0.8;

  private Reconsideration() {}

  static void settle(
      HtmlBlocks.Reading page,
      List<Wording.Verdict> verdicts,
      List<double[]> features,
      PageModel model) {
    for (int i = 0; i < verdicts.size(); i++) {
      BlockRole role = verdicts.get(i).role();
      boolean in = BlockFeatures.isBody(role);
      if (!in && role != BlockRole.FURNITURE && role != BlockRole.RELATED) {
        continue;
      }
      HtmlBlock block = page.blocks().get(i);
      double probability = model.probability(features.get(i));
      if (in && 1 - probability >= SURE) {
        Feature decisive = model.decisive(features.get(i), false);
        String why = why("no article text", 1 - probability, decisive);
        verdicts.set(i, setAside(block, why));
      // What is set aside for its very words stays there; a correction among them.
      } else if (!in && probability >= SURE && block.wording() == null) {
        Feature decisive = model.decisive(features.get(i), true);
        verdicts.set(i, BlockJudge.body(block, why("article text", probability, decisive)));
      }
    }
  }

  private static Wording.Verdict setAside(HtmlBlock block, String why) {
    if (block.linkDensity() > 0.5) {
      return new Wording.Verdict(BlockRole.RELATED, "teaser", why);
    }
    Signal against = BlockJudge.against(block.region().all);
    if (against != null) {
      return Wording.Verdict.furniture(against.kind(), why);
    }
    if (block.has(Signal.BYLINE)) {
      return Wording.Verdict.furniture("biography", why);
    }
    boolean appeal = block.appeal() >= Appeals.BESIDE;
    return Wording.Verdict.furniture(appeal ? "appeal" : "other", why);
  }

  private static String why(String what, double probability, Feature decisive) {
    return String.format(
        Locale.ROOT,
        "%s by the page model (%.2f), above all for %s",
        what,
        probability,
        decisive.said());
  }
}
