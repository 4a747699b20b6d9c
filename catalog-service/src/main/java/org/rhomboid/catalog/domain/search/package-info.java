/** What a search is: what is looked through, what is asked for, and which find comes first. */
package org.rhomboid.catalog.domain.search;
