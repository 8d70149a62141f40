/**
 * The rules of a pack made ready to be asked about very many deals: names have become slots, thresholds numbers,
 * and what a table cannot tell is settled once for all its rows. Says which rules fire and how badly; why, and
 * in which words, is said by {@link org.dealrisk.rule.Engine}, whose findings these are.
 *
 * <p>Imports {@code rule}, {@code expr}, {@code clause}, {@code economics}, {@code model}. Start reading at {@link
 * org.dealrisk.plan.RulePlan}, then {@link org.dealrisk.plan.ConditionPlanner}, which makes of each kind of
 * expression a {@link org.dealrisk.plan.Condition}, an {@link org.dealrisk.plan.Amount} or a {@link
 * org.dealrisk.plan.Term}, and {@link org.dealrisk.plan.RowFacts}, the deal that they are asked about.
 *
 * <p>{@link org.dealrisk.plan.ColumnPlan} asks the same rules about some hundred rows at once: {@link
 * org.dealrisk.plan.ColumnPlanner} makes of each kind of expression a {@link org.dealrisk.plan.ColumnTest} or a {@link
 * org.dealrisk.plan.ColumnAmount}, {@link org.dealrisk.plan.Sheet} holds the rows and what the nodes came to, and a row
 * that doubles cannot decide is given up to the plan for one.
 */
@NullMarked
package org.dealrisk.plan;

import org.jspecify.annotations.NullMarked;
