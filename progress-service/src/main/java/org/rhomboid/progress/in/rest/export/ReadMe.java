package org.rhomboid.progress.in.rest.export;

/** What the archive says of itself to who opens it. */
final class ReadMe {

  static final String TEXT =
      """
      Your data of Rhomboid's progress service
      ========================================

      This is all that the service which keeps your sessions, check-ins and streak holds of you. What can be computed
      from it, such as the streak and the statistics, is not repeated here. It is data about your health: keep it safe.

      JSON files are exact and complete. CSV files hold the same for spreadsheets (RFC 4180, UTF-8); a text that begins
      with = + - @ or a line break has an apostrophe in front of it there, so that no spreadsheet takes it for a formula.
      Instants are in UTC, dates are yours, pain is from 0 (none) to 10 (the worst imaginable), durations are seconds.

      manifest.json           what this archive is, of whom (with the department and level last heard of), as of when, and
                              each file with its number of records and its SHA-256
      sessions.json           your sessions, oldest first, as POST /sessions/batch takes them: this is the file to import
                              elsewhere. After 1,000 sessions (or some megabytes) it goes on in sessions-2.json and so
                              forth, a batch each. Importing is bound by the rules of the place you import into, such as
                              how old a session may be
      sessions-recorded.json  what was decided when each session was recorded: when that was, the date it counts for,
                              whether it came late, whether it counts for the streak (not between a safety hold and its
                              clearance), and which earlier session it corrected
      sessions.csv            both of the above, a session a row
      session-items.csv       the exercises of the sessions, one a row, in their order
      sessions-revoked.json   sessions that you withdrew or corrected: what you had reported with them is deleted, the
      sessions-revoked.csv    id stays taken
      check-ins.json          your check-ins: pain, symptoms and notes, alone, at the beginning or the morning after
      check-ins.csv
      safety.json             the safety record: what was found in your reports, when it was cleared or dismissed and by
      safety.csv              whom
      consents.json           what you agreed to and what you withdrew, with the version of the text you saw
      consents.csv
      audit.json              what administrators, coaches and analysts did that concerned you, and what you did as one
      audit.csv
      cohort-weeks.json       what you add to the figures of groups, week by week, as it was when the week was closed;
      cohort-weeks.csv        nobody else sees it alone
      pauses.json             your pauses (holiday, illness), with your reasons
      pauses.csv
      schedules.json          what your profile asked for and from when on: zone, training days, working days, streak
                              policy, weekly target, start of the day
      plans.json              the dates of your planned sessions, as far as the streak depended on them

      The routine service holds your profile, your plans and your adaptations.
      """;

  private ReadMe() {}
}
