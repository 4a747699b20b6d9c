package org.rhomboid.catalog.domain.layer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.catalog.domain.Exercise;

/** What a tenant wants an exercise to be: a value for some fields, nothing for the others. */
public final class Draft {

  /** Says nothing. */
  public static final Draft EMPTY = new Draft(Map.of());

  private final Map<Field<?>, Object> values;

  private Draft(Map<Field<?>, Object> values) {
    this.values = values;
  }

  /** What an exercise says in these fields. */
  public static Draft of(Exercise exercise, Collection<Field<?>> fields) {
    Draft draft = EMPTY;
    for (Field<?> field : fields) {
      draft = draft.copying(field, exercise);
    }
    return draft;
  }

  /** @param value null says nothing */
  public <T> Draft with(Field<T> field, T value) {
    if (value == null) {
      return this;
    }
    Map<Field<?>, Object> more = new LinkedHashMap<>(values);
    more.put(field, value);
    return new Draft(more);
  }

  @SuppressWarnings("unchecked") // only with() puts values in
  public <T> Optional<T> get(Field<T> field) {
    return Optional.ofNullable((T) values.get(field));
  }

  public Set<Field<?>> fields() {
    return Set.copyOf(values.keySet());
  }

  /** The fields in the order of the API. */
  public List<Field<?>> inOrder() {
    return Field.ALL.stream().filter(values::containsKey).toList();
  }

  /** Only where it says something else than an exercise does: what is the same has no need to be laid down. */
  public Draft differingFrom(Exercise exercise) {
    Map<Field<?>, Object> other = new LinkedHashMap<>(values);
    other.entrySet().removeIf(entry -> entry.getValue().equals(entry.getKey().of(exercise)));
    return new Draft(other);
  }

  private <T> Draft copying(Field<T> field, Exercise exercise) {
    return with(field, field.of(exercise));
  }
}
