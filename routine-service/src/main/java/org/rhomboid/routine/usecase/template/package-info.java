/** Templates of an organisation: what it asks of plans, who is enrolled, and plans that follow a template that changed. */
package org.rhomboid.routine.usecase.template;
