package org.rhomboid.endtoend.stack;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that Java has no words for. */
final class Signal {

  private Signal() {}

  static void send(ProcessHandle process, String signal) {
    try {
      int exit =
          new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("kill -" + signal + " says " + exit);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
