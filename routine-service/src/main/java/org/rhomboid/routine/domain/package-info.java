/** The rules of profiles and plans, in plain Java. */
package org.rhomboid.routine.domain;
