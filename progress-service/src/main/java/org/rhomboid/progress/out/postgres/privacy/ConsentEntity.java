package org.rhomboid.progress.out.postgres.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.rhomboid.progress.domain.privacy.Consent;

/** One of a member's changes. */
@Entity
@Immutable
@Table(name = "consent")
@IdClass(ConsentEntity.Key.class)
class ConsentEntity {

  static final String HEALTH = "HEALTH_DATA";

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id long number;

  String purpose;

  String version;

  boolean given;

  Instant at;

  Consent toConsent() {
    return new Consent(version, given, at);
  }

  record Key(String tenant, String member, long number) {}
}
