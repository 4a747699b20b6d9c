package org.rhomboid.kit.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** The records behind the schemas of answers. A primitive is never null, and neither is a list or a set: an empty one says that there is nothing. */
final class ShownRecords {

  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
  private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
  private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
  private static final Set<String> NEVER_NULL = Set.of("java.util.List", "java.util.Set");

  private final IndexView index;
  private final List<ClassInfo> records;

  ShownRecords(IndexView index) {
    this.index = index;
    this.records = index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
  }

  /** @param properties of the schema: of records that have the same name, only one has them all */
  Optional<ShownRecord> of(String schema, Set<String> properties) {
    return records.stream()
        .filter(it -> isNamed(it, schema))
        .map(this::shown)
        .filter(it -> it.all().equals(properties))
        .reduce(ShownRecord::weaker);
  }

  /** The generator numbers those that have the same name. */
  private static boolean isNamed(ClassInfo type, String schema) {
    AnnotationInstance declared = type.declaredAnnotation(SCHEMA);
    boolean renamed = declared != null && declared.value("name") != null;
    String name = renamed ? declared.value("name").asString() : type.name().withoutPackagePrefix();
    String simple = name.substring(name.lastIndexOf('$') + 1);
    return schema.equals(simple) || schema.matches("\\Q" + simple + "\\E\\d+");
  }

  private ShownRecord shown(ClassInfo type) {
    ShownRecord whole = new ShownRecord(Set.of(), Set.of(), Set.of());
    boolean leavesOut = leavesOut(type.declaredAnnotation(INCLUDE), false);
    for (RecordComponentInfo component : type.recordComponents()) {
      // Jackson's annotations are not made for components: the compiler leaves them on the field.
      whole = whole.and(shown(type.field(component.name()), leavesOut));
    }
    return whole;
  }

  private ShownRecord shown(FieldInfo component, boolean typeLeavesOut) {
    Type type = component.type();
    if (component.hasAnnotation(UNWRAPPED)) {
      return shown(index.getClassByName(type.name()));
    }
    boolean primitive = type.kind() == Type.Kind.PRIMITIVE;
    boolean leavesOut = leavesOut(component.annotation(INCLUDE), typeLeavesOut);
    boolean nullable = !primitive && !leavesOut && !NEVER_NULL.contains(type.name().toString());
    Set<String> one = Set.of(component.name());
    return new ShownRecord(
        one, primitive || !leavesOut ? one : Set.of(), nullable ? one : Set.of());
  }

  private static boolean leavesOut(AnnotationInstance include, boolean otherwise) {
    return include == null || include.value() == null
        ? otherwise
        : !include.value().asEnum().equals(JsonInclude.Include.ALWAYS.name());
  }
}
