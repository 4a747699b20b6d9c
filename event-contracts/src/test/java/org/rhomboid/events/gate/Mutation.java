package org.rhomboid.events.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A change of one place of a schema whose verdict is known by how it is made; the schema has no references. */
enum Mutation {
  DROP_FIELD(Rule.FIELD_REMOVED) {
    @Override
    boolean apply(Place at, Random random) {
      return at.isField() && at.fields().remove(at.name()) != null;
    }
  },
  MAKE_OPTIONAL(Rule.REQUIRED_DROPPED) {
    @Override
    boolean apply(Place at, Random random) {
      return at.isField() && remove(at.parent().path("required"), at.name());
    }
  },
  MAKE_REQUIRED(Rule.NEWLY_REQUIRED) {
    @Override
    boolean apply(Place at, Random random) {
      if (!at.isField() || indexOf(at.parent().path("required"), at.name()) >= 0) {
        return false;
      }
      at.parent().withArray("required").add(at.name());
      return true;
    }
  },
  ALLOW_NULL(Rule.TYPE_CHANGED) {
    @Override
    boolean apply(Place at, Random random) {
      String type = at.schema().path("type").asText();
      if (type.isEmpty()) {
        return false;
      }
      at.schema().putArray("type").add(type).add("null");
      return true;
    }
  },
  OTHER_TYPE(Rule.TYPE_CHANGED) {
    @Override
    boolean apply(Place at, Random random) {
      boolean known = at.schema().path("type").toString().contains("boolean");
      at.schema().put("type", known ? "array" : "boolean");
      return true;
    }
  },
  ADD_VALUE(Rule.VALUE_ADDED) {
    @Override
    boolean apply(Place at, Random random) {
      return at.schema().has("enum")
          && at.schema().withArray("enum").add("NEW-" + random.nextInt(9)) != null;
    }
  },
  REMOVE_VALUE(Rule.VALUE_REMOVED) {
    @Override
    boolean apply(Place at, Random random) {
      JsonNode values = at.schema().path("enum");
      return values.size() > 1
          && ((ArrayNode) values).remove(random.nextInt(values.size())) != null;
    }
  },
  OPEN_LIST(Rule.VALUE_ADDED) {
    @Override
    boolean apply(Place at, Random random) {
      return at.schema().remove("enum") != null;
    }
  },
  WIDEN(Rule.RANGE_WIDENED) {
    @Override
    boolean apply(Place at, Random random) {
      return move(at, "minimum", -1 - random.nextInt(5))
          || move(at, "maxLength", 1 + random.nextInt(50));
    }
  },
  NARROW(Rule.RANGE_NARROWED) {
    @Override
    boolean apply(Place at, Random random) {
      return move(at, "minimum", 1 + random.nextInt(5))
          || move(at, "maxLength", -1 - random.nextInt(50));
    }
  },
  DROP_FORM(Rule.FORM_CHANGED) {
    @Override
    boolean apply(Place at, Random random) {
      return at.schema().remove(random.nextBoolean() ? "pattern" : "format") != null;
    }
  },
  ADD_FORM(Rule.FORM_ADDED) {
    @Override
    boolean apply(Place at, Random random) {
      boolean free =
          at.schema().path("type").asText().equals("string") && !at.schema().has("pattern");
      if (free) {
        at.schema().put("pattern", "^[a-m]*$");
      }
      return free;
    }
  },
  REWORD(Rule.REWORDED) {
    @Override
    boolean apply(Place at, Random random) {
      at.schema().put("description", "Something else " + random.nextInt(9) + ".");
      return true;
    }
  },
  ADD_OPTIONAL_FIELD(null) {
    @Override
    boolean apply(Place at, Random random) {
      boolean object = at.schema().path("properties").isObject();
      if (object) {
        at.schema()
            .withObject("properties")
            .putObject("new" + random.nextInt(99))
            .put("type", "string");
      }
      return object;
    }
  },
  RETITLE(null) {
    @Override
    boolean apply(Place at, Random random) {
      at.schema().put("title", "Title " + random.nextInt(9));
      return true;
    }
  };

  private final Rule rule;

  Mutation(Rule rule) {
    this.rule = rule;
  }

  /** What it breaks; nothing for what only adds. */
  Optional<Rule> rule() {
    return Optional.ofNullable(rule);
  }

  /** Changes the schema at that place; false when there is nothing there to change so. */
  abstract boolean apply(Place at, Random random);

  /**
   * Where a value is described.
   *
   * @param parent the schema of the object whose field it is; of an element or the root: null
   * @param name of the field
   */
  record Place(String pointer, ObjectNode schema, ObjectNode parent, String name) {

    boolean isField() {
      return parent != null;
    }

    ObjectNode fields() {
      return (ObjectNode) parent.path("properties");
    }

    static List<Place> all(ObjectNode root) {
      List<Place> found = new ArrayList<>();
      collect(new Place("", root, null, ""), found);
      return found;
    }

    private static void collect(Place at, List<Place> found) {
      found.add(at);
      at.schema()
          .path("properties")
          .properties()
          .forEach(
              it ->
                  collect(
                      new Place(
                          at.pointer() + "/" + it.getKey(),
                          (ObjectNode) it.getValue(),
                          at.schema(),
                          it.getKey()),
                      found));
      for (String inside : List.of("items", "additionalProperties")) {
        if (at.schema().path(inside).isObject()) {
          ObjectNode element = (ObjectNode) at.schema().path(inside);
          collect(new Place(at.pointer() + "/*", element, null, ""), found);
        }
      }
    }
  }

  private static boolean move(Place at, String bound, int by) {
    if (!at.schema().path(bound).isInt()) {
      return false;
    }
    at.schema().put(bound, at.schema().path(bound).asInt() + by);
    return true;
  }

  private static boolean remove(JsonNode names, String name) {
    int index = indexOf(names, name);
    return index >= 0 && ((ArrayNode) names).remove(index) != null;
  }

  private static int indexOf(JsonNode names, String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).asText().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
