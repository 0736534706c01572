package org.yearbook.publish.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a ZIP archive so that its bytes depend on nothing but the contents of its entries, which are never in
 * memory as a whole.
 */
public final class StableZip {

    /**
     * Not the first of January: {@link ZipEntry#setTimeLocal} takes that instant for "before 1980" and falls back on
     * the time zone of the machine.
     */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0, 0);

    /** Office programs look for it at the head of the archive. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final Comparator<ZipEntry> ORDER = Comparator.comparing(
                    (ZipEntry entry) -> !entry.getName().equals(CONTENT_TYPES))
            .thenComparing(ZipEntry::getName);

    /** Its first letter stands in it once only, so that a search for it never has to go back. */
    private static final byte[] END_OF_ROWS = "</sheetData>".getBytes(StandardCharsets.US_ASCII);

    private static final int BUFFER = 1 << 16;

    private StableZip() {}

    /**
     * Writes the entries of an archive in order of their names, with one fixed time and stored as they are: what
     * deflating makes of them differs from one zlib to the next.
     *
     * @param links what to write behind the rows of the sheets, by names of entries
     */
    public static void rewrite(Path archive, Map<String, SheetLinks> links, OutputStream target) throws IOException {
        try (ZipFile source = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            List<ZipEntry> entries = new ArrayList<>(source.stream().toList());
            entries.sort(ORDER);
            ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
            for (ZipEntry entry : entries) {
                add(zip, source, entry, links.getOrDefault(entry.getName(), new SheetLinks()));
            }
            zip.finish();
        }
    }

    private static void add(ZipOutputStream zip, ZipFile source, ZipEntry entry, SheetLinks links) throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        copy.setMethod(ZipEntry.STORED);
        // A stored entry tells size and checksum before its bytes, so what is changed is gone through twice.
        if (links.isEmpty()) {
            copy.setSize(entry.getSize());
            copy.setCrc(entry.getCrc());
        } else {
            CountingStream counted = new CountingStream();
            CheckedOutputStream checked = new CheckedOutputStream(counted, new CRC32());
            copy(source, entry, links, checked);
            copy.setSize(counted.bytes);
            copy.setCrc(checked.getChecksum().getValue());
        }
        zip.putNextEntry(copy);
        copy(source, entry, links, zip);
        zip.closeEntry();
    }

    private static void copy(ZipFile source, ZipEntry entry, SheetLinks links, OutputStream target) throws IOException {
        try (InputStream bytes = source.getInputStream(entry)) {
            if (links.isEmpty()) {
                bytes.transferTo(target);
                return;
            }
            byte[] buffer = new byte[BUFFER];
            int matched = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                int written = 0;
                for (int index = 0; index < read; index++) {
                    byte letter = buffer[index];
                    matched = letter == END_OF_ROWS[matched] ? matched + 1 : letter == END_OF_ROWS[0] ? 1 : 0;
                    if (matched == END_OF_ROWS.length) {
                        target.write(buffer, written, index + 1 - written);
                        written = index + 1;
                        writeLinks(links, target);
                        matched = 0;
                    }
                }
                target.write(buffer, written, read - written);
            }
        }
    }

    private static void writeLinks(SheetLinks links, OutputStream target) throws IOException {
        OutputStream buffered = new BufferedOutputStream(target);
        links.write(buffered);
        buffered.flush();
    }

    /** Counts the bytes written and forgets them. */
    private static final class CountingStream extends OutputStream {

        private long bytes;

        @Override
        public void write(int letter) {
            bytes++;
        }

        @Override
        public void write(byte[] letters, int offset, int length) {
            bytes += length;
        }
    }
}
