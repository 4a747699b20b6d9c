package org.rhomboid.local.command;

import java.time.Duration;
import org.rhomboid.local.Waiting;
import org.rhomboid.local.platform.Home;
import org.rhomboid.local.platform.LocalPlatform;
import org.rhomboid.local.platform.PlatformSettings;
import org.rhomboid.local.platform.Turn;

/** Stops everything, however it was started and whatever is left of it. */
record Down(PlatformSettings settings) implements Command {

  private static final Duration LAUNCHER_ENDS_WITHIN = Duration.ofSeconds(90);

  @Override
  public int run(Words words, Terminal terminal) {
    words.requireNoMore();
    stop(settings, terminal);
    return OK;
  }

  static void stop(PlatformSettings settings, Terminal terminal) {
    boolean ended = endLauncher(settings.home(), terminal);
    var platform = new LocalPlatform(settings, line -> terminal.print("  " + line));
    boolean ran = !platform.running().isEmpty();
    try (var turn = Turn.take(settings.home())) {
      platform.stop();
    } finally {
      Turn.leave(settings.home());
    }
    terminal.print(ran || ended ? "Rhomboid is down." : "Nothing was running.");
  }

  /** One that is in the midst of starting, or in the foreground, stops its parts itself. */
  private static boolean endLauncher(Home home, Terminal terminal) {
    return Turn.launcher(home)
        .map(
            launcher -> {
              terminal.print("Ending the launcher (process " + launcher.pid() + ")");
              launcher.destroy();
              if (!Waiting.await(LAUNCHER_ENDS_WITHIN, () -> Turn.launcher(home).isEmpty())) {
                launcher.destroyForcibly();
                Waiting.await(LAUNCHER_ENDS_WITHIN, () -> Turn.launcher(home).isEmpty());
              }
              return launcher;
            })
        .isPresent();
  }
}
