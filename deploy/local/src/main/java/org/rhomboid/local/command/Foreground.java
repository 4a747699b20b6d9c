package org.rhomboid.local.command;

import java.util.ArrayList;
import java.util.List;
import org.rhomboid.local.platform.LocalPlatform;
import org.rhomboid.local.platform.Turn;

/** Stays with the running parts: tells when one has ended, and stops all when this process is told to end. */
record Foreground(LocalPlatform platform, Terminal terminal) {

  private static final int LOOK_EVERY_MILLIS = 500;

  void watch() {
    List<String> before = platform.running();
    while (!before.isEmpty()) {
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        terminal.print("Stopping");
        platform.stop();
        return;
      }
      // whoever ends a part by `restart` starts it again
      if (!Turn.isTaken(platform.home())) {
        before = tellEnded(before);
      }
    }
    terminal.print("Nothing runs any more.");
  }

  private List<String> tellEnded(List<String> before) {
    List<String> now = platform.running();
    List<String> ended = new ArrayList<>(before);
    ended.removeAll(now);
    for (String part : ended) {
      terminal.complain(
          "%s has ended: see %s; ./rhomboid up in another terminal starts it again"
              .formatted(part, platform.home().log(part)));
    }
    return now;
  }
}
