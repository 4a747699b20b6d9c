package org.rhomboid.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The envelope")
class EnvelopeContractTest {

  @ParameterizedTest
  @EnumSource(EventType.class)
  @DisplayName("takes the type and the schema id of every event")
  void takesEveryType(EventType type) {
    Map<String, String> headers = headers();
    headers.put("ce_type", type.ceType());
    headers.put("ce_dataschema", type.schemaId());

    assertThat(EventSchemas.validateHeaders(headers)).isEmpty();
  }

  @Test
  @DisplayName("is refused without its tenant")
  void needsTheTenant() {
    Map<String, String> headers = headers();
    headers.remove("ce_tenant");

    assertThat(EventSchemas.validateHeaders(headers))
        .containsExactly(": required property 'ce_tenant' not found");
  }

  @Test
  @DisplayName("names the services of topics.yaml as its sources")
  void namesTheServices() {
    assertThat(ContractFiles.schema("envelope").at("/properties/ce_source/enum"))
        .extracting(source -> source.asText().substring(1))
        .containsExactlyInAnyOrderElementsOf(
            ContractFiles.topics().topics().stream()
                .flatMap(topic -> topic.producers().stream())
                .distinct()
                .toList());
  }

  private static Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    ContractFiles.json(EventExamples.valid("envelope").get(0).json())
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    return headers;
  }
}
