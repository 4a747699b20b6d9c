package org.rhomboid.progress.in.rest.export.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.export.ExportedSession;
import org.rhomboid.progress.domain.export.MemberExport;
import org.rhomboid.progress.domain.session.Outcome;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.in.rest.export.ExportedMember;
import org.rhomboid.progress.in.rest.export.Golden;

@DisplayName("The FHIR Bundle of a member")
class FhirBundleTest {

  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  @DisplayName("is what it always was, of a member with everything and of one with nothing")
  void golden() throws IOException {
    Golden.assertSame("fhir/everything.json", written(ExportedMember.withEverything()));
    Golden.assertSame("fhir/nothing.json", written(ExportedMember.withNothing()));
  }

  @Test
  @DisplayName("keeps the rules of R4")
  void rules() throws IOException {
    assertThat(R4Rules.broken(read(ExportedMember.withEverything()))).isEmpty();
    assertThat(R4Rules.broken(read(ExportedMember.withNothing()))).isEmpty();
  }

  @Test
  @DisplayName("would be found out where it broke them")
  void planted() throws IOException {
    ObjectNode bundle = (ObjectNode) read(ExportedMember.withEverything());
    ObjectNode observation = observation(bundle, "72514-3");
    observation.remove("status");
    observation.put("effectiveDateTime", "2026-11-19T17:00");
    observation.putNull("issued");
    observation.putArray("note");
    ((ObjectNode) observation.get("subject"))
        .put("reference", "urn:uuid:00000000-0000-3000-8000-000000000000");
    ObjectNode goal = resource(bundle, "Goal");
    goal.put("lifecycleStatus", "on hold");
    ((ObjectNode) goal.withArray("target").get(0)).remove("measure");
    resource(bundle, "CarePlan").put("mood", "good");
    resource(bundle, "Patient").put("id", "somebody");

    assertThat(R4Rules.broken(bundle))
        .extracting(broken -> broken.replaceAll("^\\S+ ", ""))
        .containsExactlyInAnyOrder(
            "status is required",
            "effectiveDateTime is no dateTime: 2026-11-19T17:00",
            "issued is null",
            "note is empty",
            "subject refers to nothing in the bundle",
            "lifecycleStatus is not one of its codes: on hold",
            "target: measure is required",
            "mood is no element of it",
            "id is not that of the fullUrl");
  }

  @Test
  @DisplayName(
      "has every report of pain with LOINC 72514-3, a score, and the local time of the member")
  void pain() throws IOException {
    List<String> pains =
        resources(read(ExportedMember.withEverything()), "Observation").stream()
            .filter(it -> it.at("/code/coding/0/code").textValue().equals("72514-3"))
            .map(
                it ->
                    it.at("/code/coding/1/code").textValue()
                        + " "
                        + it.at("/valueQuantity/value")
                        + it.at("/valueQuantity/code").textValue()
                        + " "
                        + it.path("effectiveDateTime")
                            .asText(it.at("/effectivePeriod/end").asText()))
            .toList();

    assertThat(pains)
        .containsExactly(
            "before-session 6{score} 2026-11-19T22:30:00+05:30",
            "during-exercise 4{score} 2026-11-19T22:40:30.25+05:30",
            "during-exercise 0{score} 2026-11-19T22:40:30.25+05:30",
            "after-session 0{score} 2026-11-19T22:40:30.25+05:30",
            "intake 7{score} 2026-11-01T09:00:00+01:00",
            "morning-after 8{score} 2026-11-20T07:30:00+01:00");
  }

  @Test
  @DisplayName("comes in pieces of some 64 kB, however long the history is")
  void pieces() throws IOException {
    PerformedItem item = new PerformedItem("band-row", 1, 2, 10, null, Outcome.DONE, null, 3);
    List<ExportedSession> sessions =
        IntStream.range(0, 1_000)
            .mapToObj(i -> ExportedMember.session(i, Collections.nCopies(6, item), "\u0001\t."))
            .toList();
    List<byte[]> pieces = new ArrayList<>();

    new FhirBundle(ExportedMember.with(sessions)).forEachRemaining(pieces::add);

    assertThat(pieces).hasSizeGreaterThan(80).allMatch(piece -> piece.length < 100_000);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    pieces.forEach(whole::writeBytes);
    JsonNode bundle = mapper.readTree(whole.toByteArray());
    assertThat(bundle.get("entry")).hasSize(1 + 1_000 * 7);
    assertThat(bundle.at("/entry/1/resource/note/0/text").textValue()).isEqualTo(" \t.");
    assertThat(R4Rules.broken(bundle)).isEmpty();
  }

  @Test
  @DisplayName("names no person and no word but those of the member")
  void nameless() throws IOException {
    JsonNode patient = resources(read(ExportedMember.withEverything()), "Patient").get(0);

    assertThat(patient.fieldNames())
        .toIterable()
        .containsExactly("resourceType", "id", "identifier");
  }

  private ObjectNode observation(JsonNode bundle, String code) {
    return (ObjectNode)
        resources(bundle, "Observation").stream()
            .filter(it -> it.at("/code/coding/0/code").textValue().equals(code))
            .findFirst()
            .orElseThrow();
  }

  private static ObjectNode resource(JsonNode bundle, String type) {
    return (ObjectNode) resources(bundle, type).get(0);
  }

  private static List<JsonNode> resources(JsonNode bundle, String type) {
    return StreamSupport.stream(bundle.get("entry").spliterator(), false)
        .map(entry -> entry.get("resource"))
        .filter(resource -> resource.get("resourceType").textValue().equals(type))
        .toList();
  }

  private JsonNode read(MemberExport export) throws IOException {
    return mapper.readTree(written(export));
  }

  private static byte[] written(MemberExport export) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FhirBundle(export).forEachRemaining(out::writeBytes);
    return out.toByteArray();
  }
}
