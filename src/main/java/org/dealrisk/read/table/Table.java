package org.dealrisk.read.table;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.zip.ZipException;
import org.dealrisk.diag.Message;
import org.jspecify.annotations.Nullable;

/**
 * A table that is being read: its header, then its records chunk by chunk, in memory that does not grow
 * with its length. One thread reads it; the chunks may go to others.
 */
public final class Table implements Closeable {

    /** A header stands in the first so many bytes. */
    private static final int START = 1 << 18;

    /** Large enough that handing a chunk on costs nothing, small enough that a few of them are nothing. */
    private static final int CHUNK = 1 << 18;

    private final InputStream in;
    private final Encoding encoding;
    private final Dialect dialect;
    private final Header header;
    private final byte[] rawHeader;
    private final RecordCutter cutter;

    private Table(
            InputStream in, Encoding encoding, HeaderSearch.Candidate found, boolean told, byte[] start, int chunk) {
        this.in = new SequenceInputStream(new ByteArrayInputStream(start, found.end(), start.length - found.end()), in);
        this.encoding = encoding;
        this.dialect = found.dialect();
        this.header = new Header(found.names(), found.line(), !told && found.line() > 1);
        this.rawHeader = Arrays.copyOfRange(start, found.start(), found.end());
        long line = 1 + Chunk.lineBreaks(start, 0, found.end());
        long offset = encoding.mark().length + (long) found.end();
        this.cutter = new RecordCutter(this.in, dialect, chunk, new Chunk.Position(line, 0, offset));
    }

    /**
     * Opens a table and reads its header.
     *
     * @param in its bytes, packed by gzip or not; closed with the table
     * @param known how many names in a list of cells are those of columns; where most are is the header
     * @throws UnreadableTable when this is no table
     */
    public static Table open(InputStream in, TableOptions options, ToIntFunction<List<String>> known)
            throws IOException {
        return open(in, options, known, CHUNK);
    }

    static Table open(InputStream in, TableOptions options, ToIntFunction<List<String>> known, int chunk)
            throws IOException {
        try {
            TextInput text = TextInput.open(in, options.encoding());
            byte[] start = text.stream().readNBytes(START);
            if (start.length == 0) {
                throw new UnreadableTable(Message.of("the file is empty; expected a header and rows"));
            }
            HeaderSearch.Candidate found =
                    new HeaderSearch(start, options, known).find().orElseThrow(() -> noHeader(options));
            if (options.headerLine().isEmpty() && YamlLines.are(start, found, known)) {
                throw UnreadableTable.yaml();
            }
            if (found.broken()) {
                throw new UnreadableTable(
                        Message.of("the header on line {0} opens a quote that nothing closes", found.line()));
            }
            if (found.names().stream().anyMatch(name -> Escapes.first(name) >= 0)) {
                throw undecodable(text.encoding(), found);
            }
            return new Table(
                    text.stream(), text.encoding(), found, options.headerLine().isPresent(), start, chunk);
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    /**
     * The whole text of a table, for whoever wants to show parts of it.
     *
     * @throws UnreadableTable when this is no text
     */
    public static String text(InputStream in, TableOptions options) throws IOException {
        try {
            byte[] bytes = TextInput.open(in, options.encoding()).stream().readAllBytes();
            return Escapes.decode(bytes, 0, bytes.length);
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    private static UnreadableTable noHeader(TableOptions options) {
        return new UnreadableTable(
                options.headerLine().isPresent()
                        ? Message.of(
                                "there is no header on line {0}",
                                options.headerLine().getAsInt())
                        : Message.of("the file has nothing but empty lines; expected a header and rows"));
    }

    private static UnreadableTable undecodable(Encoding encoding, HeaderSearch.Candidate found) {
        return new UnreadableTable(
                Message.of("the header on line {0} is not {1}", found.line(), encoding.name()),
                encoding.isUtf8()
                        ? Message.of(
                                "say what it is, such as --encoding {0}, {1} or {2}, or save it as UTF-8",
                                "Big5", "GB18030", "windows-1252")
                        : Message.of("is --encoding right?"));
    }

    private static UnreadableTable damaged() {
        return new UnreadableTable(Message.of("the compressed file is damaged or ends too early"));
    }

    public Header header() {
        return header;
    }

    public Dialect dialect() {
        return dialect;
    }

    public Encoding encoding() {
        return encoding;
    }

    /** The header as it came, in UTF-8, its line break included if it has one. */
    public byte[] rawHeader() {
        return rawHeader;
    }

    /**
     * The next rows; null behind the last.
     *
     * @throws UnreadableTable when the rest of the input is no table
     */
    public @Nullable Chunk next() throws IOException {
        try {
            return cutter.next();
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
