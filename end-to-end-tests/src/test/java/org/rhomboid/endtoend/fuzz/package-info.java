/** Requests that the API's own document makes up, right ones and wrong ones, and whether every answer is one that the document knows. */
package org.rhomboid.endtoend.fuzz;
