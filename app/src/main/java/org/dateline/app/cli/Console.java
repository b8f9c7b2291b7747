package org.dateline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Standard output for results and standard error for everything else, both in UTF-8 whatever the
 * locale. A result is written at once and whole: a reader of the pipe sees it when it is there, and
 * an interruption leaves no half line.
 *
 * <p>Safe for use by many threads.
 */
public final class Console {
  private static final String STANDARD_OUTPUT = "standard output";
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final long LINE_MILLISECONDS = 2_000;

  private final OutputStream out;
  private final PrintStream err;
  private final Terminals terminals;
  private final ReentrantLock writing = new ReentrantLock();

  /**
   * @param out where results go, without a buffer
   * @param err where everything else goes
   */
  public Console(OutputStream out, OutputStream err, Terminals terminals) {
    this.out = out;
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.terminals = terminals;
  }

  /**
   * Lets a line that is being written come to its end, if that takes no longer than two seconds,
   * and keeps any other from being begun. For the moment before the program ends.
   */
  public void finishLine() {
    try {
      boolean unused = writing.tryLock(LINE_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Terminals terminals() {
    return terminals;
  }

  /** Writes results, as a rule one line; {@code text} ends with a line feed. */
  void result(String text) throws OutputException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writing.lock();
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw new OutputException(STANDARD_OUTPUT, e);
    } finally {
      writing.unlock();
    }
  }

  /** Says something to the user in one line. */
  void say(String message) {
    err.println((terminals.err() ? CLEAR_LINE : "") + "dateline: " + printable(message));
  }

  /** Shows how far the work is: on a terminal in one line that is drawn over. */
  void showProgress(String line) {
    err.print(terminals.err() ? "\r" + line : line + "\n");
    err.flush();
  }

  /** Takes back what {@link #showProgress} has shown, as far as a terminal can. */
  void clearProgress() {
    if (terminals.err()) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  /** The stack of a failure that is nobody's fault but ours. */
  void trace(Throwable failure) {
    failure.printStackTrace(err);
  }

  /** For usage help, written at once at the end; {@code checkError} tells whether it arrived. */
  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** A file's name or a page's words must not break the line or steer the terminal. */
  private static String printable(String message) {
    StringBuilder printable = new StringBuilder(message.length());
    message
        .codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                printable.append("\\u%04x".formatted(c));
              } else {
                printable.appendCodePoint(c);
              }
            });
    return printable.toString();
  }
}
