/** One part of a composed answer: asked for within the deadline of the whole, and what stands for it where it cannot be had. */
package org.rhomboid.gateway.usecase.part;
