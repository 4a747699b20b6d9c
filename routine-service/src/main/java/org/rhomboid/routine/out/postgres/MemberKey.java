package org.rhomboid.routine.out.postgres;

import org.rhomboid.kit.identity.Member;

/** The key of what there is one of per member. */
record MemberKey(String tenant, String member) {

  static MemberKey of(Member member) {
    return new MemberKey(member.tenant().id(), member.id());
  }
}
