package org.rhomboid.gateway.usecase.part;

/** What services are asked for. Kept is what helps when it is a day old and harms nobody: not a streak, which may be lost by then, and nothing of health. */
public enum PartName {
  PLAN(Keeping.FOR_MEMBER),
  BREAKS(Keeping.FOR_MEMBER),
  /** Zone and start of the day. */
  CLOCK(Keeping.FOR_MEMBER),
  STREAK(Keeping.NEVER),
  SAFETY(Keeping.NEVER),
  /** Has the member's pain. */
  PROGRESS(Keeping.NEVER),
  /** Whoever reads it is recorded by the service: from here nobody would be. */
  COHORT(Keeping.NEVER),
  LIBRARY(Keeping.FOR_TENANT),
  TIPS(Keeping.FOR_ALL);

  /** For whom an answer is good. */
  enum Keeping {
    NEVER,
    FOR_MEMBER,
    FOR_TENANT,
    FOR_ALL
  }

  private final Keeping keeping;

  PartName(Keeping keeping) {
    this.keeping = keeping;
  }

  boolean isKept() {
    return keeping != Keeping.NEVER;
  }

  /** Whether many members get the same: then a service need not be asked for each. */
  boolean isShared() {
    return keeping == Keeping.FOR_TENANT || keeping == Keeping.FOR_ALL;
  }

  String owner(Asking asking) {
    return switch (keeping) {
      case FOR_ALL -> "";
      case FOR_TENANT -> asking.member().tenant().id();
      default -> asking.member().key();
    };
  }
}
