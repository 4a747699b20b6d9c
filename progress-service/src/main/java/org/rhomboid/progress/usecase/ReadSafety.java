package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;

/** Reads what is open of a member's findings. */
@ApplicationScoped
public class ReadSafety {

  private final MemberRecords records;

  ReadSafety(MemberRecords records) {
    this.records = records;
  }

  public Uni<SafetyState> read(Member member) {
    return records.read(member).map(MemberRecord::safety);
  }
}
