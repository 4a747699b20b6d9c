/** Forgetting, in the store. */
package org.rhomboid.progress.out.postgres.erasure;
