package org.rhomboid.progress.in.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rhomboid.kit.json.StrictJson;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;

/**
 * Reads many sessions, each as one alone is read: one that cannot be read is no harm to the others. They come as a JSON array, or as an object with the array as
 * its {@code items} or {@code sessions}.
 */
@ApplicationScoped
class BatchReader {

  static final int MOST = 1_000;

  private static final List<String> WRAPPERS = List.of("items", "sessions");

  private final StrictJson json;
  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  BatchReader(StrictJson json) {
    this.json = json;
  }

  /**
   * One of many.
   *
   * @param id as it was sent; null where it was not
   * @param request null where it cannot be read
   * @param refused why; null where it can
   */
  record One(int index, String id, SessionRequest request, ProblemException refused) {}

  /**
   * @throws ProblemException 400 where it is no JSON, 422 where there are none or too many of them
   */
  List<One> read(byte[] body) {
    JsonNode sessions = sessions(tree(body));
    if (sessions.size() > MOST) {
      throw ProblemException.invalid(
          "",
          "has at most "
              + MOST
              + " sessions, not "
              + sessions.size()
              + ": send the rest in another batch");
    }
    List<One> read = new ArrayList<>();
    for (int index = 0; index < sessions.size(); index++) {
      read.add(one(index, sessions.get(index)));
    }
    return read;
  }

  private JsonNode tree(byte[] body) {
    try {
      return mapper.readTree(body);
    } catch (IOException unreadable) {
      throw KitProblem.MALFORMED_REQUEST.because("the body is not JSON, or names a property twice");
    }
  }

  private static JsonNode sessions(JsonNode tree) {
    if (tree != null && tree.isArray()) {
      return tree;
    }
    if (tree == null || !tree.isObject()) {
      throw KitProblem.MALFORMED_REQUEST.because("an array of sessions is required");
    }
    if (tree.size() == 1 && WRAPPERS.stream().anyMatch(name -> tree.path(name).isArray())) {
      return tree.elements().next();
    }
    throw ProblemException.invalid(
        "", "must be an array of sessions, or an object with it as its items");
  }

  private One one(int index, JsonNode session) {
    String id = session.path("id").isTextual() ? session.path("id").textValue() : null;
    try {
      return new One(
          index, id, json.read(mapper.writeValueAsBytes(session), SessionRequest.class), null);
    } catch (ProblemException refused) {
      return new One(index, id, null, refused);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("what was read as JSON is written as JSON", impossible);
    }
  }
}
