package org.rhomboid.local.command;

import java.util.Arrays;
import java.util.List;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.platform.LocalPlatform;
import org.rhomboid.local.platform.PartStatus;
import org.rhomboid.local.platform.PlatformSettings;
import org.rhomboid.local.platform.Turn;

/** Starts everything; in the foreground, stays until it is told to end or nothing is left. */
record Up(PlatformSettings settings) implements Command {

  @Override
  public int run(Words words, Terminal terminal) {
    boolean detach = words.flag("--detach");
    List<String> only = words.option("--only").map(Up::split).orElse(List.of());
    words.requireNoMore();
    var platform = new LocalPlatform(settings, line -> terminal.print("  " + line));
    List<String> wanted = only.isEmpty() ? platform.names() : requireKnown(only, platform);
    if (isUp(platform, wanted)) {
      terminal.print("Rhomboid is up already: see ./rhomboid status");
      return OK;
    }
    try (var ending = Ending.ofThisThread()) {
      return run(platform, wanted, detach, ending, terminal);
    } finally {
      Turn.leave(settings.home());
    }
  }

  private int run(
      LocalPlatform platform,
      List<String> wanted,
      boolean detach,
      Ending ending,
      Terminal terminal) {
    try {
      start(platform, wanted, terminal);
    } catch (LocalPartException e) {
      if (ending.isAsked()) {
        // what was started has been stopped, as wanted: nothing to complain about
        return FAILED;
      }
      throw e;
    }
    if (!detach) {
      terminal.print("Ctrl-C stops all of it.");
      new Foreground(platform, terminal).watch();
    }
    return OK;
  }

  private void start(LocalPlatform platform, List<String> wanted, Terminal terminal) {
    try (var turn = Turn.take(settings.home())) {
      long from = System.nanoTime();
      terminal.print("Starting " + String.join(", ", wanted));
      platform.start(wanted);
      double seconds = (System.nanoTime() - from) / 1e9;
      terminal.print(Welcome.text(platform, wanted, seconds));
    }
  }

  private static boolean isUp(LocalPlatform platform, List<String> wanted) {
    return platform.running().containsAll(wanted)
        && platform.status().stream()
            .filter(part -> wanted.contains(part.name()))
            .allMatch(PartStatus::ready);
  }

  private static List<String> split(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).toList();
  }

  private static List<String> requireKnown(List<String> names, LocalPlatform platform) {
    for (String name : names) {
      if (!platform.names().contains(name)) {
        throw new UsageException(
            "there is no part '%s', but %s".formatted(name, String.join(", ", platform.names())));
      }
    }
    return names;
  }
}
