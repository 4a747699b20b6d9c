/** Changing a plan in force: what the member asks for, and what every change has in common. */
package org.rhomboid.routine.usecase.revision;
