/** What time alone asks for, and news of the catalog: who is due, and what is done then. */
package org.rhomboid.routine.usecase.clock;
