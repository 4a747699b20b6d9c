/** What a member sees of the own practice as figures. */
package org.rhomboid.progress.usecase.statistics;
