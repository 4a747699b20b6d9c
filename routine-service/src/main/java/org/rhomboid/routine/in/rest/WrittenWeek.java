package org.rhomboid.routine.in.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rhomboid.routine.domain.planning.IsoWeek;

/** A week of the ISO calendar, as ISO 8601 writes it. */
@Constraint(validatedBy = WrittenWeek.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface WrittenWeek {

  String message() default "must be an ISO week such as 2026-W48";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Validator implements ConstraintValidator<WrittenWeek, String> {

    @Override
    public boolean isValid(String written, ConstraintValidatorContext context) {
      return written == null || IsoWeek.parse(written).isPresent();
    }
  }
}
