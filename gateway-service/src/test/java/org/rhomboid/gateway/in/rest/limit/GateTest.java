package org.rhomboid.gateway.in.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.gateway.in.rest.limit.Gate.Arrival.ENTERED;
import static org.rhomboid.gateway.in.rest.limit.Gate.Arrival.TURNED_AWAY;
import static org.rhomboid.gateway.in.rest.limit.Gate.Arrival.WAITING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GateTest {

  private final Gate gate = new Gate(2);
  private final List<String> entered = new ArrayList<>();

  @Test
  @DisplayName("Who finds no place waits, and who finds too long a line is turned away")
  void arrivals() {
    assertThat(arrive("a", 1)).isEqualTo(ENTERED);
    assertThat(arrive("b", 1)).isEqualTo(WAITING);
    assertThat(arrive("c", 1)).isEqualTo(WAITING);
    assertThat(arrive("d", 1)).isEqualTo(TURNED_AWAY);
  }

  @Test
  @DisplayName("Who leaves lets the next one in, first come, first served")
  void order() {
    arrive("a", 1);
    arrive("b", 1);
    arrive("c", 1);

    gate.leave();
    assertThat(entered).containsExactly("b");
    gate.leave();
    assertThat(entered).containsExactly("b", "c");
    gate.leave();
    assertThat(arrive("d", 1)).isEqualTo(ENTERED);
  }

  @Test
  @DisplayName("Nobody overtakes those who wait")
  void noOvertaking() {
    arrive("a", 1);
    arrive("b", 1);

    assertThat(arrive("c", 3)).isEqualTo(WAITING);
    gate.leave();

    assertThat(entered).containsExactly("b", "c");
  }

  @Test
  @DisplayName(
      "Where places become fewer, whoever is inside stays, and nobody enters until they are")
  void fewerPlaces() {
    arrive("a", 3);
    arrive("b", 3);
    arrive("c", 1);

    gate.leave();
    assertThat(entered).isEmpty();
    gate.leave();
    assertThat(entered).containsExactly("c");
  }

  @Test
  @DisplayName("Who gives up is not let in, and who does not wait has nothing to give up")
  void givingUp() {
    Runnable waiting = turn("b");
    arrive("a", 1);
    gate.arrive(waiting, 1);

    assertThat(gate.giveUp(waiting)).isTrue();
    assertThat(gate.giveUp(waiting)).isFalse();
    gate.leave();

    assertThat(entered).isEmpty();
    assertThat(arrive("c", 1)).isEqualTo(ENTERED);
  }

  private Gate.Arrival arrive(String name, int places) {
    return gate.arrive(turn(name), places);
  }

  private Runnable turn(String name) {
    return () -> entered.add(name);
  }
}
