package org.rhomboid.progress.in.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.kit.json.BodyOptional;
import org.rhomboid.progress.usecase.ClearSafety;
import org.rhomboid.progress.usecase.privacy.Actor;

/**
 * The confirmation that a professional cleared the member.
 *
 * @param findings the ids that it is about; absent or empty: all that are open
 * @param note who cleared the member and what was said, up to 500 characters, only ever shown to the member
 */
@BodyOptional
public record ClearanceRequest(
    @Size(max = 100, message = "has at most 100 findings")
        List<@NotNull(message = SessionRequest.REQUIRED) UUID> findings,
    @Size(max = 500, message = "has at most 500 characters") String note) {

  public ClearanceRequest {
    findings = findings == null ? List.of() : findings;
  }

  /** @param coach who confirms it in the member's place; null: the member does */
  ClearSafety.Confirmation by(Actor coach) {
    return new ClearSafety.Confirmation(Set.copyOf(findings), coach, note);
  }
}
