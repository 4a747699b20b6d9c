/** What an organisation asks of the plans of members it enrols: pure, and never a way around what a member may not do. */
package org.rhomboid.routine.domain.template;
