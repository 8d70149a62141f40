/**
 * From findings and figures to one verdict: gates, index, completeness, what the unknowns could still
 * change, and what to ask. Imports {@code rule} and what lies below it. Start reading at {@link
 * org.dealrisk.verdict.Judge}; {@link org.dealrisk.verdict.TableJudge} judges the rows of a table, many at once.
 */
@NullMarked
package org.dealrisk.verdict;

import org.jspecify.annotations.NullMarked;
