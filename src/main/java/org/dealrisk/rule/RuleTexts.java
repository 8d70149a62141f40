package org.dealrisk.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.dealrisk.model.Field;

/**
 * What a rule says in one language.
 *
 * @param message what was found, with its numbers
 * @param notes remarks beside a cited field
 */
public record RuleTexts(String title, Template message, String why, String ask, Map<Field, Template> notes) {

    public RuleTexts {
        Map<Field, Template> copy = new EnumMap<>(Field.class);
        copy.putAll(notes);
        notes = Collections.unmodifiableMap(copy);
    }
}
