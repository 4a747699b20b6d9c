package org.rhomboid.catalog.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rhomboid.catalog.domain.layer.Entry;

/**
 * The library's current entries, which every tenant's view is made of, in memory. A revision never changes, so that one which is held is right for good; what
 * is current is asked of the store each time.
 */
@ApplicationScoped
class LibraryRevisions {

  private final Map<String, Entry> held = new ConcurrentHashMap<>();

  boolean holdsAll(List<ExerciseEntity> heads) {
    return heads.stream().allMatch(this::holds);
  }

  /** @param heads all of them are held */
  List<Entry> entries(List<ExerciseEntity> heads) {
    return heads.stream().map(head -> held.get(head.slug)).toList();
  }

  void hold(List<Entry> entries) {
    entries.forEach(entry -> held.put(entry.slug(), entry));
  }

  private boolean holds(ExerciseEntity head) {
    Entry entry = held.get(head.slug);
    return entry != null && entry.revision().number() == head.revision;
  }
}
