/** What members are told while a safety hold stops their plans. */
package org.rhomboid.routine.in.rest.safety;
