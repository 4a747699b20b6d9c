package org.rhomboid.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rhomboid.local.Folders;
import org.rhomboid.local.platform.Home;
import org.rhomboid.local.platform.PlatformSettings;

/** Stops everything and forgets every database, topic and log. */
record Reset(PlatformSettings settings) implements Command {

  @Override
  public int run(Words words, Terminal terminal) {
    boolean yes = words.flag("--yes");
    words.requireNoMore();
    Home home = settings.home();
    if (!yes && !confirmed(home, terminal)) {
      return FAILED;
    }
    Down.stop(settings, terminal);
    try {
      Folders.delete(home.data());
      Folders.delete(home.logs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    terminal.print("Data and logs are gone from " + home.folder());
    return OK;
  }

  private static boolean confirmed(Home home, Terminal terminal) {
    if (System.console() == null) {
      terminal.complain("reset deletes all data: say --yes where nobody can be asked");
      return false;
    }
    String answer = System.console().readLine("Delete all data under %s? [y/N] ", home.data());
    boolean agreed = answer != null && answer.strip().matches("(?i)y|yes");
    if (!agreed) {
      terminal.print("Nothing was deleted.");
    }
    return agreed;
  }
}
