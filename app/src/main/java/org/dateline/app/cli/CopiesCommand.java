package org.dateline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.story.Copy;
import org.dateline.desk.story.CopyGroup;
import org.dateline.desk.story.Difference;
import org.dateline.desk.story.StoredCopies;
import org.dateline.desk.text.TerminalText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints which stored articles repeat each other. */
@Command(
    name = "copies",
    mixinStandardHelpOptions = true,
    description = {
      "Prints which stored articles repeat each other's words, and what differs: headline changed,"
          + " cut short, a tag added, another order. Who took them from whom is not known by"
          + " that; the one named first was published first, as far as the pages tell.%n"
    })
final class CopiesCommand implements Callable<Integer> {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Services services;
  private final Console console;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--of",
      paramLabel = "KEY",
      description = "Only the group of this article: its address, or its path as it was read.")
  private @Nullable String of;

  @Option(names = "--json", description = "Print one JSON object for each group, one a line.")
  private boolean json;

  CopiesCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException {
    try (Store open = store.openForReading(services);
        StoredCopies copies = StoredCopies.open(open.folder())) {
      long unused = copies.follow(open, taken -> IdentityRun.tellProgress(console, taken));
      List<CopyGroup> groups = copies.groups().stream().filter(this::isWanted).toList();
      for (CopyGroup group : groups) {
        console.result(json ? json(group) : text(group));
      }
      StoredCopies.Count count = copies.count();
      int repeating = groups.stream().mapToInt(group -> group.copies().size()).sum();
      console.say(
          "%s articles of %s named outlets; %s are copies of another"
              .formatted(count.articles(), count.outlets(), repeating));
    }
    return ExitStatus.OK;
  }

  private boolean isWanted(CopyGroup group) {
    return of == null
        || group.first().equals(of)
        || group.copies().stream().anyMatch(copy -> copy.article().equals(of));
  }

  private static String text(CopyGroup group) {
    StringBuilder out = new StringBuilder(clean(group.first())).append('\n');
    for (Copy copy : group.copies()) {
      out.append("  ").append(clean(copy.article())).append(": ");
      out.append(clean(copy.told())).append('\n');
    }
    return out.toString();
  }

  private static String clean(String text) {
    return TerminalText.clean(text, true);
  }

  private static String json(CopyGroup group) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("first", group.first());
    ArrayNode copies = node.putArray("copies");
    for (Copy copy : group.copies()) {
      ObjectNode one = copies.addObject();
      one.put("article", copy.article());
      one.put("share", Math.round(copy.share() * 1000) / 1000.0);
      one.put("coverage", Math.round(copy.coverage() * 1000) / 1000.0);
      ArrayNode differences = one.putArray("differences");
      for (Difference difference : copy.differences()) {
        differences
            .addObject()
            .put("kind", difference.kind().label())
            .put("count", difference.count())
            .put("words", difference.words());
      }
    }
    return MAPPER.writeValueAsString(node) + "\n";
  }
}
