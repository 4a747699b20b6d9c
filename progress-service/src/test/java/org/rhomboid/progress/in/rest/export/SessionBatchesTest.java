package org.rhomboid.progress.in.rest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.export.ExportedSession;
import org.rhomboid.progress.domain.session.Effort;
import org.rhomboid.progress.domain.session.Outcome;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.in.rest.SessionRequest;

@DisplayName("Sessions to import are in batches")
class SessionBatchesTest {

  private static final int BODY_LIMIT = 8 << 20;

  @Test
  @DisplayName("of which there is one even where there is no session")
  void none() {
    assertThat(batches(List.of())).containsExactly(List.of());
  }

  @Test
  @DisplayName("of at most 1,000, in their order")
  void thousand() {
    List<ExportedSession> sessions =
        IntStream.range(0, 2_000)
            .mapToObj(i -> ExportedMember.session(i, List.of(ExportedMember.item()), null))
            .toList();

    List<List<SessionRequest>> batches = batches(sessions);

    assertThat(batches).extracting(List::size).containsExactly(1_000, 1_000);
    assertThat(batches.stream().flatMap(List::stream).map(SessionRequest::id))
        .containsExactlyElementsOf(IntStream.range(0, 2_000).mapToObj(ExportedMember::id).toList());
  }

  @Test
  @DisplayName("that the body limit of a batch has room for, however much is written in them")
  void large() throws IOException {
    PerformedItem item =
        new PerformedItem(
            "x".repeat(100), 1_000_000, 100, 1_000, 3_600, Outcome.SKIPPED, Effort.HARD, 10);
    String note = "\u0001".repeat(2_000);
    List<ExportedSession> sessions =
        IntStream.range(0, 400)
            .mapToObj(i -> ExportedMember.session(i, Collections.nCopies(100, item), note))
            .toList();

    List<List<SessionRequest>> batches = batches(sessions);

    assertThat(batches).hasSizeGreaterThan(2);
    for (List<SessionRequest> batch : batches) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExportJson.list("sessions", batch.stream()).writeTo(out);
      assertThat(out.size()).isLessThan(BODY_LIMIT);
    }
  }

  private static List<List<SessionRequest>> batches(List<ExportedSession> sessions) {
    List<List<SessionRequest>> batches = new ArrayList<>();
    new SessionBatches(sessions).forEachRemaining(batches::add);
    return batches;
  }
}
