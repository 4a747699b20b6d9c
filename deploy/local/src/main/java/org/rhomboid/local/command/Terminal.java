package org.rhomboid.local.command;

import java.io.PrintStream;

/** What the person sees: results on one stream, what went wrong on the other. */
public record Terminal(PrintStream out, PrintStream err) {

  /** A result. */
  public void print(String line) {
    out.println(line);
    out.flush();
  }

  /** What went wrong. */
  public void complain(String line) {
    err.println("rhomboid: " + line);
    err.flush();
  }
}
