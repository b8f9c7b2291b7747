package org.dateline.app.cli;

import org.dateline.desk.store.CopyListener;

/** Shows how far copying is, and says what is left out. */
final class CopyProgress implements CopyListener {
  private final Console console;
  private final Progress progress;
  private boolean expected;

  CopyProgress(Console console, Progress progress) {
    this.console = console;
    this.progress = progress;
  }

  @Override
  public void leftOut(String message) {
    console.say(message);
  }

  @Override
  public void copied(long done, long total) {
    if (!expected) {
      expected = true;
      progress.expect(total);
    }
    progress.step();
  }
}
