package org.rhomboid.progress.domain.session;

/** Why a session is not recorded: a value, since a client that sends such a session is nothing unexpected. */
public sealed interface Refusal {

  /** The reason, stable for programs. */
  String code();

  /** The offending member of the session, as a JSON Pointer into it. */
  String pointer();

  /** The reason for people, with the bound that was broken and nothing of the session's content. */
  String detail();

  /** Completed more than the tolerated skew ahead of the server's clock. */
  record CompletedInTheFuture(long toleratedMinutes) implements Refusal {

    @Override
    public String code() {
      return "completed-in-the-future";
    }

    @Override
    public String pointer() {
      return "/completedAt";
    }

    @Override
    public String detail() {
      return "must not be more than " + toleratedMinutes + " minutes ahead of the server's time";
    }
  }

  /** Completed longer ago than the tenant accepts. */
  record CompletedTooLongAgo(int acceptedDays) implements Refusal {

    @Override
    public String code() {
      return "completed-too-long-ago";
    }

    @Override
    public String pointer() {
      return "/completedAt";
    }

    @Override
    public String detail() {
      return "must not be more than "
          + acceptedDays
          + (acceptedDays == 1 ? " day ago" : " days ago");
    }
  }

  /** Started after it was completed. */
  record StartedAfterCompleted() implements Refusal {

    @Override
    public String code() {
      return "started-after-completed";
    }

    @Override
    public String pointer() {
      return "/startedAt";
    }

    @Override
    public String detail() {
      return "must not be after completedAt";
    }
  }

  /** Lasted longer than one sitting can. */
  record LastedTooLong(long longestHours) implements Refusal {

    @Override
    public String code() {
      return "lasted-too-long";
    }

    @Override
    public String pointer() {
      return "/startedAt";
    }

    @Override
    public String detail() {
      return "must not be more than " + longestHours + " hours before completedAt";
    }
  }

  /** Names an exercise that neither the library nor the tenant has. */
  record UnknownExercise(int item) implements Refusal {

    @Override
    public String code() {
      return "unknown-exercise";
    }

    @Override
    public String pointer() {
      return "/items/" + item + "/slug";
    }

    @Override
    public String detail() {
      return "must be the slug of an exercise of your catalog";
    }
  }
}
