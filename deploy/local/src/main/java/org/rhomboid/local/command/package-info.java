/** The commands behind the script `rhomboid`: one class each. */
package org.rhomboid.local.command;
