/** What composed answers have in common: who asks and until when, how a part is shown, and when the whole is refused. */
package org.rhomboid.gateway.in.rest.part;
