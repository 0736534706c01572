package org.yearbook.extract.pdf.damage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a stream to its end and forgets what is in it. PDFBox reads what it can of a stream that was cut off or
 * altered and says nothing, so half a page may be lost in silence.
 */
final class PackedStream {

    private static final int BUFFER = 8192;

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private static final Set<COSName> KNOWN = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private final COSStream stream;
    private final Damage damage;
    private final Damage.Kind broken;
    private long bytes;

    private PackedStream(COSStream stream, Damage damage, Damage.Kind broken) {
        this.stream = stream;
        this.damage = damage;
        this.broken = broken;
    }

    /**
     * How many bytes a stream holds when unpacked; counting ends above the limit.
     *
     * @param damage takes what is wrong with it
     * @param broken what to call it when the stream does not unpack to its end
     */
    static long unpack(COSStream stream, Damage damage, Damage.Kind broken, long limit) {
        PackedStream packed = new PackedStream(stream, damage, broken);
        packed.unpack(limit);
        return packed.bytes;
    }

    private void unpack(long limit) {
        List<COSName> filters = filters();
        if (!KNOWN.containsAll(filters)) {
            damage.add(Damage.Kind.PACKING_UNKNOWN);
            return;
        }
        if (new HashSet<>(filters).size() < filters.size()) {
            damage.add(Damage.Kind.CONTENT_UNPACKED_TWICE);
            return;
        }
        // What follows the first inflating hardly ever exists, and PDFBox is told of its failures by exceptions.
        List<String> stop = FLATE.stream().map(COSName::getName).toList();
        boolean inflates = filters.stream().anyMatch(FLATE::contains);
        try (InputStream in = filters.isEmpty() || FLATE.contains(filters.get(0))
                ? stream.createRawInputStream()
                : new PDStream(stream).createInputStream(stop)) {
            if (inflates ? !inflates(in, limit) : !reads(in, limit)) {
                damage.add(broken);
            }
        } catch (IOException | RuntimeException e) {
            damage.add(broken);
        }
    }

    private List<COSName> filters() {
        List<COSName> filters = new ArrayList<>();
        @Nullable COSBase stated = stream.getFilters();
        if (stated instanceof COSName name) {
            filters.add(name);
        } else if (stated instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                filters.add(array.getObject(i) instanceof COSName name ? name : COSName.getPDFName("?"));
            }
        }
        return filters;
    }

    private boolean reads(InputStream in, long limit) throws IOException {
        byte[] out = new byte[BUFFER];
        int read = in.read(out);
        while (read > 0 && bytes <= limit) {
            bytes += read;
            read = in.read(out);
        }
        return true;
    }

    private boolean inflates(InputStream packed, long limit) throws IOException {
        Inflater inflater = new Inflater();
        byte[] in = new byte[BUFFER];
        byte[] out = new byte[BUFFER];
        try {
            while (!inflater.finished() && bytes <= limit) {
                if (inflater.needsInput()) {
                    int read = packed.read(in);
                    if (read <= 0) {
                        return false;
                    }
                    inflater.setInput(in, 0, read);
                }
                int unpacked = inflater.inflate(out);
                bytes += unpacked;
                if (unpacked == 0 && inflater.needsDictionary()) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
