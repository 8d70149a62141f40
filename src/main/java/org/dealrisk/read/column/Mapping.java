package org.dealrisk.read.column;

import java.util.Optional;
import org.dealrisk.model.Field;

/**
 * What the user says a column means.
 *
 * @param column its name
 * @param field empty for a column that is to be left alone
 */
public record Mapping(String column, Optional<Field> field) {}
