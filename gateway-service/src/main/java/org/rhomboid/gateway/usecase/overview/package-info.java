/** The member's progress screen. */
package org.rhomboid.gateway.usecase.overview;
