package org.rhomboid.routine.domain.deskbreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Desk breaks: a reply")
class RepliesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:20:30Z");
  private static final Optional<String> CALL = Optional.of("a call");

  private final BreakRequest request = ABreakRequest.of().make();

  /** 11:15 in Berlin, 10:15 UTC. */
  private final DeskBreak third = DeskBreaks.of(request).get(2);

  @Test
  @DisplayName("counts, and the same one again leaves the first as it is")
  void idempotent() {
    BreakAnswer done = BreakAnswer.done(NOW);
    BreakAnswer skipped = BreakAnswer.skipped(CALL, NOW);
    BreakAnswer later = BreakAnswer.later(Instant.parse("2026-11-24T10:30:00Z"), CALL, NOW);
    Instant soon = NOW.plusSeconds(90);

    assertThat(decide(Optional.empty(), new BreakReply.Done(), NOW)).isEqualTo(accepted(done));
    assertThat(decide(Optional.of(done), new BreakReply.Done(), soon)).isEqualTo(accepted(done));
    assertThat(decide(Optional.of(skipped), new BreakReply.Skip(CALL), soon))
        .isEqualTo(accepted(skipped));
    assertThat(decide(Optional.empty(), new BreakReply.Later(10, CALL), NOW))
        .isEqualTo(accepted(later));
    assertThat(decide(Optional.of(later), new BreakReply.Later(10, CALL), soon))
        .isEqualTo(accepted(later));
  }

  @Test
  @DisplayName("takes the place of another one")
  void lastCounts() {
    BreakAnswer skipped = BreakAnswer.skipped(CALL, NOW);
    Instant soon = NOW.plusSeconds(90);

    assertThat(decide(Optional.of(skipped), new BreakReply.Done(), soon))
        .isEqualTo(accepted(BreakAnswer.done(soon)));
    assertThat(decide(Optional.of(skipped), new BreakReply.Skip(Optional.empty()), soon))
        .isEqualTo(accepted(BreakAnswer.skipped(Optional.empty(), soon)));
  }

  @Test
  @DisplayName("puts a break off once more when the time that it was put off to has come")
  void laterAgain() {
    BreakAnswer later = BreakAnswer.later(Instant.parse("2026-11-24T10:30:00Z"), CALL, NOW);
    Instant then = Instant.parse("2026-11-24T10:30:10Z");

    assertThat(decide(Optional.of(later), new BreakReply.Later(10, CALL), then))
        .isEqualTo(accepted(BreakAnswer.later(Instant.parse("2026-11-24T10:40:00Z"), CALL, then)));
    assertThat(decide(Optional.of(later), new BreakReply.Later(30, CALL), NOW))
        .isEqualTo(accepted(BreakAnswer.later(Instant.parse("2026-11-24T10:50:00Z"), CALL, NOW)));
  }

  @Test
  @DisplayName("cannot say that a break of a date to come is done, nor put one off past its day")
  void refused() {
    Instant eve = Instant.parse("2026-11-23T20:00:00Z");
    Instant evening = Instant.parse("2026-11-24T20:00:00Z");

    assertThat(decide(Optional.empty(), new BreakReply.Done(), eve))
        .isEqualTo(new ReplyOutcome.NotYet(ABreakRequest.TUESDAY));
    assertThat(decide(Optional.empty(), new BreakReply.Skip(CALL), eve))
        .isEqualTo(accepted(BreakAnswer.skipped(CALL, eve)));
    assertThat(decide(Optional.empty(), new BreakReply.Later(10, CALL), evening))
        .isInstanceOf(ReplyOutcome.NoTime.class);
    assertThat(decide(Optional.empty(), new BreakReply.Done(), evening))
        .isEqualTo(accepted(BreakAnswer.done(evening)));
  }

  private ReplyOutcome decide(Optional<BreakAnswer> before, BreakReply reply, Instant now) {
    return Replies.decide(request, third, before, reply, now);
  }

  private static ReplyOutcome accepted(BreakAnswer answer) {
    return new ReplyOutcome.Accepted(answer);
  }
}
