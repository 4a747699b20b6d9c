package org.rhomboid.catalog.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Values that are stored as JSON columns, both ways. */
@ApplicationScoped
class Columns {

  private final ObjectMapper mapper;

  Columns(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String written(Object column) {
    try {
      return mapper.writeValueAsString(column);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a column is plain data", impossible);
    }
  }

  <T extends Record> T read(String column, Class<T> type) {
    try {
      return mapper.readValue(column, type);
    } catch (JsonProcessingException corrupt) {
      throw new IllegalStateException("a JSON column holds what this service wrote", corrupt);
    }
  }
}
