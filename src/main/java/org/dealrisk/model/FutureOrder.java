package org.dealrisk.model;

import java.math.BigDecimal;
import org.dealrisk.diag.Place;

/**
 * An order hoped for after a cancelled one.
 *
 * @param year years from now, 1 or more
 * @param multipleOfOrder its size in units of the cancelled order
 * @param marginRate our margin on it, 0 to 1
 */
public record FutureOrder(BigDecimal year, BigDecimal multipleOfOrder, BigDecimal marginRate, Place place) {}
