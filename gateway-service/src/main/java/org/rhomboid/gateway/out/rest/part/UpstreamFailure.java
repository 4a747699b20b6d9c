package org.rhomboid.gateway.out.rest.part;

/** A service did not answer as one that works. It says nothing of the caller. */
final class UpstreamFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How. */
  enum Kind {
    /** Nobody there, or gone in the middle. */
    UNREACHABLE(true, true),
    /** It says itself that it failed. */
    FAILED(true, true),
    /** It says itself that it will not be better within seconds. */
    BUSY(false, true),
    /** No JSON, another one, too much of it, or a way to somewhere else: the same again would be no better. */
    GARBAGE(false, true),
    /** Nothing until the deadline. */
    SILENT(false, true),
    /** It was over before the service was asked: that is no fault of its. */
    TOO_LATE(false, false);

    private final boolean passing;
    private final boolean ill;

    Kind(boolean passing, boolean ill) {
      this.passing = passing;
      this.ill = ill;
    }
  }

  private final Kind kind;
  private final boolean timeLeft;

  /** @param timeLeft whether another try could be done by the deadline */
  UpstreamFailure(Kind kind, boolean timeLeft, String detail) {
    super(kind + ": " + detail, null, false, false);
    this.kind = kind;
    this.timeLeft = timeLeft;
  }

  /** Whether the next try may be better, and has the time. */
  static boolean isPassing(Throwable failed) {
    return failed instanceof UpstreamFailure known && known.kind.passing && known.timeLeft;
  }

  /** Whether it counts against the service. */
  static boolean isIllness(Throwable failed) {
    return failed instanceof UpstreamFailure known && known.kind.ill;
  }
}
