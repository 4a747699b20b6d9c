package org.rhomboid.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.measure.Ratio;
import org.rhomboid.bench.measure.Series;

/** What a program reads: every pass, so that figures of two days can be compared. */
record ResultFile(Report report, Options options, Instant at) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** @return the file */
  Path write(Path folder) {
    String time = at.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "-");
    Path file = folder.resolve(report.benchmark().name() + "-" + time + ".json");
    try {
      JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json());
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write " + file, failed);
    }
  }

  ObjectNode json() {
    ObjectNode json = JSON.createObjectNode();
    Outcome outcome = report.outcome();
    json.put("benchmark", report.benchmark().name());
    json.put("at", at.toString());
    json.put("minimum", report.benchmark().minimum());
    json.put("passed", report.passed());
    json.set("ratio", ratio(outcome.required(), outcome.series().get(1).name()));
    ArrayNode others = json.putArray("otherRatios");
    outcome.others().forEach((limit, ratio) -> others.add(ratio(ratio, limit)));
    json.put("boundedBy", outcome.bound().inWords());
    json.set("checks", JSON.valueToTree(outcome.checks()));
    json.set("machine", JSON.valueToTree(report.machine()));
    json.set("options", JSON.valueToTree(options));
    ArrayNode series = json.putArray("series");
    outcome.series().forEach(one -> series.add(series(one)));
    return json;
  }

  private static ObjectNode ratio(Ratio ratio, String limit) {
    ObjectNode json = JSON.valueToTree(ratio);
    return json.put("limit", limit);
  }

  private static ObjectNode series(Series series) {
    ObjectNode json = JSON.createObjectNode();
    json.put("name", series.name());
    json.put("medianPerSecond", series.median(Pass::perSecond));
    json.put("medianServerMicros", series.median(Pass::serverMicros));
    json.put("medianStoreMicros", series.median(Pass::storeMicros));
    ArrayNode passes = json.putArray("passes");
    series.passes().forEach(pass -> passes.add(pass(pass)));
    return json;
  }

  private static ObjectNode pass(Pass pass) {
    return JSON.createObjectNode()
        .put("requests", pass.requests())
        .put("bodyBytes", pass.bytes())
        .put("seconds", pass.seconds())
        .put("perSecond", pass.perSecond())
        .put("p50Millis", pass.millis(50))
        .put("p99Millis", pass.millis(99))
        .put("p999Millis", pass.millis(99.9))
        .put("serverCores", pass.serverCores())
        .put("storeCores", pass.storeCores())
        .put("driverCores", pass.driverCores())
        .put("serverMicros", pass.serverMicros());
  }
}
