package org.dealrisk.read;

import java.nio.file.Path;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;

/** Where the documents are read from that a deal names: what stands beside it. */
@FunctionalInterface
public interface Neighbours {

    /** What is to be named. */
    Message EXPECTED = Message.of("expected a document in the folder of the deal, such as contract.md");

    /** What to say of a name that leads elsewhere. */
    Message LEADS_OUT = Message.of("this leads out of the folder of the deal; {0}", EXPECTED);

    /**
     * The text of a document; a fault when there is none to be had, or it stands outside of the folder of
     * the deal and the folders in that.
     *
     * @param name a relative path
     */
    Parsed<Source> read(Path name);
}
