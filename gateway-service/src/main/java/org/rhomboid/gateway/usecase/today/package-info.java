/** The member's home screen, and which day it is there. */
package org.rhomboid.gateway.usecase.today;
