/** The running product: started once for all tests, and broken on purpose by some. */
package org.rhomboid.endtoend.stack;
