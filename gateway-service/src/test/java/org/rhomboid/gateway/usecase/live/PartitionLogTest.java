package org.rhomboid.gateway.usecase.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.gateway.usecase.live.LiveTopic.MEMBER_ERASED;
import static org.rhomboid.gateway.usecase.live.LiveTopic.SESSION_COMPLETED;
import static org.rhomboid.gateway.usecase.live.LiveTopic.STREAK_UPDATED;
import static org.rhomboid.gateway.usecase.live.TestFeeds.event;
import static org.rhomboid.gateway.usecase.live.TestFeeds.member;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

@DisplayName("A partition of the live topics")
class PartitionLogTest {

  private static final Position START = Position.of(0, 10, 10, 10, 10, 10, 10, 10);
  private static final int ROOM_FOR_THREE = 3 * 420;

  private final PartitionLog log = new PartitionLog(START, ROOM_FOR_THREE);
  private final List<String> told = new ArrayList<>();
  private final Follower anna = follower(told);

  @Test
  @DisplayName("tells who joins what is held after the position, and then what comes, once")
  void joins() {
    log.accept(event(SESSION_COMPLETED, 10, "anna"));
    log.accept(event(SESSION_COMPLETED, 11, "anna"));
    Following place = log.enter(member("anna"), anna);

    var joined = log.join(place, START.with(SESSION_COMPLETED, 11), false);
    log.accept(event(STREAK_UPDATED, 10, "anna"));
    log.accept(event(STREAK_UPDATED, 10, "anna"));

    assertThat(joined).isEqualTo(PartitionLog.Join.JOINED);
    assertThat(told).containsExactly("session-completed 11", "streak-updated 10");
  }

  @Test
  @DisplayName("tells nobody of another, nor of a namesake in another tenant")
  void apart() {
    log.join(log.enter(member("ben"), anna), START, false);
    log.join(log.enter(new Member(new Tenant("globex"), "anna"), anna), START, false);

    log.accept(event(SESSION_COMPLETED, 10, "anna"));

    assertThat(told).isEmpty();
  }

  @Test
  @DisplayName("holds no more bytes than it may, the latest, and knows from where it has all")
  void bounded() {
    for (int offset = 10; offset < 20; offset++) {
      log.accept(event(SESSION_COMPLETED, offset, "anna"));
    }
    Following place = log.enter(member("anna"), anna);

    assertThat(log.bytes()).isLessThanOrEqualTo(ROOM_FOR_THREE).isPositive();
    assertThat(log.join(place, START.with(SESSION_COMPLETED, 16), false))
        .isEqualTo(PartitionLog.Join.OLDER);
    assertThat(told).isEmpty();
    assertThat(log.join(place, START.with(SESSION_COMPLETED, 17), false))
        .isEqualTo(PartitionLog.Join.JOINED);
    assertThat(told).hasSize(3);
  }

  @Test
  @DisplayName("asks the broker about a position that is ahead, and then waits for what comes")
  void ahead() {
    Following place = log.enter(member("anna"), anna);
    Position position = START.with(SESSION_COMPLETED, 12);

    assertThat(log.join(place, position, false)).isEqualTo(PartitionLog.Join.AHEAD);
    assertThat(log.join(place, position, true)).isEqualTo(PartitionLog.Join.JOINED);
  }

  @Test
  @DisplayName("forgets what it holds of a member who was erased, and tells that, even who waits")
  void erased() {
    log.accept(event(SESSION_COMPLETED, 10, "anna"));
    log.accept(event(SESSION_COMPLETED, 11, "ben"));
    log.enter(member("anna"), anna);

    log.accept(event(MEMBER_ERASED, 10, "anna"));
    assertThat(told).containsExactly("member-erased 10");

    told.clear();
    log.join(log.enter(member("anna"), anna), START, false);
    assertThat(told).containsExactly("member-erased 10");
  }

  @Test
  @DisplayName("tells nothing to who has left, nor keeps a place for them")
  void left() {
    Following place = log.enter(member("anna"), anna);
    log.join(place, START, false);
    log.leave(place);

    log.accept(event(SESSION_COMPLETED, 10, "anna"));
    log.join(place, START, false);

    assertThat(told).isEmpty();
    assertThat(log.upToDate(place)).isEmpty();
  }

  @Test
  @DisplayName("knows up to where it was read, also past what concerns nobody")
  void reached() {
    Following place = log.enter(member("anna"), anna);
    assertThat(log.upToDate(place)).isEmpty();
    log.join(place, START, false);

    log.reached(STREAK_UPDATED, 17);
    log.reached(STREAK_UPDATED, 12);

    assertThat(log.upToDate(place)).contains(START.with(STREAK_UPDATED, 17));
  }

  @Test
  @DisplayName("lets everybody start anew where the topics are others")
  void anew() {
    log.accept(event(SESSION_COMPLETED, 10, "anna"));
    log.join(log.enter(member("anna"), anna), START.with(SESSION_COMPLETED, 11), false);

    log.startAnew(Position.of(0, 0, 0, 0, 0, 0, 0, 0));
    log.accept(event(SESSION_COMPLETED, 0, "anna"));

    assertThat(told).containsExactly("reset 1.0-0-0-0-0-0-0-0", "session-completed 0");
  }

  private static Follower follower(List<String> told) {
    return new Follower() {
      @Override
      public void offer(LiveEvent event) {
        told.add(event.topic().topic() + " " + event.offset());
      }

      @Override
      public void startAnew(Position position) {
        told.add("reset " + position);
      }
    };
  }
}
