/** What the gateway answers by itself; forwarding, the development issuer and the merged document have packages of their own. */
package org.rhomboid.gateway.in.rest;
