package org.rhomboid.endtoend.tenancy;

import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.stack.Stack;

/** Where a request can be sent: to the gateway, and past it to the service itself. */
record Door(String name, Client withoutToken) {

  static List<Door> of(Operation operation, Stack stack) {
    Client gateway = stack.gateway();
    Door front = new Door("gateway", new Client(gateway.base().resolve("/api/v1/"), null));
    Door back = new Door(operation.service(), stack.service(operation.service()));
    return operation.isForwarded() ? List.of(front, back) : List.of(front);
  }

  /** Each operation at each door. */
  static <T> Stream<T> each(Stack stack, Visit<T> visit) {
    return Operation.all().stream()
        .flatMap(it -> of(it, stack).stream().map(door -> visit.at(it, door)));
  }

  /** Makes something of an operation at a door. */
  interface Visit<T> {
    T at(Operation operation, Door door);
  }
}
