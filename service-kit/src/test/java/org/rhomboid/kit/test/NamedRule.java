package org.rhomboid.kit.test;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the architecture. A service need not have what it speaks of.
 *
 * @param name in kebab-case: the test of the rules finds by it the violation that is planted for it
 */
record NamedRule(String name, ArchRule rule) {

  NamedRule {
    rule = rule.allowEmptyShould(true);
  }
}
