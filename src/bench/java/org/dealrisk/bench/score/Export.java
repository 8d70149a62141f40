package org.dealrisk.bench.score;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A pipeline export of any length that is the same whenever it is made: 22 columns, some facts for every group
 * of rules. About one cell in thirty is empty, one amount in fifty is written as people write it.
 */
final class Export {

    private static final long SEED = 20_260_331;

    private static final List<String> COLUMNS = List.of(
            "id",
            "client.name",
            "close_date",
            "currency",
            "fee",
            "promised_leads",
            "average_order_value",
            "referral_source",
            "promise.expected_units",
            "cost.planned_spend",
            "promise.commitment",
            "promise.make_good",
            "payment.upfront_percent",
            "payment.net_days",
            "liability.cap",
            "client.decision_maker_met",
            "conduct.wants_more_for_less",
            "term.exclusivity_months",
            "delivery.required_days",
            "scope.revision_rounds_included",
            "portfolio.season");

    private static final List<String> SOURCES = List.of(
            "inbound",
            "existing-client",
            "client-referral",
            "colleague",
            "departing-colleague",
            "partner",
            "tender",
            "cold");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final StringBuilder line = new StringBuilder(512);
    private final boolean texts;

    private Export(boolean texts) {
        this.texts = texts;
    }

    /**
     * Writes an export; one that is there already is taken as it is.
     *
     * @param texts whether the last column holds clauses; else it is one more fact
     */
    static Path of(Path folder, int rows, boolean texts) throws IOException {
        Path file = folder.resolve("export-" + rows + (texts ? "-texts" : "") + ".csv");
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(folder);
        Path draft = folder.resolve(file.getFileName() + ".draft");
        Export export = new Export(texts);
        try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            out.write(String.join(",", COLUMNS) + "," + (texts ? "clauses" : "process.verbal_promises") + "\n");
            for (int row = 1; row <= rows; row++) {
                out.append(export.row(row));
            }
        }
        return Files.move(draft, file);
    }

    private CharSequence row(int number) {
        line.setLength(0);
        line.append("P-").append(10_000_000 + number);
        cell("Client " + random.nextInt(5_000));
        cell("2026-" + two(1 + random.nextInt(12)) + "-" + two(1 + random.nextInt(28)));
        cell(random.nextInt(10) == 0 ? "USD" : "TWD");
        int fee = 500 * (20 + random.nextInt(2_000));
        cell(money(fee));
        int promised = 10 * (5 + random.nextInt(300));
        cell(promised);
        cell(money(100 * (1 + random.nextInt(400))));
        cell(one(SOURCES));
        cell(promised * (60 + random.nextInt(80)) / 100);
        cell(money(fee * (30 + random.nextInt(60)) / 100));
        cell(one(List.of("none", "estimate", "target", "guaranteed")));
        cell(one(List.of("none", "none", "capped", "yes", "until-filled")));
        cell(10 * random.nextInt(6));
        cell(15 * random.nextInt(9));
        cell(random.nextInt(4) == 0 ? one(List.of("unlimited", "silent")) : money(fee));
        cell(one(List.of("yes", "no")));
        cell(one(List.of("yes", "no", "no")));
        cell(random.nextInt(13));
        cell(7 + random.nextInt(60));
        cell(random.nextInt(8) == 0 ? "unlimited" : Integer.toString(random.nextInt(6)));
        cell(one(List.of("slow", "normal", "peak")));
        last(texts ? ClauseCells.one(random) : one(List.of("yes", "no")));
        return line;
    }

    private String one(List<String> words) {
        return random.nextInt(30) == 0 ? "" : words.get(random.nextInt(words.size()));
    }

    private void cell(int number) {
        cell(random.nextInt(30) == 0 ? "" : Integer.toString(number));
    }

    private void cell(String text) {
        line.append(',').append(text);
    }

    private void last(String text) {
        cell(text);
        line.append('\n');
    }

    private String money(int amount) {
        int way = random.nextInt(200);
        return switch (way) {
            case 0, 1 -> "\"NT$" + String.format(Locale.ROOT, "%,d", amount) + '"';
            case 2 -> "\"" + String.format(Locale.ROOT, "%,d", amount) + '"';
            case 3 -> amount / 1000 + "k";
            case 4, 5, 6, 7, 8, 9 -> "";
            default -> way % 20 == 0 ? amount + ".50" : Integer.toString(amount);
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
