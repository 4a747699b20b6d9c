/** The texts of an exercise in other languages than the English that they are written in, and how good each of them is. */
package org.rhomboid.catalog.domain.text;
