package org.rhomboid.local.command;

import java.io.PrintStream;

/** What the person sees: results on one stream, what went wrong on the other. */
record Terminal(PrintStream out, PrintStream err) {

  void print(String line) {
    out.println(line);
    out.flush();
  }

  void complain(String line) {
    err.println("rhomboid: " + line);
    err.flush();
  }
}
