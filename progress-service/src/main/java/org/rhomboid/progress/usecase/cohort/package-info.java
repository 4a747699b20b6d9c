/** What an employer sees of groups of members. */
package org.rhomboid.progress.usecase.cohort;
