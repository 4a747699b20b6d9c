package org.rhomboid.local.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.platform.Applications;
import org.rhomboid.local.platform.PlatformSettings;

/** The main class: `[--home FOLDER] COMMAND [WORDS]`. The script `rhomboid` calls it, and explains the commands. */
public final class Launcher {

  private static final int USAGE = 2;

  private Launcher() {}

  /** Ends the JVM with 0 when it is done, 1 when it cannot be done, 2 when the words make no sense. */
  public static void main(String[] arguments) {
    // the clients of the parts log by java.util.logging; what matters to a person is said by the
    // commands
    Logger.getLogger("").setLevel(Level.SEVERE);
    System.exit(run(List.of(arguments), System.getenv(), new Terminal(System.out, System.err)));
  }

  static int run(List<String> arguments, Map<String, String> environment, Terminal terminal) {
    try {
      var words = new Words(arguments);
      PlatformSettings settings = settings(words.option("--home"), environment);
      String name = words.next().orElse("");
      Command command =
          Optional.ofNullable(commands(settings).get(name))
              .orElseThrow(() -> new UsageException("'" + name + "' is no command: see --help"));
      return command.run(words, terminal);
    } catch (UsageException e) {
      terminal.complain(e.getMessage());
      return USAGE;
    } catch (LocalPartException e) {
      terminal.complain(e.getMessage());
      return Command.FAILED;
    } catch (UncheckedIOException e) {
      terminal.complain(e.getMessage());
      return Command.FAILED;
    }
  }

  private static Map<String, Command> commands(PlatformSettings settings) {
    return Map.of(
        "up", new Up(settings),
        "down", new Down(settings),
        "restart", new Restart(settings),
        "status", new Status(settings),
        "running", new Running(settings),
        "logs", new Logs(settings.home()),
        "dlq", new Dlq(settings),
        "reset", new Reset(settings),
        "token", new Token(settings));
  }

  private static PlatformSettings settings(Optional<String> home, Map<String, String> environment) {
    Path folder =
        Path.of(home.orElseGet(() -> environment.getOrDefault("RHOMBOID_HOME", ".rhomboid")));
    return PlatformSettings.of(folder, Applications.copied(folder.resolve("app")), environment);
  }
}
