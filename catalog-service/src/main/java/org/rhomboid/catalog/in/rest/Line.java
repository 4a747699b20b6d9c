package org.rhomboid.catalog.in.rest;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name or the like: 1 to 200 characters, not blank, none of them a control character. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size(min = 1, max = 200, message = "has 1 to 200 characters")
@Pattern(regexp = Line.PLAIN, message = Line.IS_PLAIN)
@interface Line {

  /** One way only to read a text, so that a long one is not read as often as it has characters. */
  String PLAIN = " *[^\\p{Cntrl}\\x{80}-\\x{9f} ][^\\p{Cntrl}\\x{80}-\\x{9f}]*";

  String IS_PLAIN = "is text without control characters, and not blank";

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
