package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;

/** Bodies that break the document, and bytes that are no body at all. */
final class BodyMutations {

  private static final int OVER_A_MEGABYTE = 1_100_000;

  private final ApiDocument document;
  private final ValueMutations values;

  BodyMutations(ApiDocument document, ValueMutations values) {
    this.document = document;
    this.values = values;
  }

  Call change(Call call, Operation operation, RandomGenerator random) {
    if (random.nextInt(4) == 0) {
      return bytes(call, operation, random);
    }
    Optional<JsonNode> body = StrictJson.read(call.body());
    if (body.isEmpty() || !body.get().isContainerNode()) {
      return bytes(call, operation, random);
    }
    ValueMutations.Changed changed = values.change(body.get(), random);
    return judged(call.withBody(changed.body()), operation, changed.how());
  }

  private Call bytes(Call call, Operation operation, RandomGenerator random) {
    byte[] body = call.body();
    return switch (random.nextInt(15)) {
      case 0 ->
          judged(
              call.withBody(Arrays.copyOf(body, random.nextInt(body.length + 1))),
              operation,
              "cut short");
      case 1 -> judged(call.withBody(joined(body, text(" x"))), operation, "more after it");
      case 2 -> judged(call.withBody(joined(body, body)), operation, "two documents");
      case 3 ->
          judged(
              call.withBody(joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, body)),
              operation,
              "byte order mark");
      case 4 ->
          judged(
              call.withBody(
                  new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16)),
              operation,
              "UTF-16");
      case 5 -> judged(call.withBody(broken(body, random)), operation, "invalid UTF-8");
      case 6 -> call.withBody(new byte[0]).as("body: empty", Call.Expected.ANY);
      case 7 -> judged(call.withBody(text("[]")), operation, "[]");
      case 8 -> judged(call.withBody(text("\"text\"")), operation, "a text");
      case 9 -> judged(call.withBody(text("null")), operation, "null");
      case 10 -> judged(call.withBody(text("{}")), operation, "{}");
      case 11 ->
          call.withBody(zipped(body))
              .with("Content-Encoding", "gzip")
              .as("body: zipped", Call.Expected.ANY);
      case 12 ->
          call.with("Content-Encoding", "gzip").as("body: said to be zipped", Call.Expected.ANY);
      case 13 ->
          random.nextInt(8) == 0
              ? tooLarge(call)
              : judged(call.withBody(text("//\n{}")), operation, "comment");
      default -> judged(call.withBody(joined(new byte[16], body)), operation, "NUL bytes");
    };
  }

  private static Call tooLarge(Call call) {
    byte[] much = new byte[OVER_A_MEGABYTE];
    Arrays.fill(much, (byte) ' ');
    return call.withBody(joined(much, call.body())).as("body: over a megabyte", Call.Expected.ANY);
  }

  /** Whether it is certain that it must not be taken: where the document says so. Of many at once each is judged by itself. */
  private Call judged(Call call, Operation operation, String how) {
    boolean judgeable =
        operation.takesJson()
            && !operation.template().endsWith("/import")
            && !operation.template().endsWith("/batch");
    return call.as(
        "body: " + how,
        judgeable && isInvalid(call, operation) ? Call.Expected.REFUSED : Call.Expected.ANY);
  }

  private boolean isInvalid(Call call, Operation operation) {
    if (call.body().length == 0) {
      return false;
    }
    JsonNode schema = operation.bodies().path("application/json").path("schema");
    return StrictJson.read(call.body())
        .map(it -> !document.violations(schema, it).isEmpty())
        .orElse(true);
  }

  private static byte[] broken(byte[] body, RandomGenerator random) {
    byte[][] wrong = {
      {(byte) 0xff},
      {(byte) 0xc3, 0x28},
      {(byte) 0xc0, (byte) 0x80},
      {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
      {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80}
    };
    int quote = new String(body, StandardCharsets.ISO_8859_1).lastIndexOf('"');
    int at = Math.max(quote, 0);
    return joined(
        Arrays.copyOf(body, at),
        joined(wrong[random.nextInt(wrong.length)], Arrays.copyOfRange(body, at, body.length)));
  }

  private static byte[] zipped(byte[] body) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return zipped.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
