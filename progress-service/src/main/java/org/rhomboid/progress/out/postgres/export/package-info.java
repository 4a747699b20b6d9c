/**
 * All that is stored of a member, read once from its beginning to its end. The statements say what a row is called in an export, so that what they answer is read
 * as such without another set of types between.
 */
package org.rhomboid.progress.out.postgres.export;
