package org.rhomboid.routine.domain.performed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlannedSessionStateTest {

  private static final UUID PLANNED = new UUID(5, 5);
  private static final SessionFact DONE = new SessionFact.Completed(new UUID(1, 1));
  private static final SessionFact DONE_AGAIN = new SessionFact.Completed(new UUID(2, 2));
  private static final SessionFact REVOKED = new SessionFact.Revoked(new UUID(1, 1));

  @Test
  @DisplayName("A planned session is done once it was performed, however often that is said")
  void isDoneOnce() {
    assertThat(after().isDone()).isFalse();
    assertThat(after(DONE).isDone()).isTrue();
    assertThat(after(DONE, DONE)).isEqualTo(after(DONE));
  }

  @Test
  @DisplayName("A revoked session leaves it open, also where the revocation comes first")
  void isOpenAgainWhenRevoked() {
    assertThat(after(DONE, REVOKED).isDone()).isFalse();
    assertThat(after(REVOKED, DONE)).isEqualTo(after(DONE, REVOKED));
  }

  @Test
  @DisplayName("Of two performed sessions one may go")
  void staysDoneByAnother() {
    assertThat(after(DONE, DONE_AGAIN, REVOKED).isDone()).isTrue();
    assertThat(after(REVOKED, DONE_AGAIN, DONE)).isEqualTo(after(DONE, DONE_AGAIN, REVOKED));
  }

  private static PlannedSessionState after(SessionFact... facts) {
    PlannedSessionState state = PlannedSessionState.open(PLANNED);
    for (SessionFact fact : List.of(facts)) {
      state = state.apply(fact);
    }
    return state;
  }
}
