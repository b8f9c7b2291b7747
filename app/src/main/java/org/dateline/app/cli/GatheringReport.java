package org.dateline.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Problem;
import org.dateline.desk.feed.FeedHealth;
import org.dateline.desk.feed.Subscription;
import org.dateline.desk.gather.DifferenceWords;
import org.dateline.desk.gather.Events;
import org.dateline.desk.store.Added;
import org.dateline.desk.store.Difference;

/** Tells the user what becomes of inputs, and counts it. */
final class GatheringReport implements Events {
  private final Console console;
  private final Runnable afterKeeping;
  private final Progress progress;
  private int fresh;
  private int edited;
  private int known;
  private int failed;

  /**
   * @param afterKeeping is run when something was kept: who derives something from the store may
   *     look for it
   */
  GatheringReport(Console console, Progress progress, Runnable afterKeeping) {
    this.console = console;
    this.progress = progress;
    this.afterKeeping = afterKeeping;
  }

  @Override
  public void added(Added added) {
    switch (added.change()) {
      case NEW_ARTICLE, NEW_VERSION -> fresh++;
      case COMPLETED, SEEN, UNCHANGED -> known++;
    }
    progress.step();
  }

  @Override
  public void edited(Added added, Difference difference) {
    edited++;
    var version = added.version();
    console.say(
        "%s: version %s of %s: %s"
            .formatted(
                version.input(),
                version.number(),
                version.key(),
                DifferenceWords.told(difference)));
    progress.step();
  }

  @Override
  public void known(String input) {
    known++;
    progress.step();
  }

  @Override
  public void failed(String input, Problem problem) {
    failed++;
    console.say(input + ": " + problem.message());
    progress.step();
  }

  @Override
  public void polled(Subscription feed, int found) {
    FeedHealth health = feed.failures() > 0 ? FeedHealth.FAILING : FeedHealth.HEALTHY;
    Problem problem = feed.problem();
    if (problem != null) {
      console.say("%s: %s: %s".formatted(feed.address(), health.told(), problem.message()));
    } else if (found > 0) {
      console.say("%s: %s new".formatted(feed.address(), found));
    }
  }

  @Override
  public void expect(long total) {
    progress.expect(total);
  }

  @Override
  public void kept() {
    afterKeeping.run();
  }

  /** Whether every input gave an article. */
  int status() {
    return failed == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  /** One line: {@code 12 new, 1 edited, 30 known, 2 failed}. */
  String told() {
    List<String> parts = new ArrayList<>();
    parts.add(fresh + (fresh == 1 ? " new article" : " new articles"));
    if (edited > 0) {
      parts.add(edited + " edited");
    }
    if (known > 0) {
      parts.add(known + " known");
    }
    if (failed > 0) {
      parts.add(failed + " failed (dateline failures)");
    }
    return String.join(", ", parts);
  }
}
