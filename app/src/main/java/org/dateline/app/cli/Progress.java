package org.dateline.app.cli;

import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how many inputs are read, how fast, and when the rest will be. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 79;
  private static final int TERMINAL_MILLISECONDS = 200;
  private static final int LOG_MILLISECONDS = 10_000;

  private final Console console;
  private final @Nullable ProgressBar bar;

  /**
   * @param shown whether to show anything at all
   * @param total how many inputs there are
   */
  Progress(boolean shown, Console console, int total) {
    this(shown, "Reading", console, total);
  }

  /**
   * @param task what is being done
   */
  Progress(boolean shown, String task, Console console, int total) {
    this.console = console;
    this.bar = shown ? bar(task, console, total) : null;
  }

  /** A line that is drawn over on a terminal; now and then a line elsewhere. */
  private static ProgressBar bar(String task, Console console, int total) {
    boolean terminal = console.terminals().err();
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(terminal ? TERMINAL_MILLISECONDS : LOG_MILLISECONDS)
        .setSpeedUnit(ChronoUnit.SECONDS)
        .showSpeed()
        .setConsumer(new DelegatingProgressBarConsumer(console::showProgress, WIDTH))
        .build();
  }

  /** Archives and feeds show only as they are read how much they hold. */
  void expect(long total) {
    if (bar != null) {
      bar.maxHint(total);
    }
  }

  /** One more input is read or has failed. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      console.clearProgress();
    }
  }
}
