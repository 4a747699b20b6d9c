package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.random.RandomGenerator;

/** Makes wrong requests of right ones. */
final class Mutations {

  /** How often a body is changed until the document forbids it. */
  private static final int TRIES = 5;

  private final TokenMutations tokens;
  private final BodyMutations bodies;
  private final HeaderMutations headers = new HeaderMutations();
  private final TargetMutations targets = new TargetMutations();

  Mutations(ApiDocument document, JsonNode bounds, Signer signer) {
    this.tokens = new TokenMutations(signer);
    this.bodies = new BodyMutations(document, new ValueMutations(Bounds.of(bounds)));
  }

  /** One that must be refused. */
  Call refused(Call valid, Operation operation, Actor actor, RandomGenerator random) {
    for (int i = 0; valid.body() != null && i < TRIES && random.nextInt(4) > 0; i++) {
      Call changed = bodies.change(valid, operation, random);
      if (changed.expected() == Call.Expected.REFUSED) {
        return changed;
      }
    }
    return tokens.refused(valid, operation, actor, random);
  }

  /** One that may be refused, or taken. */
  Call any(Call valid, Operation operation, Actor actor, RandomGenerator random) {
    int dice = random.nextInt(100);
    if (valid.body() != null && dice < 45) {
      return bodies.change(valid, operation, random);
    }
    if (dice < 65) {
      return targets.change(valid, operation, actor, random);
    }
    if (dice < 88) {
      return headers.strange(valid, random);
    }
    if (dice < 96) {
      return random.nextInt(6) == 0
          ? tokens.twice(valid, actor)
          : tokens.strange(valid, actor, random);
    }
    return headers.odd(valid, random);
  }
}
