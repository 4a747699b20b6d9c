package org.rhomboid.progress.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rhomboid.progress.domain.safety.Finding;
import org.rhomboid.progress.domain.safety.SafetyChange;
import org.rhomboid.progress.usecase.member.SafetyRecord;
import org.rhomboid.progress.usecase.member.SafetyRecord.Kind;
import org.rhomboid.progress.usecase.member.Write;

/** Entries of the log of safety that a change leads to. Their ids are made of what they say, so that deciding twice makes them once. */
final class SafetyLog {

  static final String PLATFORM = "platform";

  private SafetyLog() {}

  /** What was raised, and what ended by itself. */
  static List<Write> of(SafetyChange change, Instant at) {
    List<Write> entries = new ArrayList<>();
    change.raised().forEach(it -> entries.add(entry(Kind.RAISED, it, at, PLATFORM, null)));
    change.eased().forEach(it -> entries.add(entry(Kind.EASED, it, at, PLATFORM, null)));
    return entries;
  }

  static Write entry(Kind kind, Finding finding, Instant at, String actor, String note) {
    byte[] name = (kind + " " + finding.id()).getBytes(StandardCharsets.UTF_8);
    return new Write.AddSafetyRecord(
        new SafetyRecord(UUID.nameUUIDFromBytes(name), at, kind, finding, actor, note));
  }
}
