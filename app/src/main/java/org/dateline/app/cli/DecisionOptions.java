package org.dateline.app.cli;

import picocli.CommandLine.Option;

/** Who decides, and why. */
final class DecisionOptions {
  @Option(
      names = "--reason",
      required = true,
      paramLabel = "WORDS",
      description = "Why; it stays with the decision.")
  private String reason = "";

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who decides. Default: the name by which you are logged in.")
  private String author = System.getProperty("user.name", "");

  String reason() {
    return reason.strip();
  }

  String author() {
    return author.strip();
  }
}
