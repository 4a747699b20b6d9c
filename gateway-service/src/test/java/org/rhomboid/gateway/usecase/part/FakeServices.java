package org.rhomboid.gateway.usecase.part;

import io.smallrye.mutiny.Uni;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Services that say what a test says, and nothing of their own. */
public final class FakeServices implements Services {

  /** Ways not to answer. */
  public enum Failing {
    DEAD,
    HANGING,
    THROWING
  }

  private final Map<PartName, Supplier<Uni<Reply>>> replies = new EnumMap<>(PartName.class);
  private final List<Wanted> asked = new ArrayList<>();

  public FakeServices say(PartName name, Map<String, Object> document) {
    return reply(name, new Reply.Said(document));
  }

  public FakeServices reply(PartName name, Reply reply) {
    replies.put(name, () -> Uni.createFrom().item(reply));
    return this;
  }

  public FakeServices fail(Failing how, PartName... names) {
    for (PartName name : names) {
      replies.put(name, () -> broken(how));
    }
    return this;
  }

  public List<PartName> asked() {
    return asked.stream().map(Wanted::name).toList();
  }

  @Override
  public Uni<Reply> ask(Wanted wanted, Asking asking) {
    asked.add(wanted);
    return replies
        .getOrDefault(wanted.name(), () -> Uni.createFrom().item(new Reply.Nothing()))
        .get();
  }

  private static Uni<Reply> broken(Failing how) {
    return switch (how) {
      case DEAD -> Uni.createFrom().failure(new ConnectException());
      case HANGING -> Uni.createFrom().nothing();
      case THROWING -> throw new IllegalStateException("before anything was asked");
    };
  }
}
