/**
 * How fast a pipeline export is scored: whole processes on a made-up export, beside a program that only reads
 * and prints its cells, and beside a database. Not part of the product; built with the profile {@code bench}
 * only. Start reading at {@link org.dealrisk.bench.score.ScoreBenchmark}.
 */
package org.dealrisk.bench.score;
