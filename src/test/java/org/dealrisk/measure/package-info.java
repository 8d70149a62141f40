/**
 * Measures how well clauses are recognised: precision, recall and F1 of each type in sentences and in
 * whole contracts. Start reading at {@link org.dealrisk.measure.MeasureClauses}.
 */
package org.dealrisk.measure;
