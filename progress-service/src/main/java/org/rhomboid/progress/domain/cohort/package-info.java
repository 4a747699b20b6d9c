/**
 * Figures of groups of members for employers, and how they are kept from being figures of a person.
 *
 * <p><b>Who is feared.</b> Somebody who may read the figures, asks whatever queries there are at whatever times and subtracts the answers from each other, and who
 * knows everything about everybody but one person. What must stay unknown of that person: whether they practised, how much, and how their pain went.
 *
 * <p><b>What is done, in this order.</b>
 *
 * <ol>
 *   <li><i>Whole, closed weeks.</i> Figures are of 4, 13 or 52 ISO weeks that ended everywhere and have waited a week for late sessions ({@link
 *       org.rhomboid.progress.domain.cohort.IsoWeek#latestClosed}). What comes later is left out for good: no week is ever read before and after one session. A
 *       member is in one group of a table only, the last one known, so that nobody is the difference of two.
 *   <li><i>One member, one vote.</i> Every figure is a mean over members of a value between bounds, minutes cut at 60 a week. Nobody is more than one n-th of
 *       it.
 *   <li><i>Minimum.</i> A cell has at least the tenant's minimum of members, and each figure at least as many who have a value of it: pain those who reported it
 *       three times at both ends and agreed to its use. Where a figure of pain appears is blurred by up to four members.
 *   <li><i>Dominance.</i> Minutes are not shown where the largest value is more than half of their noisy total or the two largest are more than three quarters: the
 *       (n,k)-rule with (1, 50) and (2, 75).
 *   <li><i>Complementary suppression.</i> Never is exactly one cell hidden, nor cells with fewer members together than the minimum: then the smallest shown is hidden
 *       too, for members and for each figure.
 *   <li><i>Cell-key perturbation.</i> Each sum gets noise of a standard deviation of 6 members or more, a function of secret numbers of the members who are counted
 *       and of nothing else: the same cell is the same in every table and at every time, so that asking again averages nothing out, and cells that differ by one
 *       member or one value differ unpredictably, so that subtracting leaves noise. Three quarters of it last: a quarter belongs to each member for good, one for
 *       13 weeks, one to who is counted together. A habit that shows in 52 weeks would otherwise stand out from 52 independent draws. The figures of practice share
 *       these, so that three looks at one thing tell little more than one. Weeks of a series have half as much again.
 *   <li><i>Coarse steps.</i> Members are multiples of 5; shares of 5, 10 or 25 percentage points, minutes of 5, 10, 15 or 30, whichever is no finer than the noise;
 *       pain is one word. Each share comes with the margin in which the figure without noise lies nine times of ten, so that nobody reads into a group of 12 what it
 *       cannot say.
 * </ol>
 *
 * <p><b>What it is worth.</b> The test attacks 1,000 random pairs of queries with the best linear use of all that both show. It guesses a coin that decides about
 * the secret right in fewer than 55 of 100 cases, and is never 99 to 1 sure; without the noise it is right nearly always, also where a minimum and rounding
 * remain. <b>What it is not:</b> differential privacy without limit. Who reads every table for years learns slowly a little more; who can read the store needs no
 * figures.
 *
 * <p>Sources: Fraser and Wooton 2005 and Thompson, Broadfoot, Elazar 2013 (the cell-key method of the Australian Bureau of Statistics); Hundepool et al. 2012,
 * Statistical Disclosure Control (dominance, complementary suppression, rounding); Office for National Statistics, Policy on protecting confidentiality in tables
 * (minimum cells; cell-key method in the Census 2021); Evans, Zayatz, Slanta 1998 (noise that stays with a respondent); Farrar et al. 2001 (a change of pain that
 * matters).
 */
package org.rhomboid.progress.domain.cohort;
