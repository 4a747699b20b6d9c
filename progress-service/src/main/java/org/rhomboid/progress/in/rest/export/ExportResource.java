package org.rhomboid.progress.in.rest.export;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestMulti;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.loop.AwayFromTheLoop;
import org.rhomboid.kit.page.Query;
import org.rhomboid.progress.domain.export.MemberExport;
import org.rhomboid.progress.in.rest.export.fhir.FhirBundle;
import org.rhomboid.progress.usecase.export.ExportMember;

/** All that is held of the member, to take along. */
@Path("/me/export")
class ExportResource {

  private final Caller caller;
  private final ExportMember exportMember;

  ExportResource(Caller caller, ExportMember exportMember) {
    this.caller = caller;
    this.exportMember = exportMember;
  }

  @GET
  @Operation(
      summary = "Everything that this service holds of the member",
      description =
          "A ZIP of JSON and CSV files, whose README.txt says what is where: sessions.json is a body for POST /sessions/batch. As"
              + " format=fhir a Bundle of HL7 FHIR R4 (collection) with what FHIR has common words for: Patient (by identifier"
              + " only), Goal, CarePlan, and Observation of sessions, pain (LOINC 72514-3) and symptoms")
  @Parameter(
      name = "format",
      in = QUERY,
      description = "zip where it is absent",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"zip", "fhir"}))
  @APIResponse(
      responseCode = "200",
      description = "The export",
      content = {
        @Content(
            mediaType = "application/zip",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = FhirBundle.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT))
      })
  public RestMulti<byte[]> export(@Context UriInfo uri) {
    Query query = Query.of(uri);
    ExportFormat format =
        query.one("format", ExportFormat::of, "zip or fhir").orElse(ExportFormat.ZIP);
    query.checked();
    return RestMulti.fromMultiData(written(format))
        .encodeAsJsonArray(false)
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, format.disposition())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private Multi<byte[]> written(ExportFormat format) {
    Uni<MemberExport> export = exportMember.export(caller.member());
    return format == ExportFormat.FHIR
        ? export
            .chain(held -> AwayFromTheLoop.compute(() -> new FhirBundle(held)))
            .onItem()
            .transformToMulti(ExportResource::pieces)
        : export.chain(held -> AwayFromTheLoop.compute(() -> archive(held))).toMulti();
  }

  /** Each when the one before is on its way: years of sessions take many megabytes. */
  private static Multi<byte[]> pieces(FhirBundle bundle) {
    return Multi.createBy()
        .repeating()
        .uni(() -> AwayFromTheLoop.compute(bundle::next))
        .whilst(piece -> bundle.hasNext());
  }

  /** Whole: compressed, years of sessions take less than a megabyte. */
  private static byte[] archive(MemberExport held) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try {
      MemberArchive.write(held, archive);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can be written to", impossible);
    }
    return archive.toByteArray();
  }
}
