package org.rhomboid.routine.out.postgres.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.rhomboid.routine.domain.template.PlanTemplate;
import org.rhomboid.routine.domain.template.TemplateVersion;
import org.rhomboid.routine.usecase.template.HeldTemplate;

/** Templates as rows, both ways. */
@ApplicationScoped
class TemplateRows {

  private final ObjectMapper mapper;

  TemplateRows(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  HeldTemplate held(TemplateEntity entity) {
    return new HeldTemplate(
        new TemplateVersion(entity.name, entity.version), read(entity.body).toTemplate());
  }

  String body(PlanTemplate template) {
    return written(TemplateColumn.of(template));
  }

  /** As a JSON array: one parameter, however many they are. */
  String array(Collection<String> values) {
    return written(values);
  }

  private TemplateColumn read(String column) {
    try {
      return mapper.readValue(column, TemplateColumn.class);
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
