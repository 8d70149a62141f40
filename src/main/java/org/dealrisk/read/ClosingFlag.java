package org.dealrisk.read;

import java.nio.charset.StandardCharsets;

/** Cells of yes and no, where a yes says that the deal was won or lost. Each is read once as long as it is remembered. */
final class ClosingFlag implements CellReader {

    private static final int PLACES = 1 << 4;
    private static final int LONGEST = 10;

    private final RecentTexts<Boolean> recent = new RecentTexts<>(PLACES, LONGEST);

    @Override
    public boolean read(RowDraft row, byte[] bytes, int from, int to) {
        Boolean yes = recent.get(bytes, from, to, "");
        if (yes == null) {
            yes = CellNodes.isYes(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            recent.put(bytes, from, to, "", yes);
        }
        if (yes) {
            row.close();
        }
        return true;
    }
}
