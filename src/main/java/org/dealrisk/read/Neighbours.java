package org.dealrisk.read;

import java.nio.file.Path;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;

/** Where the documents are read from that a deal names: what stands beside it. */
@FunctionalInterface
public interface Neighbours {

    /** What to say of a name that leads elsewhere. */
    String LEADS_OUT = "this leads out of the folder of the deal; expected a document in the folder of the deal,"
            + " such as contract.md";

    /**
     * The text of a document; a fault when there is none to be had, or it stands outside of the folder of
     * the deal and the folders in that.
     *
     * @param name a relative path
     */
    Parsed<Source> read(Path name);
}
