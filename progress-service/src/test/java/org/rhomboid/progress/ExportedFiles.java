package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.rhomboid.kit.test.TestTokens;

/** What {@code GET /me/export} answers a member, unpacked. */
final class ExportedFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, byte[]> files;

  private ExportedFiles(Map<String, byte[]> files) {
    this.files = files;
  }

  static ExportedFiles of(String tenant, String member) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] archive = get(tenant, member, "").statusCode(200).extract().asByteArray();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new ExportedFiles(files);
  }

  static JsonNode bundle(String tenant, String member) throws IOException {
    return JSON.readTree(
        get(tenant, member, "?format=fhir").statusCode(200).extract().asByteArray());
  }

  static ValidatableResponse get(String tenant, String member, String query) {
    return given().auth().oauth2(TestTokens.of(tenant, member)).get("/me/export" + query).then();
  }

  String text(String file) {
    return new String(files.get(file), UTF_8);
  }

  /** The list in a file of JSON, and the whole of the manifest. */
  JsonNode json(String file) throws IOException {
    JsonNode whole = JSON.readTree(files.get(file));
    return whole.size() == 1 ? whole.elements().next() : whole;
  }

  boolean mention(String text) {
    return files.keySet().stream().anyMatch(file -> text(file).contains(text));
  }

  /** How many records each file holds, as the manifest says; there is no other file. */
  Map<String, Integer> records() throws IOException {
    Map<String, Integer> records = new TreeMap<>();
    json("manifest.json")
        .get("files")
        .forEach(file -> records.put(file.get("name").textValue(), file.get("records").intValue()));
    assertThat(files).hasSize(records.size() + 1);
    return records;
  }
}
