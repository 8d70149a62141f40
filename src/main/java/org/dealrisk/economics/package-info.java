/**
 * The arithmetic of a deal as pure functions: what it is worth to the client, what it costs us, what
 * a missed promise may cost, and what is left after the losses to be expected. Nothing here knows a
 * document, a rule or a language.
 *
 * <p>Inputs and results are {@link org.dealrisk.economics.Figure}s: a number, an infinite one, one
 * that is not defined, or one that cannot be reckoned because inputs are missing. Money and ratios
 * are exact decimals; {@code double} is used inside the probability sums and for tables only. No formula rounds, unless
 * its comment says so: money and percents are rounded half up to two decimals where they are printed, {@link
 * org.dealrisk.economics.Figure#rounded}. What the comments call percent is 0–100, a rate, share or chance 0–1.
 *
 * <p>{@link org.dealrisk.economics.Estimates} has the figures of many rows of a table at once, in doubles that say how
 * far they may be off; its {@link org.dealrisk.economics.Column}s follow the same formulas.
 *
 * <p>Sources of the numbers are tagged in the Javadoc: [S] from the case a formula was first worked
 * on, [X] from published practice, [A] an assumption of ours, see {@link
 * org.dealrisk.economics.Assumptions}. Where a formula names no empty case, the one of {@link
 * org.dealrisk.economics.Figure} holds: an input that is unknown leaves the result not assessable.
 *
 * <p>Imports only the JDK, JSpecify, {@code unit} and {@code model}. Start reading at {@link
 * org.dealrisk.economics.ImpliedValue}, then {@link org.dealrisk.economics.Shortfall} and {@link
 * org.dealrisk.economics.Exposure}.
 */
@NullMarked
package org.dealrisk.economics;

import org.jspecify.annotations.NullMarked;
