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

/** A kebab-case word of the catalog. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size(max = 100, message = "has at most 100 characters")
@Pattern(regexp = Slug.FORM, message = "must be kebab-case of a to z and 0 to 9, such as band-row")
@interface Slug {

  /** Of so many parts as fit into 100 characters: a group that repeats without end would ask for a stack as long as the text. */
  String FORM = "[a-z0-9]+(-[a-z0-9]+){0,49}";

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
