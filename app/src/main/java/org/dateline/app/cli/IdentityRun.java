package org.dateline.app.cli;

import java.util.List;
import org.dateline.desk.identity.Identities;
import org.dateline.desk.identity.Identity;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have in common that work on the identities of a store. */
final class IdentityRun {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Mixin private final StoreOption store = new StoreOption();

  /** Work on identities that only reads. */
  @FunctionalInterface
  interface Reading {
    void run(Identities identities) throws StoreException, OutputException;
  }

  /** Work on identities that decides. */
  @FunctionalInterface
  interface Deciding {
    void run(Store store, Identities identities) throws StoreException, OutputException;
  }

  /** Reads, whoever writes meanwhile. */
  void read(Services services, Console console, Reading work)
      throws StoreException, OutputException {
    try (Store open = store.openForReading(services);
        Identities identities = identities(open, console)) {
      work.run(identities);
    }
  }

  /** Decides; no other process may write meanwhile. What the rules forbid is wrong usage. */
  void decide(Services services, Console console, Deciding work)
      throws StoreException, OutputException {
    store.openForReading(services).close(); // none is made for a decision
    try (Store open = store.open(services);
        Identities identities = identities(open, console)) {
      work.run(open, identities);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static Identities identities(Store store, Console console) throws StoreException {
    return Identities.open(store, taken -> tellProgress(console, taken));
  }

  static void tellProgress(Console console, long taken) {
    if (taken > 0 && console.terminals().err()) {
      console.showProgress("taking in articles: " + taken);
    }
  }

  /**
   * The one identity that is meant.
   *
   * @throws IllegalArgumentException if there is none, or several
   */
  static Identity one(Identities identities, String nameOrId) throws StoreException {
    List<Identity> found = identities.find(nameOrId);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "nobody in the store is named \"%s\"; see: dateline entities list".formatted(nameOrId));
    }
    if (found.size() > 1) {
      List<String> ids = found.stream().limit(8).map(Identity::id).toList();
      throw new IllegalArgumentException(
          "%s are named \"%s\"; give the id of one: %s%s"
              .formatted(
                  found.size(), nameOrId, String.join(", ", ids), found.size() > 8 ? " …" : ""));
    }
    return found.getFirst();
  }
}
