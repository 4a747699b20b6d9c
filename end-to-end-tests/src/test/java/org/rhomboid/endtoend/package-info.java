/** The whole product by its public doors: what a client, an operator and a reader of its events can see. */
package org.rhomboid.endtoend;
