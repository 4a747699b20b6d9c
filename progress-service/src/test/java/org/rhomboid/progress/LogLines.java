package org.rhomboid.progress;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged while it is open, with parameters and stack traces, from INFO on. */
final class LogLines extends Handler implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private LogLines() {}

  static LogLines capture() {
    LogLines lines = new LogLines();
    lines.setLevel(Level.INFO);
    Logger.getLogger("").addHandler(lines);
    return lines;
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public void publish(LogRecord line) {
    if (!isLoggable(line)) {
      return;
    }
    StringWriter trace = new StringWriter();
    if (line.getThrown() != null) {
      line.getThrown().printStackTrace(new PrintWriter(trace));
    }
    lines.add(
        MessageFormat.format(
            "{0} {1} {2} {3} {4}",
            line.getLevel(),
            line.getLoggerName(),
            line.getMessage(),
            Arrays.toString(line.getParameters()),
            trace));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
