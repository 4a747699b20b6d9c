package org.rhomboid.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.events.EventExamples.Example;

@DisplayName("The records")
class RecordsContractTest {

  static Stream<Example> valid() {
    return Arrays.stream(EventType.values())
        .flatMap(type -> EventExamples.valid(type.topic()).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("valid")
  @DisplayName("read an example and write the same again")
  void roundTrip(Example example) throws JsonProcessingException {
    Record read = ContractFiles.JSON.readValue(example.json(), typeOf(example));
    String written = ContractFiles.JSON.writeValueAsString(read);

    assertThat(ContractFiles.json(written)).isEqualTo(ContractFiles.json(example.json()));
    assertThat(EventSchemas.validate(example.event(), written)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("valid")
  @DisplayName("ignore a field that they do not know, also in a nested object")
  void ignoreTheUnknown(Example example) throws JsonProcessingException {
    Record expected = ContractFiles.JSON.readValue(example.json(), typeOf(example));
    ObjectNode newer = (ObjectNode) ContractFiles.json(example.json());
    newer.findParents("slug").forEach(parent -> ((ObjectNode) parent).put("addedLater", 1));
    newer.findParents("min").forEach(parent -> ((ObjectNode) parent).put("addedLater", 1));
    newer.put("addedLater", true);

    assertThat((Object) ContractFiles.JSON.treeToValue(newer, typeOf(example))).isEqualTo(expected);
  }

  private static Class<? extends Record> typeOf(Example example) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.topic().equals(example.event()))
        .findFirst()
        .orElseThrow()
        .dataType();
  }
}
