package org.rhomboid.progress.in.rest.export.fhir;

import java.math.BigDecimal;

/** An amount with a unit of UCUM. */
record Quantity(BigDecimal value, String unit, String system, String code) {

  private static final String UCUM = "http://unitsofmeasure.org";

  /** @param code of UCUM, as {@code {score}} or {@code min} */
  static Quantity of(BigDecimal value, String unit, String code) {
    return new Quantity(value, unit, UCUM, code);
  }
}
