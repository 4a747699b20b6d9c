/**
 * What performed sessions, effort and pain say of the next dose: an exercise at a time, a step at a time, with a reason for each. Pure: the same facts in any order
 * of arrival give the same prescriptions.
 */
package org.rhomboid.routine.domain.adaptation;
