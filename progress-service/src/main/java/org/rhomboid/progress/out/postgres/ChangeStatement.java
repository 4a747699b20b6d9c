package org.rhomboid.progress.out.postgres;

import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.OutboxRows;
import org.rhomboid.kit.postgres.PipelinedTransaction.Statement;
import org.rhomboid.progress.out.kafka.ProgressEventMapper;
import org.rhomboid.progress.usecase.member.MemberChange;

/**
 * The one statement that writes a change. Its parts select from the guard, which has a row only where the version is still the one that was read: a lost race
 * writes nothing, and the outbox draws its order after the member's row is locked. A member's first change inserts the row, every other one updates it, so
 * that nothing brings back a member who was erased meanwhile.
 */
@ApplicationScoped
class ChangeStatement {

  private static final String BEGINS =
      """
      with guard as (
        insert into member_progress (tenant_id, member_id, version, streak, safety, unit)
        select $1, $2, $3, $4::text::jsonb, $5::text::jsonb, $6 where $7::bigint = 0
        on conflict do nothing returning version)""";

  private static final String GOES_ON =
      """
      with guard as (
        update member_progress
        set version = $3, streak = $4::text::jsonb, safety = $5::text::jsonb, unit = coalesce($6, unit)
        where tenant_id = $1 and member_id = $2 and version = $7::bigint returning version)""";

  private static final int OF_THE_GUARD = 7;

  private final Columns columns;
  private final ChangeRows rows;
  private final OutboxRows outbox;

  /** One text for each combination of parts, so that each is prepared once. */
  private final Map<Shape, String> texts = new ConcurrentHashMap<>();

  ChangeStatement(Columns columns, ChangeRows rows, OutboxRows outbox) {
    this.columns = columns;
    this.rows = rows;
    this.outbox = outbox;
  }

  Statement of(Member member, Optional<String> unit, MemberChange change) {
    EnumMap<Part, String> parts = rows.of(member, change);
    if (!change.events().isEmpty()) {
      parts.put(Part.EVENTS, outbox.json(announcements(member, change)));
    }
    Tuple values =
        Tuple.tuple()
            .addString(member.tenant().id())
            .addString(member.id())
            .addLong(change.version())
            .addString(columns.of(change.streak()))
            .addString(columns.of(change.safety()))
            .addString(unit.orElse(null))
            .addLong(change.expected());
    parts.values().forEach(values::addString);
    Shape shape = new Shape(change.expected() == 0, List.copyOf(parts.keySet()));
    return new Statement(texts.computeIfAbsent(shape, ChangeStatement::text), values);
  }

  private static String text(Shape shape) {
    List<String> parts = new ArrayList<>();
    parts.add(shape.first() ? BEGINS : GOES_ON);
    int parameter = OF_THE_GUARD;
    for (Part part : shape.parts()) {
      parameter++;
      parts.add(part.with("$" + parameter));
    }
    return String.join(",\n", parts) + "\nselect version from guard";
  }

  private static List<Announcement> announcements(Member member, MemberChange change) {
    return change.events().stream()
        .map(it -> ProgressEventMapper.announcement(member, it.sequence(), it.event()))
        .toList();
  }

  /** @param first whether the member has no row yet */
  private record Shape(boolean first, List<Part> parts) {}
}
