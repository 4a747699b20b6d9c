/** Being forgotten, as HTTP. */
package org.rhomboid.progress.in.rest.erasure;
