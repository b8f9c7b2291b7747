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
      Wording.Verdict byRules = verdicts.get(i);
      boolean in = BlockFeatures.isBody(byRules.role());
      HtmlBlock block = page.blocks().get(i);
      if (!in && !mayBeTakenIn(block, page.text(), byRules)) {
        continue;
      }
      PageModel.Verdict learnt = model.judge(features.get(i));
      double against = in ? 1 - learnt.probability() : learnt.probability();
      if (against >= SURE) {
        verdicts.set(i, in ? setAside(block, page.text(), learnt) : takenIn(block, learnt));
      }
    }
  }

  /** What is set aside for its very words stays there, and so does a correction. */
  private static boolean mayBeTakenIn(HtmlBlock block, String text, Wording.Verdict verdict) {
    boolean aside = verdict.role() == BlockRole.FURNITURE || verdict.role() == BlockRole.RELATED;
    return aside && Wording.judge(block.span().of(text), block.prose().words()) == null;
  }

  private static Wording.Verdict takenIn(HtmlBlock block, PageModel.Verdict learnt) {
    return BlockJudge.body(block, why("article text", learnt.probability(), learnt));
  }

  private static Wording.Verdict setAside(HtmlBlock block, String text, PageModel.Verdict learnt) {
    String why = why("no article text", 1 - learnt.probability(), learnt);
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
    boolean appeal = Appeals.weigh(block.span().of(text)) >= Appeals.BESIDE;
    return Wording.Verdict.furniture(appeal ? "appeal" : "other", why);
  }

  private static String why(String what, double probability, PageModel.Verdict learnt) {
    return String.format(
        Locale.ROOT,
        "%s by the page model (%.2f), above all for %s",
        what,
        probability,
        learnt.decisive().said());
  }
}
