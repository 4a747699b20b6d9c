/**
 * What is said of a finished plan beyond it: which rules clash where something is missing and the smallest change that would help, what one thing more would bring,
 * and how the week stands against what the evidence aims at. Built on the planner alone, which is asked again with a profile that is a little wider. A condition is
 * never among what is proposed to change: it is a fact, and its rules are there for it.
 */
package org.rhomboid.routine.domain.planning.advice;
