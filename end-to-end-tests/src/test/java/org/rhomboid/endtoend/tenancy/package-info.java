/** Nothing of one tenant, and nothing of one member, is ever visible to another: at every operation that an OpenAPI document has. */
package org.rhomboid.endtoend.tenancy;
