package org.rhomboid.bench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Members whose names are numbers")
final class MemberNamesTest {

  @Test
  @DisplayName("are called the same here and in SQL")
  void names() {
    MemberNames names = new MemberNames("member-", 5);

    assertThat(names.name(42)).isEqualTo("member-00042");
    assertThat(names.sql("n")).isEqualTo("('member-' || lpad((n)::text, 5, '0'))");
  }
}
