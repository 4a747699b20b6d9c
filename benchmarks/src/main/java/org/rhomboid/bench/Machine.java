package org.rhomboid.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What a figure depends on.
 *
 * @param load how many programs wanted a processor on average in the last minute, before anything was measured; negative: the system does not tell
 * @param memory of the machine, in MiB
 */
record Machine(
    int processors, long memory, String system, String jdk, String serviceFlags, double load) {

  private static final double QUIET = 0.25;

  static Machine here(String serviceFlags) {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        system.getAvailableProcessors(),
        system.getTotalMemorySize() >> 20,
        system.getName() + " " + system.getVersion() + " " + system.getArch(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
        serviceFlags,
        system.getSystemLoadAverage());
  }

  /** Whether other programs leave the machine to what is measured. */
  boolean isQuiet() {
    return load < QUIET * processors;
  }

  String inWords() {
    return String.format(
        Locale.ROOT,
        "%d processors, %,d MiB, %s, %s; services with %s; load %.2f before",
        processors,
        memory,
        system,
        jdk,
        serviceFlags,
        load);
  }
}
