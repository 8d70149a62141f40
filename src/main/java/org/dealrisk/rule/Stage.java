package org.dealrisk.rule;

import java.util.List;

/** How far a deal has gone. */
public final class Stage {

    private static final List<String> LINE =
            List.of("lead", "proposal", "pre-signature", "signed", "in-delivery", "dispute");

    private Stage() {}

    /** Whether a stage stands at or after another. */
    public static boolean reaches(String stage, String wanted) {
        return rank(stage) >= rank(wanted);
    }

    /** Stages beside the line rank with the one that they can be reached from. */
    private static int rank(String stage) {
        return switch (stage) {
            case "renewal" -> LINE.indexOf("pre-signature");
            case "cancellation-request", "service-request" -> LINE.indexOf("signed");
            default -> LINE.indexOf(stage);
        };
    }
}
