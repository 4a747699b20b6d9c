/**
 * The gate: holds the contract as it is against what was promised before, on the main branch and in the released contract, and names every promise that is broken.
 * In test scope, because the module itself depends on nothing; {@link org.rhomboid.events.gate.Gate} is also a program.
 */
package org.rhomboid.events.gate;
