package org.yearbook.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a ZIP archive so that its bytes depend on nothing but the contents of its entries. */
final class StableZip {

    /**
     * Not the first of January: {@link ZipEntry#setTimeLocal} takes that instant for "before 1980" and falls back on
     * the time zone of the machine.
     */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0, 0);

    /** Office programs look for it at the head of the archive. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private StableZip() {}

    /**
     * Writes the entries of an archive in order of their names, with one fixed time and stored as they are: what
     * deflating makes of them differs from one zlib to the next.
     */
    static void rewrite(byte[] archive, OutputStream target) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                entries.put(entry.getName(), source.readAllBytes());
            }
        }
        ZipOutputStream zip = new ZipOutputStream(target);
        byte[] contentTypes = entries.remove(CONTENT_TYPES);
        if (contentTypes != null) {
            add(zip, CONTENT_TYPES, contentTypes);
        }
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            add(zip, entry.getKey(), entry.getValue());
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
