/**
 * The planner: a pure function from catalog, profile, past and week to a plan in which every choice
 * has its reason. Hard rules are in {@code rule}, what makes one lawful plan better than another in
 * {@code goal}; this package puts them to work. The same inputs give the same plan (rule 8): nothing
 * here reads a clock, draws a number or iterates over a hash.
 */
package org.rhomboid.routine.domain.planning;
