package org.rhomboid.local.command;

import java.util.List;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.platform.LocalPlatform;
import org.rhomboid.local.platform.PlatformSettings;
import org.rhomboid.local.platform.Turn;

/** Ends one service of a running platform in good order and starts it anew. The gateway keeps requests waiting meanwhile. */
record Restart(PlatformSettings settings) implements Command {

  private static final List<String> SERVICES = List.of("catalog", "routine", "progress", "gateway");

  @Override
  public int run(Words words, Terminal terminal) {
    String part = words.next().orElse("");
    words.requireNoMore();
    if (!SERVICES.contains(part)) {
      throw new UsageException(
          "restart needs a service: %s, and not '%s'".formatted(String.join(", ", SERVICES), part));
    }
    restart(part, terminal);
    return OK;
  }

  private void restart(String part, Terminal terminal) {
    var platform = new LocalPlatform(settings, line -> terminal.print("  " + line));
    try (var turn = Turn.beside(settings.home())) {
      if (!platform.running().contains(part)) {
        throw new LocalPartException(part + " does not run: ./rhomboid up starts it");
      }
      platform.restart(part);
    }
  }
}
