/** What it costs a member that the home screen is one answer: the slowest of its parts, and hardly more. */
package org.rhomboid.bench.today;
