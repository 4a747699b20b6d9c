package org.rhomboid.local.platform;

import java.util.List;

/** How far a JVM compiles what it runs often. */
enum JvmCompiler {
  /** The client compiler alone: warm soon, and little memory. What serves mostly from memory or from SQL needs no more. */
  QUICK("-XX:TieredStopAtLevel=1"),
  /** Both compilers: slower until it is warm, faster then; signatures and streaks gain most. */
  FULL("-XX:TieredStopAtLevel=4");

  private final List<String> flags;

  JvmCompiler(String... flags) {
    this.flags = List.of(flags);
  }

  /** Every member's every session goes through progress-service, each with a signature to verify, and every request through the gateway: it pays for itself there. */
  static JvmCompiler of(String service) {
    return service.equals("progress") || service.equals("gateway") ? FULL : QUICK;
  }

  List<String> flags() {
    return flags;
  }
}
