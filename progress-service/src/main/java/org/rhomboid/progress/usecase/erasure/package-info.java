/** Forgetting members, and proving it. */
package org.rhomboid.progress.usecase.erasure;
