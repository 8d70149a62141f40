package org.dealrisk.read;

import java.util.List;
import org.dealrisk.CaseTable;

/** The tables of forms, for tests of other packages. */
public final class DealReaderCases {

    private DealReaderCases() {}

    /** Forms that are read. */
    public static List<CaseTable.Case> answers() {
        return DealReaderCasesTest.answers();
    }

    /** Forms that are refused. */
    public static List<CaseTable.Case> faults() {
        return DealReaderCasesTest.faults();
    }
}
