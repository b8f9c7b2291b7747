package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

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

  /** Shorter ones that are set aside are labels nearly always, and most of a page's blocks. */
  private static final int FEWEST_WORDS = 4;

  private Reconsideration() {}

  /** Whether the model is asked about a block to which the rules give this role. */
  static boolean isDue(HtmlBlock block, Wording.Verdict verdict) {
    BlockRole role = verdict.role();
    boolean setAside = role == BlockRole.FURNITURE || role == BlockRole.RELATED;
    // Corrections and posts are told by exact signs.
    return (BlockFeatures.isBody(role) && verdict.kind() == null)
        || (setAside && block.words() >= FEWEST_WORDS);
  }

  static List<Wording.Verdict> settle(HtmlRoles.ByRules rules, PageModel model) {
    List<Wording.Verdict> verdicts = rules.verdicts();
    List<Wording.Verdict> settled = new ArrayList<>(verdicts);
    int body = 0;
    int lost = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      HtmlBlock block = rules.page().blocks().get(i);
      Wording.Verdict byRules = verdicts.get(i);
      boolean in = BlockFeatures.isBody(byRules.role());
      body += in ? block.words() : 0;
      if (isDue(block, byRules)) {
        Wording.Verdict other = overruled(block, byRules.role(), rules.features().of(i), model);
        settled.set(i, other == null ? byRules : other);
        lost += other != null && in ? block.words() : 0;
      }
    }
    if (lost * 2 > body) {
      // It has met few pages with so little text: rather too much than none.
      keepBody(verdicts, settled);
    }
    SetAside.settle(rules.page(), settled);
    return settled;
  }

  private static void keepBody(List<Wording.Verdict> verdicts, List<Wording.Verdict> settled) {
    for (int i = 0; i < verdicts.size(); i++) {
      if (BlockFeatures.isBody(verdicts.get(i).role())) {
        settled.set(i, verdicts.get(i));
      }
    }
  }

  private static Wording.@Nullable Verdict overruled(
      HtmlBlock block, BlockRole role, double[] features, PageModel model) {
    double probability = model.probability(features);
    if (BlockFeatures.isBody(role)) {
      return 1 - probability >= SURE
          ? setAside(
              block, why("no article text", 1 - probability, model.decisive(features, false)))
          : null;
    }
    // What is set aside for its very words stays there; a correction among them.
    return probability >= SURE && block.wording() == null
        ? BlockJudge.body(block, why("article text", probability, model.decisive(features, true)))
        : null;
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
    return Wording.Verdict.furniture(SetAside.OTHER, why);
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
