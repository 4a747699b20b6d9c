package org.rhomboid.progress.domain.session;

import java.util.ArrayList;
import java.util.List;

/** Why a session or a check-in is not recorded: a value, since a client that sends such a one is nothing unexpected. */
public sealed interface Refusal {

  /** The reason, stable for programs. */
  String code();

  /** The offending member of what was sent, as a JSON Pointer into it. */
  String pointer();

  /** The reason for people, with the bound that was broken and nothing of the content. */
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

  /** Corrects a session that the member does not have, or has withdrawn. */
  record NothingToReplace() implements Refusal {

    @Override
    public String code() {
      return "nothing-to-replace";
    }

    @Override
    public String pointer() {
      return "/replaces";
    }

    @Override
    public String detail() {
      return "must be the id of a session of yours that has not been withdrawn or replaced";
    }
  }

  /** Tells of health, though the member withdrew the consent to that. */
  record ConsentWithdrawn(String pointer) implements Refusal {

    @Override
    public String code() {
      return "consent-withdrawn";
    }

    @Override
    public String detail() {
      return "is health data, and you withdrew your consent to it: leave it out, or give the consent again";
    }

    /** One for each part of the session that tells of health. */
    public static List<Refusal> of(PerformedSession session) {
      List<Refusal> refusals = new ArrayList<>();
      add(refusals, session.painBefore() != null, "/painBefore");
      add(refusals, session.painAfter() != null, "/painAfter");
      add(refusals, !session.symptoms().isEmpty(), "/symptoms");
      add(refusals, session.note() != null, "/note");
      for (int item = 0; item < session.items().size(); item++) {
        add(refusals, session.items().get(item).pain() != null, "/items/" + item + "/pain");
      }
      return refusals;
    }

    private static void add(List<Refusal> refusals, boolean told, String pointer) {
      if (told) {
        refusals.add(new ConsentWithdrawn(pointer));
      }
    }
  }

  /** Reported more than the tolerated skew ahead of the server's clock. */
  record ReportedInTheFuture(long toleratedMinutes) implements Refusal {

    @Override
    public String code() {
      return "reported-in-the-future";
    }

    @Override
    public String pointer() {
      return "/at";
    }

    @Override
    public String detail() {
      return "must not be more than " + toleratedMinutes + " minutes ahead of the server's time";
    }
  }

  /** Reported longer ago than the tenant accepts. */
  record ReportedTooLongAgo(int acceptedDays) implements Refusal {

    @Override
    public String code() {
      return "reported-too-long-ago";
    }

    @Override
    public String pointer() {
      return "/at";
    }

    @Override
    public String detail() {
      return "must not be more than "
          + acceptedDays
          + (acceptedDays == 1 ? " day ago" : " days ago");
    }
  }
}
