package org.rhomboid.kit.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

@DisplayName("The hash of a member")
class MemberHashTest {

  @Test
  @DisplayName("is the SHA-256 of tenant/member, so that any program can find it again")
  void isWhatItSays() {
    assertThat(MemberHash.of(new Member(new Tenant("acme"), "mia")))
        .isEqualTo("bb03dc24479b59629ecc5aa2c898315bf2d459edac3b96b3f4b4c156303072b7");
  }

  @Test
  @DisplayName("is another one in another tenant")
  void isOfTheTenant() {
    assertThat(MemberHash.of(new Member(new Tenant("globex"), "mia")))
        .isNotEqualTo(MemberHash.of(new Member(new Tenant("acme"), "mia")));
  }
}
