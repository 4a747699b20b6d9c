package org.rhomboid.progress.in.rest.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.export.ExportedSession;
import org.rhomboid.progress.domain.export.MemberExport;

@DisplayName("The archive of a member")
class MemberArchiveTest {

  @Test
  @DisplayName("is, file by file, what it always was")
  void golden() throws IOException {
    Map<String, byte[]> files = unzipped(archive(ExportedMember.withEverything()));

    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Golden.assertSame("archive/" + file.getKey(), file.getValue());
    }
    assertThat(files.keySet())
        .containsExactly(
            "README.txt",
            "sessions.json",
            "sessions-recorded.json",
            "sessions.csv",
            "session-items.csv",
            "sessions-revoked.json",
            "sessions-revoked.csv",
            "check-ins.json",
            "check-ins.csv",
            "safety.json",
            "safety.csv",
            "consents.json",
            "consents.csv",
            "audit.json",
            "audit.csv",
            "cohort-weeks.json",
            "cohort-weeks.csv",
            "pauses.json",
            "pauses.csv",
            "schedules.json",
            "plans.json",
            "manifest.json");
  }

  @Test
  @DisplayName("is the same bytes for the same content and moment")
  void sameBytes() throws IOException {
    assertThat(archive(ExportedMember.withEverything()))
        .isEqualTo(archive(ExportedMember.withEverything()));
  }

  @Test
  @DisplayName("accounts in its manifest for every file, with the SHA-256 of what is in it")
  void manifest() throws Exception {
    Map<String, byte[]> files = unzipped(archive(ExportedMember.withEverything()));

    JsonNode listed = new ObjectMapper().readTree(files.remove("manifest.json")).get("files");
    assertThat(listed).hasSize(files.size());
    for (JsonNode file : listed) {
      byte[] content = files.get(file.get("name").textValue());
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      assertThat(file.get("sha256").textValue()).isEqualTo(HexFormat.of().formatHex(digest));
    }
  }

  @Test
  @DisplayName("explains every file that it has")
  void readMe() throws IOException {
    Map<String, byte[]> files = unzipped(archive(ExportedMember.withEverything()));

    String text = new String(files.remove("README.txt"), UTF_8);
    assertThat(text.lines()).allMatch(line -> line.length() <= 120);
    assertThat(files.keySet()).allSatisfy(name -> assertThat(text).contains("\n" + name));
  }

  @Test
  @DisplayName("of a member with nothing has every file, with headers and empty lists")
  void nothing() throws IOException {
    Map<String, byte[]> files = unzipped(archive(ExportedMember.withNothing()));

    assertThat(files).hasSize(22);
    assertThat(new String(files.get("sessions.json"), UTF_8))
        .isEqualTo("{\n  \"sessions\": []\n}\n");
    assertThat(new String(files.get("pauses.csv"), UTF_8))
        .isEqualTo("id,from,to,reason,createdAt\r\n");
  }

  @Test
  @DisplayName("goes on in a second file of sessions after 1,000 of them")
  void batches() throws IOException {
    List<ExportedSession> sessions =
        IntStream.range(0, 1_001)
            .mapToObj(i -> ExportedMember.session(i, List.of(ExportedMember.item()), null))
            .toList();

    Map<String, byte[]> files = unzipped(archive(ExportedMember.with(sessions)));

    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(files.get("sessions.json")).get("sessions")).hasSize(1_000);
    assertThat(mapper.readTree(files.get("sessions-2.json")).get("sessions")).hasSize(1);
    assertThat(mapper.readTree(files.get("sessions-recorded.json")).get("sessions")).hasSize(1_001);
  }

  private static byte[] archive(MemberExport export) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MemberArchive.write(export, out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
