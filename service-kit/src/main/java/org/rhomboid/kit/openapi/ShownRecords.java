package org.rhomboid.kit.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** The records behind the schemas of answers. A primitive is never null, and neither is a list, a set or a map: an empty one says that there is nothing. */
final class ShownRecords {

  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
  private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
  private static final Set<String> NEVER_NULL =
      Set.of("java.util.List", "java.util.Set", "java.util.Map");

  private final List<ClassInfo> records;

  ShownRecords(IndexView index) {
    this.records = index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
  }

  /** @param properties of the schema: of records that have the same name, only one has them all */
  Optional<ShownRecord> of(String schema, Set<String> properties) {
    return records.stream()
        .filter(it -> isNamed(it, schema))
        .filter(it -> names(it).equals(properties))
        .map(ShownRecords::shown)
        .reduce(ShownRecords::weaker);
  }

  /** The generator numbers those that have the same name. */
  private static boolean isNamed(ClassInfo type, String schema) {
    AnnotationInstance declared = type.declaredAnnotation(SCHEMA);
    boolean renamed = declared != null && declared.value("name") != null;
    String name = renamed ? declared.value("name").asString() : type.name().withoutPackagePrefix();
    String simple = name.substring(name.lastIndexOf('$') + 1);
    return schema.equals(simple) || schema.matches("\\Q" + simple + "\\E\\d+");
  }

  private static Set<String> names(ClassInfo type) {
    return type.recordComponents().stream()
        .map(RecordComponentInfo::name)
        .collect(Collectors.toSet());
  }

  private static ShownRecord shown(ClassInfo type) {
    Set<String> always = new TreeSet<>();
    Set<String> nullable = new TreeSet<>();
    for (RecordComponentInfo component : type.recordComponents()) {
      boolean primitive = component.type().kind() == Type.Kind.PRIMITIVE;
      boolean leavesNullOut = leavesOut(component.annotation(INCLUDE), leavesOut(type.declaredAnnotation(INCLUDE), false));
      if (primitive || !leavesNullOut) {
        always.add(component.name());
      }
      if (!primitive && !leavesNullOut && !NEVER_NULL.contains(component.type().name().toString())) {
        nullable.add(component.name());
      }
    }
    return new ShownRecord(always, nullable);
  }

  private static boolean leavesOut(AnnotationInstance include, boolean otherwise) {
    return include == null || include.value() == null
        ? otherwise
        : !include.value().asEnum().equals(JsonInclude.Include.ALWAYS.name());
  }

  /** What both promise. */
  private static ShownRecord weaker(ShownRecord one, ShownRecord other) {
    Set<String> always = new TreeSet<>(one.always());
    always.retainAll(other.always());
    Set<String> nullable = new TreeSet<>(one.nullable());
    nullable.addAll(other.nullable());
    return new ShownRecord(always, nullable);
  }
}
