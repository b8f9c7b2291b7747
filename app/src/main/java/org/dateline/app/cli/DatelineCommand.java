package org.dateline.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: help and version. */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    description = {
      "Reads news about a conflict and answers, with the sentence to prove it: who says what,"
          + " on which page of which day, and how sure they are.%n"
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline annotate page.html             one article as JSON",
      "  dateline annotate news/ > news.jsonl    every article of a folder",
      "  dateline brief news/                    a report: who says what",
      "  dateline search '\"grain deal\" place:Odesa'   articles in the store",
      "  dateline statements --by ministry       statements in the store",
      "  dateline --with-documents brief news/   the same, PDF and Word documents too",
      "  dateline explain page.html --statement s7   why it was read so",
      "  dateline ingest news/                   keep articles in the store",
      "  dateline watch inbox/ ADDRESS           the same as they come, by folder and feed",
      "  dateline gazetteer find Pokrovsk        all places of a name",
      "  dateline annotate --help                the options of a command"
    })
final class DatelineCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
