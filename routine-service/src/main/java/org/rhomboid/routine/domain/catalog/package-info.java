/**
 * The catalog as the planner sees it: one tenant's view of the exercises, with the data the rules
 * ask for and no texts. Values only; nothing here knows how a replica is stored or fed.
 */
package org.rhomboid.routine.domain.catalog;
