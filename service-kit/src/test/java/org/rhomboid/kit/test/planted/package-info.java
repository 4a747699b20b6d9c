/**
 * Violations, planted: a small service a rule of the architecture, named after the rule, which breaks that rule and no other; and {@code wellshaped}, which
 * breaks none. Nothing here runs.
 */
package org.rhomboid.kit.test.planted;
