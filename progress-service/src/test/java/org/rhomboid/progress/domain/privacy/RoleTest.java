package org.rhomboid.progress.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Roles")
class RoleTest {

  @Test
  @DisplayName("are those that tokens name; others are not ours")
  void among() {
    assertThat(Role.among(List.of("tenant-admin", "offline_access", "COACH", "member")))
        .containsExactly(Role.MEMBER, Role.TENANT_ADMIN);
  }

  @Test
  @DisplayName("oversee others, all but the member's own")
  void overseers() {
    assertThat(Arrays.stream(Role.values()).filter(role -> !role.isOverseer()))
        .containsExactly(Role.MEMBER);
  }

  @Test
  @DisplayName("what may stand in the record is a list without health")
  void details() {
    assertThat(Arrays.stream(AuditDetail.values()).map(AuditDetail::property))
        .noneMatch(property -> property.matches("(?i).*(pain|symptom|note|finding|urgency).*"));
  }
}
