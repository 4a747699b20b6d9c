/** What members did and felt changes what is planned next: facts are kept, and plans in force follow from them. */
package org.rhomboid.routine.usecase.adaptation;
