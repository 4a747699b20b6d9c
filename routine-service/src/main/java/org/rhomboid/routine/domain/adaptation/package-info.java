/**
 * What performed sessions, effort and pain say of the next dose: an exercise at a time, a step at a time, with a reason for each. Pure: the same facts in any order
 * of arrival give the same prescriptions.
 *
 * <p>{@link org.rhomboid.routine.domain.adaptation.Adaptation} goes through the facts once, by time. What it comes across is a signal: an {@code Answer} (what one session says of
 * one exercise), a {@code BadMorning} (the morning after) or a {@code Break} (days without any practice). The {@code AdaptationRules}, one type a row of the table, read it
 * beside the {@code Course} of the exercise so far, and the first rule that has something to say is followed: the course moves, and a {@code Step} tells of it. A step that the
 * member undid is not taken, and what led to it is forgotten.
 *
 * <p>What the table leaves open, and how it is read here:
 *
 * <ul>
 *   <li>In a row: over the sessions that planned the exercise. Fine ones are interrupted by one that was hard, sore or skipped; hard ones by one that was not. A session that says nothing
 *       (see {@code Answers}), one of an older, lower plan, and one that had the exercise unplanned neither count nor interrupt. Any step starts the rows anew.
 *   <li>Skipped three times: since it was last done. Who does an exercise most days has not turned away from it.
 *   <li>A week between two steps up of an exercise: 7 days from date to date. Any step up is one variable, so one a week.
 *   <li>Nothing done for 7 days: 7 whole days between two days of practice, so that whoever exercises once a week is not lowered each time.
 *   <li>The bottom of the range, and still too hard: the easier rung where there is one.
 * </ul>
 */
package org.rhomboid.routine.domain.adaptation;
