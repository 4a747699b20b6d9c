/**
 * The tables of progress. Recording a session is the hot path and has its SQL here (two round trips); everything else is Panache.
 */
package org.rhomboid.progress.out.postgres;
