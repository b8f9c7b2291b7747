package org.dateline.app.cli;

import org.dateline.desk.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The whole command line as a function of its arguments: parses, runs a command, prints, and gives
 * the exit status. The one place where exceptions become messages and statuses.
 */
public final class Program {
  private static final String EXIT_STATUSES_HEADING = "%nExit status:%n";

  private final Services services;
  private final Console console;

  public Program(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** Runs the command that {@code arguments} name and gives the status to exit with. */
  public int run(String... arguments) {
    CommandLine line = commandLine();
    try {
      int status = line.execute(arguments);
      if (line.getOut().checkError()) {
        console.say("cannot write to standard output");
        return ExitStatus.OUTPUT;
      }
      return status;
    } catch (OutOfMemoryError e) {
      console.say("out of memory; give it more with DATELINE_OPTS=-Xmx2g, or use fewer --threads");
      return ExitStatus.DEFECT;
    } catch (Error e) {
      return defect(e);
    }
  }

  private CommandLine commandLine() {
    CommandLine line = new CommandLine(new DatelineCommand());
    line.addSubcommand(new AnnotateCommand(services, console));
    line.addSubcommand(new BriefCommand(services, console));
    line.addSubcommand(new ExplainCommand(services, console));
    line.addSubcommand(new IngestCommand(services, console));
    line.addSubcommand(new WatchCommand(services, console));
    line.addSubcommand(new FailuresCommand(services, console));
    CommandLine feeds = new CommandLine(new FeedsCommand(services, console));
    feeds.addSubcommand(new FeedsAddCommand(services, console));
    feeds.addSubcommand(new FeedsRemoveCommand(services, console));
    feeds.addSubcommand(new FeedsImportCommand(services, console));
    feeds.addSubcommand(new FeedsExportCommand(services, console));
    line.addSubcommand(feeds);
    line.addSubcommand(new SearchCommand(services, console));
    line.addSubcommand(new StatementsCommand(services, console));
    line.addSubcommand(new TimelineCommand(services, console));
    line.addSubcommand(new ExportCommand(services, console));
    line.addSubcommand(new ReindexCommand(services, console));
    line.addSubcommand(new VerifyCommand(services, console));
    line.addSubcommand(new BackupCommand(services, console));
    line.addSubcommand(new RestoreCommand(services, console));
    CommandLine gazetteer = new CommandLine(new GazetteerCommand());
    gazetteer.addSubcommand(new GazetteerFindCommand(services, console));
    gazetteer.addSubcommand(new GazetteerLocateCommand(services, console));
    gazetteer.addSubcommand(new GazetteerImportCommand(services, console));
    gazetteer.addSubcommand(new GazetteerCheckCommand(services, console));
    line.addSubcommand(gazetteer);
    line.addSubcommand(new CopiesCommand(services, console));
    line.addSubcommand(entities());
    line.addSubcommand(new ReannotateCommand(services, console));
    configure(line);
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    line.setExpandAtFiles(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(colours()));
    line.setParameterExceptionHandler(this::wrongUsage);
    line.setExecutionExceptionHandler(this::failure);
    return line;
  }

  private CommandLine entities() {
    CommandLine entities = new CommandLine(new EntitiesCommand());
    entities.addSubcommand(new EntitiesListCommand(services, console));
    entities.addSubcommand(new EntitiesShowCommand(services, console));
    entities.addSubcommand(new EntitiesMergeCommand(services, console));
    entities.addSubcommand(new EntitiesSplitCommand(services, console));
    entities.addSubcommand(new EntitiesUndoCommand(services, console));
    entities.addSubcommand(new EntitiesDecisionsCommand(services, console));
    return entities;
  }

  private void configure(CommandLine line) {
    line.getCommandSpec().version(services.version().toArray(String[]::new));
    line.getCommandSpec()
        .usageMessage()
        .exitCodeListHeading(EXIT_STATUSES_HEADING)
        .exitCodeList(ExitStatus.descriptions());
    line.getSubcommands().values().forEach(this::configure);
  }

  private Ansi colours() {
    return console.terminals().colours() ? Ansi.ON : Ansi.OFF;
  }

  private int wrongUsage(ParameterException exception, String[] arguments) {
    CommandLine line = exception.getCommandLine();
    console.say(String.valueOf(exception.getMessage()));
    UnmatchedArgumentException.printSuggestions(exception, line.getErr());
    line.getErr().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.USAGE;
  }

  private int failure(Exception exception, CommandLine line, ParseResult result) {
    return switch (exception) {
      case OutputException e -> {
        console.say(String.valueOf(e.getMessage()));
        yield ExitStatus.OUTPUT;
      }
      case StoreException e -> {
        console.say(String.valueOf(e.getMessage()));
        yield ExitStatus.of(e);
      }
      case InterruptedException _ -> {
        console.say("interrupted");
        yield ExitStatus.INTERRUPTED;
      }
      case ExecutionException e when e.getCause() instanceof Exception cause ->
          failure(cause, line, result);
      default -> defect(exception);
    };
  }

  private int defect(Throwable failure) {
    console.say("Dateline itself failed; this is a defect, please report it with what follows");
    console.trace(failure);
    return ExitStatus.DEFECT;
  }
}
