package org.dateline.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What one run of the program through its parser gave.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
public record CapturedRun(int status, String out, String err) {

  /** Runs the program as if no stream were a terminal. */
  public static CapturedRun of(Services services, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CapturedRun run = of(services, out, false, arguments);
    return new CapturedRun(run.status, out.toString(StandardCharsets.UTF_8), run.err);
  }

  static CapturedRun of(
      Services services, OutputStream out, boolean errIsTerminal, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, err, new Terminals(false, errIsTerminal, 80));
    int status = new Program(services, console).run(arguments);
    return new CapturedRun(status, "", err.toString(StandardCharsets.UTF_8));
  }

  public List<String> outLines() {
    return out.lines().toList();
  }

  public List<String> errLines() {
    return err.lines().toList();
  }
}
