package org.rhomboid.progress.usecase.export;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.export.MemberExport;

/** Hands a member everything that is held of them. */
@ApplicationScoped
public class ExportMember {

  private final MemberExports exports;
  private final Clock clock;

  ExportMember(MemberExports exports, Clock clock) {
    this.exports = exports;
    this.clock = clock;
  }

  public Uni<MemberExport> export(Member member) {
    return exports.read(member, clock.instant());
  }
}
