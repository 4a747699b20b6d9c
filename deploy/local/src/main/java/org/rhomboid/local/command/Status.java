package org.rhomboid.local.command;

import java.util.List;
import org.rhomboid.local.platform.LocalPlatform;
import org.rhomboid.local.platform.PartStatus;
import org.rhomboid.local.platform.PlatformSettings;

/** A line for each part. Succeeds when all are ready. */
record Status(PlatformSettings settings) implements Command {

  private static final String ROW = "%-9s %-8s %8s %6s  %-9s %6s%s";

  @Override
  public int run(Words words, Terminal terminal) {
    words.requireNoMore();
    List<PartStatus> parts = new LocalPlatform(settings, line -> {}).status();
    terminal.print(ROW.formatted("PART", "STATE", "PID", "PORT", "HEALTH", "MB", ""));
    parts.forEach(part -> terminal.print(row(part)));
    terminal.print(ROW.formatted("", "", "", "", "together", mebibytes(parts), "").stripTrailing());
    return parts.stream().allMatch(PartStatus::ready) ? OK : FAILED;
  }

  private static String row(PartStatus part) {
    boolean runs = part.process().isPresent();
    return ROW.formatted(
        part.name(),
        runs ? "running" : "stopped",
        part.process().map(process -> Long.toString(process.pid())).orElse("-"),
        part.port(),
        part.ready() ? "ready" : runs ? "not ready" : "-",
        part.mebibytes().isPresent() ? part.mebibytes().getAsLong() : "-",
        part.intruder().map(other -> "  the port is taken by " + other).orElse(""));
  }

  private static long mebibytes(List<PartStatus> parts) {
    return parts.stream().mapToLong(part -> part.mebibytes().orElse(0)).sum();
  }
}
