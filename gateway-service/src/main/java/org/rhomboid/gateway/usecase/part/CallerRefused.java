package org.rhomboid.gateway.usecase.part;

/** The services say something of the caller that is the answer to all of it. */
public final class CallerRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What. */
  public enum Reason {
    NOT_ACCEPTED,
    ERASED
  }

  private final Reason reason;

  CallerRefused(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
