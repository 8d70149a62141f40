/**
 * What reading clauses costs, measured with JMH. Not part of the product; built with the profile
 * {@code bench} only. Start reading at {@link org.dealrisk.bench.ClauseReading}; what judging a row costs is
 * measured by {@link org.dealrisk.bench.RowJudging}, a program of its own.
 */
package org.dealrisk.bench;
