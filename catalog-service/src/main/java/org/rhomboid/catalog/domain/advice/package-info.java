/** What the catalog tells beside exercises: tips, rules, causes, conditions, warning signs and care. Each says who states it and what of it is ours. */
package org.rhomboid.catalog.domain.advice;
