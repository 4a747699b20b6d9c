package org.rhomboid.gateway.usecase.part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.kit.identity.Member;

/** Keeps everything but what is of somebody who was forgotten. */
public final class FakeKeptParts implements KeptParts {

  private final Map<PartKey, Kept> kept = new HashMap<>();
  private final Set<String> forgotten = new HashSet<>();

  public Map<PartKey, Kept> all() {
    return kept;
  }

  @Override
  public Optional<Kept> find(PartKey key) {
    return Optional.ofNullable(kept.get(key));
  }

  @Override
  public void keep(PartKey key, Kept document) {
    if (!forgotten.contains(key.owner())) {
      kept.put(key, document);
    }
  }

  @Override
  public void drop(PartKey key) {
    kept.remove(key);
  }

  @Override
  public void forget(Member member) {
    forgotten.add(member.key());
    kept.keySet().removeIf(key -> key.owner().equals(member.key()));
  }
}
