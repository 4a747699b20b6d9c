package org.rhomboid.routine.usecase;

import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.advice.PlanAdvice;

/** A plan with what is said of it. */
record AdvisedPlan(Plan plan, PlanAdvice advice) {}
