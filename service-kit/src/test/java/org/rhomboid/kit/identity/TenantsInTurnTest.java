package org.rhomboid.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tenants whose tokens are verified aside")
class TenantsInTurnTest {

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final TenantsInTurn turns = new TenantsInTurn(waiting::add);

  @Test
  @DisplayName("take turns, however many of theirs wait")
  void inTurn() {
    bring("noisy", 1, 4);
    bring("quiet", 1, 2);
    bring("other", 1, 1);

    work(7);

    assertThat(done)
        .containsExactly(
            "noisy 1", "quiet 1", "other 1", "noisy 2", "quiet 2", "noisy 3", "noisy 4");
  }

  @Test
  @DisplayName("who comes again after a while waits for one piece of each at most")
  void againLater() {
    bring("noisy", 1, 4);
    bring("quiet", 1, 1);
    work(3);

    bring("quiet", 2, 2);
    work(2);

    assertThat(done).containsExactly("noisy 1", "quiet 1", "noisy 2", "noisy 3", "quiet 2");
    assertThat(waiting).hasSize(1);
  }

  private void bring(String tenant, int from, int to) {
    for (int i = from; i <= to; i++) {
      String piece = tenant + " " + i;
      turns.add(tenant, () -> done.add(piece));
    }
  }

  private void work(int pieces) {
    for (int i = 0; i < pieces; i++) {
      waiting.remove().run();
    }
  }
}
