package org.rhomboid.events.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventExamples;
import org.rhomboid.events.EventType;
import org.rhomboid.events.gate.Mutation.Place;
import org.rhomboid.events.gate.Rule.Breaks;

/** Random changes of the real schemas. The seed of a failure is in its message; {@code -Drhomboid.seed=…} runs it again. */
@DisplayName("The verdict on a random change of a real schema")
final class CompatibilityPropertyTest {

  private static final int CASES = 1_500;
  private static final int DOCUMENTS = 12;
  private static final Contract REAL = Contract.read(new WorkingTree(Repositories.REAL));
  private static final List<String> NAMES = List.copyOf(REAL.schemas().keySet());
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final long seed = Long.getLong("rhomboid.seed", System.nanoTime());

  @Test
  @DisplayName("is the one that follows from how it was made, at the place where it was made")
  void knownVerdicts() {
    for (int number = 0; number < CASES; number++) {
      Random random = new Random(seed + number);
      String name = NAMES.get(random.nextInt(NAMES.size()));
      ObjectNode before = InlinedSchema.of(REAL.schemas().get(name));
      ObjectNode after = before.deepCopy();
      Mutation mutation = oneOf(Mutation.values(), random);
      Place place = oneOf(Place.all(after).toArray(Place[]::new), random);
      if (mutation.apply(place, random)) {
        assertVerdict(mutation, place, SchemaComparison.of(name, before, after), number);
      }
    }
  }

  private void assertVerdict(Mutation mutation, Place place, List<SchemaBreak> found, int number) {
    String told = "seed " + (seed + number) + ", case 0: " + mutation + " at " + place.pointer();
    if (mutation.rule().isEmpty()) {
      assertThat(found).as(told).isEmpty();
    } else {
      Rule rule = mutation.rule().get();
      assertThat(found)
          .as(told)
          .extracting(SchemaBreak::pointer, SchemaBreak::rule)
          .contains(tuple(place.pointer(), rule));
      assertThat(found).as(told).allMatch(it -> it.rule().breaks() == rule.breaks());
    }
  }

  @Test
  @DisplayName(
      "is that of a validator: no document tells the schemas apart that the gate takes for compatible")
  void asTheValidatorSees() {
    int apart = 0;
    for (int number = 0; number < CASES / 5; number++) {
      Random random = new Random(seed + number);
      EventType event = oneOf(EventType.values(), random);
      ObjectNode before = InlinedSchema.of(REAL.schemas().get(event.topic() + "/v1"));
      ObjectNode after = before.deepCopy();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        Place place = oneOf(Place.all(after).toArray(Place[]::new), random);
        oneOf(Mutation.values(), random).apply(place, random);
      }
      apart += assertSameAsValidator(event, before, after, random, seed + number);
    }
    assertThat(apart).as("seed " + seed + ": documents that told schemas apart").isPositive();
  }

  private static int assertSameAsValidator(
      EventType event, ObjectNode before, ObjectNode after, Random random, long seed) {
    List<SchemaBreak> found = SchemaComparison.of(event.topic(), before, after);
    JsonSchema was = FACTORY.getSchema(before, STRICT);
    JsonSchema is = FACTORY.getSchema(after, STRICT);
    int apart = 0;
    for (EventExamples.Example example : EventExamples.valid(event.topic())) {
      for (int i = 0; i < DOCUMENTS; i++) {
        JsonNode document = Documents.near(Contract.yaml(example.json()), random);
        boolean wasValid = was.validate(document).isEmpty();
        boolean isValid = is.validate(document).isEmpty();
        String told = "seed " + seed + ", case 0: " + document;
        if (isValid && !wasValid) {
          apart++;
          assertThat(found).as(told).anyMatch(it -> it.rule().breaks() == Breaks.READERS);
        } else if (wasValid && !isValid) {
          apart++;
          assertThat(found).as(told).anyMatch(it -> it.rule().breaks() != Breaks.NOTHING);
        }
      }
    }
    return apart;
  }

  private static <T> T oneOf(T[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }
}
