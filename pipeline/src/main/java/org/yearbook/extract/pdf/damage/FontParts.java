package org.yearbook.extract.pdf.damage;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Whether everything that a font refers to is there: without it, its characters are lost or others are read. */
final class FontParts {

    private static final List<COSName> PARTS = List.of(
            COSName.TO_UNICODE,
            COSName.ENCODING,
            COSName.WIDTHS,
            COSName.W,
            COSName.FONT_DESC,
            COSName.DESCENDANT_FONTS,
            COSName.FONT_FILE,
            COSName.FONT_FILE2,
            COSName.FONT_FILE3);

    private static final Set<String> KINDS =
            Set.of("Type0", "Type1", "MMType1", "TrueType", "Type3", "CIDFontType0", "CIDFontType2");

    /** Deeper than any font is built. */
    private static final int DEEPEST = 4;

    private final Damage damage;
    private final long limit;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long bytes;

    private FontParts(Damage damage, long limit) {
        this.damage = damage;
        this.limit = limit;
    }

    /** How many bytes the parts of a font have unpacked; counting ends above the limit. */
    static long unpack(COSDictionary font, Damage damage, long limit) {
        FontParts parts = new FontParts(damage, limit);
        if (!KINDS.contains(String.valueOf(font.getNameAsString(COSName.SUBTYPE)))) {
            damage.add(Damage.Kind.FONT_BROKEN);
        }
        parts.check(font, 0);
        return parts.bytes;
    }

    private void check(COSDictionary part, int depth) {
        if (depth > DEEPEST || !seen.add(part)) {
            return;
        }
        for (COSName key : PARTS) {
            @Nullable COSBase item = part.getItem(key);
            @Nullable COSBase value = part.getDictionaryObject(key);
            if (item instanceof COSObject && value == null) {
                damage.add(Damage.Kind.FONT_BROKEN);
            } else if (value != null) {
                checkValue(value, depth);
            }
        }
    }

    private void checkValue(COSBase value, int depth) {
        if (value instanceof COSStream stream) {
            if (bytes <= limit && seen.add(stream)) {
                bytes += PackedStream.unpack(stream, damage, Damage.Kind.FONT_BROKEN, limit - bytes);
            }
        } else if (value instanceof COSDictionary dictionary) {
            check(dictionary, depth + 1);
        } else if (value instanceof COSArray array && array.size() == 1) {
            // The one descendant of a composite font.
            if (array.getObject(0) instanceof COSDictionary descendant) {
                check(descendant, depth + 1);
            } else if (array.get(0) instanceof COSObject) {
                damage.add(Damage.Kind.FONT_BROKEN);
            }
        }
    }
}
