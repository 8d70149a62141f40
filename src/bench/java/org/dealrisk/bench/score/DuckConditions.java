package org.dealrisk.bench.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Fifty conditions on the facts of an export, asked of DuckDB: it reads the table and writes it again with the names
 * of those that hold in one column more. They are of the kind that rules have, see {@code score-conditions.sql}.
 * DuckDB does less than {@code score}: no distribution behind a shortfall and what it costs, no verdict and no range
 * of verdicts over what is unknown, no clauses, and an amount that is not plain digits is null to it.
 */
final class DuckConditions {

    private static final String FACTS =
            """
            TRY_CAST(fee AS DOUBLE) AS price,
            TRY_CAST(promised_leads AS DOUBLE) AS leads,
            TRY_CAST(average_order_value AS DOUBLE) AS order_value,
            leads * order_value AS value,
            referral_source AS source,
            TRY_CAST("promise.expected_units" AS DOUBLE) AS expected,
            TRY_CAST("cost.planned_spend" AS DOUBLE) AS spend,
            "promise.commitment" AS commitment,
            "promise.make_good" AS make_good,
            TRY_CAST("payment.upfront_percent" AS DOUBLE) AS upfront,
            TRY_CAST("payment.net_days" AS DOUBLE) AS net_days,
            TRY_CAST("liability.cap" AS DOUBLE) AS cap,
            "liability.cap" AS cap_word,
            "client.decision_maker_met" = 'yes' AS met,
            "conduct.wants_more_for_less" = 'yes' AS wants_more,
            TRY_CAST("term.exclusivity_months" AS DOUBLE) AS exclusive,
            TRY_CAST("delivery.required_days" AS DOUBLE) AS required_days,
            TRY_CAST("scope.revision_rounds_included" AS DOUBLE) AS rounds,
            "scope.revision_rounds_included" AS rounds_word,
            "portfolio.season" AS season,
            COLUMNS('process.*|clauses') = 'yes' AS verbal""";

    private DuckConditions() {}

    /** @param args the table, where the result goes, and how many threads */
    public static void main(String[] args) throws SQLException, IOException {
        Path table = Path.of(args[0]);
        String flags = conditions().stream()
                .map(line -> line.split("\t", 2))
                .map(parts -> "CASE WHEN " + parts[1] + " THEN '" + parts[0] + "' END")
                .collect(Collectors.joining(",\n"));
        String facts = "SELECT *, " + FACTS + " FROM read_csv('" + table + "', header = true, all_varchar = true)";
        String scored = "SELECT " + columns(table) + ", concat_ws(';', " + flags + ") AS flags FROM (" + facts + ")";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + args[2]);
            statement.execute("COPY (" + scored + ") TO '" + args[1] + "' (FORMAT csv, HEADER)");
        }
    }

    private static String columns(Path table) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            return Arrays.stream(lines.readLine().split(","))
                    .map(name -> '"' + name + '"')
                    .collect(Collectors.joining(", "));
        }
    }

    private static List<String> conditions() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DuckConditions.class.getResourceAsStream("/score-conditions.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .toList();
        }
    }
}
