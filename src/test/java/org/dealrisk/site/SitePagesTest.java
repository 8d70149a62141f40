package org.dealrisk.site;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the tables of the documentation to the program; {@code -Ddealrisk.golden=write} writes them. */
class SitePagesTest {

    private static final Path PAGES = Path.of("src/site/markdown");

    @Test
    void everyFieldOfTheCatalogIsOnThePageOfTheDealForm() throws IOException {
        GeneratedPart.compare(PAGES.resolve("deal-form.md"), new FieldTables().text());
    }

    @Test
    void everyRuleIsOnThePageOfTheRules() throws IOException {
        GeneratedPart.compare(PAGES.resolve("rules.md"), new RulesTable().text());
    }
}
