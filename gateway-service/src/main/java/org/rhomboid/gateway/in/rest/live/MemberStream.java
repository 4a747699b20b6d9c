package org.rhomboid.gateway.in.rest.live;

import java.util.Optional;
import org.rhomboid.gateway.usecase.live.Entry;
import org.rhomboid.gateway.usecase.live.Follower;
import org.rhomboid.gateway.usecase.live.LiveEvent;
import org.rhomboid.gateway.usecase.live.LiveTopic;
import org.rhomboid.gateway.usecase.live.Position;

/** A member's own events. Each is told once and after those before it on its topic, whoever offers it how often: the stream knows where it is. */
final class MemberStream implements Follower {

  private final EventStream stream;
  private Position told;
  private Entry.Begun begun;

  MemberStream(EventStream stream) {
    this.stream = stream;
  }

  /** On the stream's loop, where what was offered waits until this is done. */
  void begin(Entry.Begun entry) {
    begun = entry;
    told = entry.from();
  }

  @Override
  public void offer(LiveEvent event) {
    stream.later(() -> tell(event));
  }

  @Override
  public void startAnew(Position position) {
    stream.later(() -> reset(position));
  }

  /** Something is written; where it is up to date, with what has been read since, so that it resumes from there. */
  void beat() {
    Optional<Position> reached = begun.upToDate();
    // what was offered before that is on its way
    stream.later(() -> beat(reached));
  }

  private void tell(LiveEvent event) {
    if (told.isBefore(event)) {
      told = told.after(event);
      stream.send(Frames.event(event, told));
      if (event.topic() == LiveTopic.MEMBER_ERASED) {
        stream.finish();
      }
    }
  }

  private void reset(Position position) {
    told = position;
    stream.send(Frames.reset(told.encoded()));
  }

  private void beat(Optional<Position> reached) {
    told = reached.map(told::furthest).orElse(told);
    stream.send(reached.isPresent() ? Frames.beat(told.encoded()) : Frames.beat());
  }
}
