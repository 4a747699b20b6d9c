/**
 * Members who asked to be forgotten, and that they stay so: what is known of them afterwards is a hash and a time. No business word: what of a member there is
 * to delete, only the services know.
 */
package org.rhomboid.kit.erasure;
