package org.rhomboid.routine.out.postgres.deskbreak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.deskbreak.AnsweredBreak;
import org.rhomboid.routine.domain.deskbreak.BreakAnswer;
import org.rhomboid.routine.domain.deskbreak.BreakMove;
import org.rhomboid.routine.domain.deskbreak.DeskBreak;

/** Answered breaks as rows, both ways. */
@ApplicationScoped
class BreakAnswerRows {

  private static final TypeReference<List<MoveColumn>> MOVES = new TypeReference<>() {};

  private final ObjectMapper mapper;

  BreakAnswerRows(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  void fill(BreakAnswerEntity entity, AnsweredBreak answered) {
    DeskBreak deskBreak = answered.deskBreak();
    BreakAnswer answer = answered.answer();
    entity.date = answered.date();
    entity.at = deskBreak.at().toInstant();
    entity.zone = deskBreak.at().getZone().getId();
    entity.status = answer.status();
    entity.laterUntil = answer.laterUntil().orElse(null);
    entity.reason = answer.reason().orElse(null);
    entity.answeredAt = answer.at();
    entity.moves = written(deskBreak.moves().stream().map(MoveColumn::of).toList());
  }

  AnsweredBreak answered(BreakAnswerEntity entity) {
    List<BreakMove> moves = read(entity.moves).stream().map(MoveColumn::toMove).toList();
    int seconds = moves.stream().mapToInt(BreakMove::seconds).sum();
    BreakAnswer answer =
        new BreakAnswer(
            entity.status,
            Optional.ofNullable(entity.laterUntil),
            Optional.ofNullable(entity.reason),
            entity.answeredAt);
    return new AnsweredBreak(
        new DeskBreak(entity.id, entity.at.atZone(ZoneId.of(entity.zone)), seconds, moves), answer);
  }

  private List<MoveColumn> read(String column) {
    try {
      return mapper.readValue(column, MOVES);
    } catch (JsonProcessingException corrupt) {
      throw new IllegalStateException("a JSON column holds what this service wrote", corrupt);
    }
  }

  private String written(List<MoveColumn> moves) {
    try {
      return mapper.writeValueAsString(moves);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a column is plain data", impossible);
    }
  }
}
