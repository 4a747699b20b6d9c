/** What an organisation's console shows: figures of groups, never of one person. */
package org.rhomboid.gateway.usecase.dashboard;
