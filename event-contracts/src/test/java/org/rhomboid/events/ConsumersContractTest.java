package org.rhomboid.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The consumers")
class ConsumersContractTest {

  static Stream<ServiceReads> services() {
    return ServiceReads.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  @DisplayName(
      "rely on fields that the schema describes, and on their being there only where it requires them")
  void relyOnWhatIsPromised(ServiceReads service) {
    assertThat(service.reads()).allSatisfy(read -> assertThat(brokenPromises(read)).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  @DisplayName("are those that topics.yaml names")
  void areThoseOfTheTopics(ServiceReads service) {
    List<String> named =
        ContractFiles.topics().topics().stream()
            .filter(topic -> topic.consumers().contains(service.service()))
            .map(TopicDefinition::name)
            .toList();

    assertThat(service.reads())
        .extracting(ServiceReads.Read::event)
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  @DisplayName("would be found out relying on an unknown field, or on an optional one being there")
  void aBrokenPromiseIsFound() {
    ServiceReads.Read planted =
        new ServiceReads.Read(
            Topics.SESSION_COMPLETED,
            "planted",
            List.of("/memberId", "/note", "/items/*/effort"),
            List.of("/plannedSessionId", "/zone"));

    assertThat(brokenPromises(planted))
        .containsExactly(
            "/note is not described", "/items/*/effort is optional", "/zone is always there");
  }

  private static List<String> brokenPromises(ServiceReads.Read read) {
    Map<String, SchemaFields.Field> fields =
        SchemaFields.of(ContractFiles.schema(read.event())).stream()
            .collect(Collectors.toMap(SchemaFields.Field::pointer, Function.identity()));
    return Stream.concat(
            read.requires().stream().map(pointer -> broken(fields, pointer, true)),
            read.optional().stream().map(pointer -> broken(fields, pointer, false)))
        .filter(found -> !found.isEmpty())
        .toList();
  }

  private static String broken(
      Map<String, SchemaFields.Field> fields, String pointer, boolean relied) {
    if (!fields.containsKey(pointer)) {
      return pointer + " is not described";
    }
    boolean always = alwaysThere(fields, pointer);
    if (always == relied) {
      return "";
    }
    return pointer + (always ? " is always there" : " is optional");
  }

  /** A field is always there when it is required, and so are all those it stands in. An element of a list stands in the list. */
  private static boolean alwaysThere(Map<String, SchemaFields.Field> fields, String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      if (fields.containsKey(at) && !fields.get(at).required()) {
        return false;
      }
    }
    return true;
  }
}
