package org.rhomboid.routine.in.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.rhomboid.routine.domain.profile.ProfileRules;
import org.rhomboid.routine.domain.profile.Violation;

/** A profile that breaks no rule of the domain. A constraint, so that those violations are answered together with the missing ones. */
@Constraint(validatedBy = KeepsTheRules.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface KeepsTheRules {

  String message() default "breaks a rule";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Validator implements ConstraintValidator<KeepsTheRules, ProfileRequest> {

    @Override
    public boolean isValid(ProfileRequest request, ConstraintValidatorContext context) {
      List<Violation> broken = ProfileRules.check(request.toProfile());
      context.disableDefaultConstraintViolation();
      broken.forEach(violation -> add(violation, context));
      return broken.isEmpty();
    }

    /** The pointers of the rules have one or two steps: a property, and then a property of it or the place in its list. */
    private static void add(Violation broken, ConstraintValidatorContext context) {
      String[] steps = broken.pointer().substring(1).split("/");
      ConstraintViolationBuilder builder =
          context.buildConstraintViolationWithTemplate(broken.detail());
      NodeBuilderCustomizableContext property = builder.addPropertyNode(steps[0]);
      if (steps.length == 1) {
        property.addConstraintViolation();
      } else if (Character.isDigit(steps[1].charAt(0))) {
        int index = Integer.parseInt(steps[1]);
        property.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
      } else {
        property.addPropertyNode(steps[1]).addConstraintViolation();
      }
    }
  }
}
