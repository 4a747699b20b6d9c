/** Until when an answer is of use to whoever asked, told from the gateway to the services behind it: nobody works for somebody who is gone. */
package org.rhomboid.kit.deadline;
