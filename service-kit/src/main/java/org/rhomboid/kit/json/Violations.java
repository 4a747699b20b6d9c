package org.rhomboid.kit.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rhomboid.kit.problem.Violation;

/** Says where and what, from the words of Jackson and of Bean Validation, without a class name. */
final class Violations {

  static final Comparator<Violation> BY_POINTER =
      Comparator.comparing(Violation::pointer).thenComparing(Violation::detail);

  private Violations() {}

  static Violation of(ConstraintViolation<?> broken) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : broken.getPropertyPath()) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKey() != null) {
        pointer.append('/').append(escaped(node.getKey().toString()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(escaped(node.getName()));
      }
    }
    return new Violation(pointer.toString(), broken.getMessage());
  }

  static String pointer(List<JsonMappingException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      pointer.append('/');
      pointer.append(
          step.getFieldName() == null ? "" + step.getIndex() : escaped(step.getFieldName()));
    }
    return pointer.toString();
  }

  static String expected(JsonMappingException wrong) {
    if (wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return "must be " + kind(mismatch.getTargetType());
    }
    return position(wrong);
  }

  static String position(JsonProcessingException unreadable) {
    JsonLocation at = unreadable.getLocation();
    return at == null
        ? "not JSON"
        : "not JSON as expected here: line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static String kind(Class<?> type) {
    if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
      return type == Double.class || type == Float.class ? "a number" : "a whole number";
    }
    if (Boolean.class == type || boolean.class == type) {
      return "true or false";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "an array";
    }
    return type.isRecord() ? "an object" : "a string";
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
