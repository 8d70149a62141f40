/**
 * What reading clauses costs, measured with JMH. Not part of the product; built with the profile
 * {@code bench} only. Start reading at {@link org.dealrisk.bench.ClauseReading}.
 */
package org.dealrisk.bench;
