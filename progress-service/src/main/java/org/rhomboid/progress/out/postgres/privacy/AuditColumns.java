package org.rhomboid.progress.out.postgres.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rhomboid.progress.domain.privacy.AuditDetail;
import org.rhomboid.progress.domain.privacy.Role;

/** The JSON columns of the record, both ways. */
@ApplicationScoped
class AuditColumns {

  private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

  private final ObjectMapper mapper;

  AuditColumns(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String of(Set<Role> roles) {
    return written(roles.stream().map(Role::code).toList());
  }

  List<String> roles(String column) {
    return read(column, WORDS);
  }

  String of(Map<AuditDetail, String> details) {
    Map<String, String> named = new LinkedHashMap<>();
    details.forEach((detail, value) -> named.put(detail.property(), value));
    return written(named);
  }

  Map<String, String> details(String column) {
    return read(column, DETAILS);
  }

  private <T> T read(String column, TypeReference<T> type) {
    try {
      return mapper.readValue(column, type);
    } catch (JsonProcessingException corrupt) {
      throw new IllegalStateException("a JSON column holds what this service wrote", corrupt);
    }
  }

  private String written(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a column is plain data", impossible);
    }
  }
}
