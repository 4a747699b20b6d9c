package org.rhomboid.progress.out.postgres.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rhomboid.progress.domain.privacy.Consent;

/** A member's latest word. */
@Entity
@Table(name = "consent_current")
@IdClass(ConsentCurrentEntity.Key.class)
class ConsentCurrentEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  long number;

  String version;

  boolean given;

  Instant at;

  Consent toConsent() {
    return new Consent(version, given, at);
  }

  record Key(String tenant, String member) {}
}
