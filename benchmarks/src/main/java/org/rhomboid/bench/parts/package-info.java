/** What is measured, running: on free ports and in a folder of its own, and gone afterwards. */
package org.rhomboid.bench.parts;
