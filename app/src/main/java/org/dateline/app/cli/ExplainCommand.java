package org.dateline.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.article.annotation.Article;
import org.dateline.desk.explain.Explainer;
import org.dateline.desk.explain.Explanation;
import org.dateline.desk.explain.ExplanationForm;
import org.dateline.desk.explain.JsonExplanation;
import org.dateline.desk.explain.TextExplanation;
import org.dateline.desk.ingest.Outcome;
import org.dateline.desk.text.TextStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says why a statement was read as it was. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Says why a statement of an article was read as it was: each decision with the words of the"
          + " page that decided. Without --statement lists the statements, one a line.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline explain samples/12-fragment.txt",
      "  dateline explain samples/12-fragment.txt --statement s7",
      "  dateline explain page.html --published 2022-05-12 --statement s2 --format json"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int WIDEST = 100;

  private final Services services;
  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private final ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--statement",
      paramLabel = "ID",
      description = "The statement's id, such as s7, as annotate prints it.")
  private @Nullable String statement;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text or json: one object a line. Default: ${DEFAULT-VALUE}")
  private Form format = Form.text;

  /** The forms, by the names that users write. */
  enum Form {
    text,
    json
  }

  ExplainCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException, InterruptedException {
    Answers answers = new Answers(form());
    int status =
        new ArticleRun(services, console, options)
            .each(options.pageModel(), options.progress(), answers::take);
    if (statement != null && !answers.found && !answers.known.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "--statement: there is no statement %s in %s"
              .formatted(statement, String.join("; nor in ", answers.known)));
    }
    return status;
  }

  private ExplanationForm form() {
    if (format == Form.json) {
      return new JsonExplanation();
    }
    Terminals terminals = console.terminals();
    int width = Math.min(WIDEST, terminals.columns());
    return new TextExplanation(new TextStyle(width, terminals.colours(), true));
  }

  /** Prints what is asked of each article; remembers which statements there are. */
  private final class Answers {
    private final ExplanationForm form;
    private final List<String> known = new ArrayList<>();
    private boolean found;

    Answers(ExplanationForm form) {
      this.form = form;
    }

    void take(Outcome outcome) throws OutputException {
      if (outcome instanceof Outcome.Read(Article article)) {
        console.result(answer(article.document().input(), new Explainer(article)));
      }
    }

    private String answer(String input, Explainer explainer) {
      StringBuilder text = new StringBuilder();
      try {
        if (statement == null) {
          for (Explainer.Entry entry : explainer.entries()) {
            form.write(input, entry, text);
          }
          return text.toString();
        }
        Explanation explanation = explainer.explain(statement).orElse(null);
        if (explanation == null) {
          known.add(input + ", which has " + ids(explainer.entries()));
        } else {
          found = true;
          form.write(explanation, text);
        }
      } catch (IOException e) {
        throw new IllegalStateException("writing to memory cannot fail", e);
      }
      return text.toString();
    }
  }

  private static String ids(List<Explainer.Entry> entries) {
    return entries.isEmpty()
        ? "none"
        : String.join(", ", entries.stream().map(Explainer.Entry::id).toList());
  }
}
