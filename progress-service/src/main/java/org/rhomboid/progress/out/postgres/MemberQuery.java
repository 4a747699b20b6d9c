package org.rhomboid.progress.out.postgres;

import io.quarkus.panache.common.Parameters;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;

/** A query of a member's own rows, condition by condition. */
final class MemberQuery {

  private final StringBuilder where = new StringBuilder("tenant = :tenant and member = :member");
  private final Parameters parameters;

  private MemberQuery(Member member) {
    parameters = Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }

  static MemberQuery of(Member member) {
    return new MemberQuery(member);
  }

  /** A condition without a parameter of its own. */
  MemberQuery and(String condition) {
    where.append(" and ").append(condition);
    return this;
  }

  /** A condition with a parameter, whose name stands in it. */
  MemberQuery and(String condition, String name, Object value) {
    return and(condition).with(name, value);
  }

  /** One more parameter of a condition that has several. */
  MemberQuery with(String name, Object value) {
    parameters.and(name, value);
    return this;
  }

  /** The same where there is a value. */
  MemberQuery and(String condition, String name, Optional<?> value) {
    return value.isPresent() ? and(condition, name, value.get()) : this;
  }

  String text() {
    return where.toString();
  }

  String orderedBy(String order) {
    return where + " order by " + order;
  }

  Parameters parameters() {
    return parameters;
  }
}
