package org.rhomboid.progress.in.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rhomboid.progress.domain.safety.Symptoms;

/** A word of the closed vocabulary of symptoms. */
@Constraint(validatedBy = KnownSymptom.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
@interface KnownSymptom {

  String message() default "is not a known symptom";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Validator implements ConstraintValidator<KnownSymptom, String> {

    @Override
    public boolean isValid(String word, ConstraintValidatorContext context) {
      return word == null || Symptoms.isKnown(word);
    }
  }
}
