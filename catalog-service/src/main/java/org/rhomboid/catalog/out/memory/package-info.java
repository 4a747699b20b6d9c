/** What is kept in the memory of an instance: nothing that could not be read again. */
package org.rhomboid.catalog.out.memory;
