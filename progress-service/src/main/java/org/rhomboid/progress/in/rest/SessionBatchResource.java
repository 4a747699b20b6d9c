package org.rhomboid.progress.in.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.creation.Fingerprint;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.loop.AwayFromTheLoop;
import org.rhomboid.kit.problem.BodyLimits;
import org.rhomboid.progress.usecase.ReadProgressNow;
import org.rhomboid.progress.usecase.RecordSessions;

/** Many sessions at once, as a phone has them that was offline. Megabytes are read on a worker thread: the event loop is for others too. */
@Path(SessionBatchResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class SessionBatchResource {

  static final String PATH = "/sessions/batch";

  private final Caller caller;
  private final BodyLimits limits;
  private final BatchReader reader;
  private final RecordSessions recordSessions;
  private final ReadProgressNow readProgressNow;
  private final SpokenSafety spoken;

  SessionBatchResource(
      Caller caller,
      BodyLimits limits,
      BatchReader reader,
      RecordSessions recordSessions,
      ReadProgressNow readProgressNow,
      SpokenSafety spoken) {
    this.caller = caller;
    this.limits = limits;
    this.reader = reader;
    this.recordSessions = recordSessions;
    this.readProgressNow = readProgressNow;
    this.spoken = spoken;
  }

  @POST
  @Blocking
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Record up to 1,000 sessions, each by itself",
      description =
          "In at most 8 MiB. One that is refused stops no other: each says what became of it")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = SessionRequest.class,
                      maxItems = 1_000)))
  @APIResponse(
      responseCode = "200",
      description = "What became of each",
      content = @Content(schema = @Schema(implementation = SessionBatchResponse.class)))
  public Uni<Response> record(InputStream body) throws IOException {
    Member member = caller.member();
    Optional<String> unit = caller.unit();
    Language language = spoken.language();
    List<BatchReader.One> read = reader.read(limits.read(body, PATH));
    List<RecordSessions.Sent> sent = sent(read);
    return AwayFromTheLoop.back(() -> recordSessions.record(member, unit, sent))
        .chain(became -> readProgressNow.read(member).map(now -> shown(read, became, now)))
        .map(answer -> SpokenSafety.told(Response.ok(answer), language).build());
  }

  private SessionBatchResponse shown(
      List<BatchReader.One> read, List<RecordSessions.Became> became, ReadProgressNow.Now now) {
    return new SessionBatchResponse(
        BatchItems.of(read, became), StreakResponse.of(now.streak()), spoken.of(now.safety()));
  }

  private static List<RecordSessions.Sent> sent(List<BatchReader.One> read) {
    return read.stream()
        .filter(one -> one.request() != null)
        .map(
            one ->
                new RecordSessions.Sent(
                    one.index(), one.request().toSession(), Fingerprint.of(one.request())))
        .toList();
  }
}
