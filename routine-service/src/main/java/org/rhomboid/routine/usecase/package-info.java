/** What can be done with profiles and plans: one verb each, and the ports they need. */
package org.rhomboid.routine.usecase;
