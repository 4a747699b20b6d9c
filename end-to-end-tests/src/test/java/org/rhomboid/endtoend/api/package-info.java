/** An HTTP client as anybody would write one, and what members say through it. */
package org.rhomboid.endtoend.api;
