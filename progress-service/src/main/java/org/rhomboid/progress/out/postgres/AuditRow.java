package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.progress.domain.privacy.AuditAction;
import org.rhomboid.progress.domain.privacy.AuditedAction;
import org.rhomboid.progress.domain.privacy.Role;
import org.rhomboid.progress.usecase.privacy.Actor;

/** A row of {@code audit}, as PostgreSQL reads rows as JSON. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record AuditRow(
    String tenantId,
    UUID id,
    Instant at,
    String actor,
    List<String> roles,
    AuditAction action,
    String subject,
    Map<String, String> details) {

  static AuditRow of(Actor actor, AuditedAction what) {
    Map<String, String> details = new LinkedHashMap<>();
    what.details().forEach((detail, value) -> details.put(detail.property(), value));
    return new AuditRow(
        actor.tenant().id(),
        UuidV7.at(what.at().toEpochMilli()),
        what.at(),
        actor.member().id(),
        actor.roles().stream().map(Role::code).toList(),
        what.action(),
        what.subject(),
        details);
  }
}
