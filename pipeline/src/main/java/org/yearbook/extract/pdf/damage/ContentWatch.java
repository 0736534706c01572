package org.yearbook.extract.pdf.damage;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.jspecify.annotations.Nullable;

/** Looks at everything that a page uses when it is used: content, forms, fonts, and each instruction. */
public final class ContentWatch {

    private static final Set<String> TEXT_ONLY = Set.of(
            OperatorName.SHOW_TEXT,
            OperatorName.SHOW_TEXT_ADJUSTED,
            OperatorName.SHOW_TEXT_LINE,
            OperatorName.SHOW_TEXT_LINE_AND_SPACE);

    private final Damage damage = new Damage();
    private final IdentityHashMap<COSDictionary, Boolean> fonts;
    private final long limit;
    private final Set<COSBase> unpacked = Collections.newSetFromMap(new IdentityHashMap<>());
    private long bytes;
    private int open;
    private int compatible;

    /**
     * @param fonts of the document: which of those seen are whole; completed here
     * @param limit how many bytes a page may have unpacked
     */
    public ContentWatch(IdentityHashMap<COSDictionary, Boolean> fonts, long limit) {
        this.fonts = fonts;
        this.limit = limit;
    }

    public Damage damage() {
        return damage;
    }

    /** Whether the page has more unpacked than it may have; to be asked before anything is used. */
    public boolean isTooLarge() {
        return bytes > limit;
    }

    /** The page with an end that is noticed. */
    public PDPage watched(PDPage page) {
        checkContents(page);
        open++;
        return new WatchedPage(page);
    }

    public PDFormXObject watched(PDFormXObject form) {
        unpack(form.getCOSObject());
        open++;
        return new WatchedForm(form);
    }

    public PDTransparencyGroup watched(PDTransparencyGroup group) {
        unpack(group.getCOSObject());
        open++;
        return new WatchedGroup(group);
    }

    private void checkContents(PDPage page) {
        COSDictionary dictionary = page.getCOSObject();
        @Nullable COSBase contents = dictionary.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                unpackPart(parts.getObject(i));
            }
        } else if (contents != null || dictionary.containsKey(COSName.CONTENTS)) {
            unpackPart(contents);
        } else if (hasOwnFonts(dictionary)) {
            // An empty page brings no fonts.
            damage.add(Damage.Kind.CONTENT_MISSING);
        }
    }

    private static boolean hasOwnFonts(COSDictionary page) {
        @Nullable COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
        @Nullable COSDictionary own = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
        return own != null && own.size() > 0;
    }

    private void unpackPart(@Nullable COSBase part) {
        if (part instanceof COSStream stream) {
            unpack(stream);
        } else {
            damage.add(Damage.Kind.CONTENT_MISSING);
        }
    }

    private void unpack(COSStream stream) {
        if (!isTooLarge() && unpacked.add(stream)) {
            bytes += PackedStream.unpack(stream, damage, Damage.Kind.CONTENT_BROKEN, limit - bytes);
        }
    }

    /** Looks at a font before it is loaded; one that is not there is told when text is shown in it. */
    public void font(List<COSBase> operands, @Nullable PDResources resources) {
        if (resources == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        @Nullable COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        @Nullable COSDictionary font = all == null ? null : all.getCOSDictionary(name);
        if (font == null) {
            return;
        }
        @Nullable Boolean whole = fonts.get(font);
        if (whole == null) {
            Damage found = new Damage();
            bytes += FontParts.unpack(font, found, limit - bytes);
            whole = !found.isFound();
            fonts.put(font, whole);
        }
        if (!whole) {
            damage.add(Damage.Kind.FONT_BROKEN);
        }
    }

    /** Whether this is the end of a content; then what stands before it without an instruction is told. */
    public boolean isEnd(Operator operator, List<COSBase> operands) {
        if (!operator.getName().equals(ContentEnd.NAME)) {
            return false;
        }
        open--;
        if (!operands.isEmpty()) {
            damage.add(Damage.Kind.INSTRUCTION);
        }
        return true;
    }

    /**
     * Looks at an instruction and what stands before it.
     *
     * @param inText whether text may be shown here
     */
    public void instruction(Operator operator, List<COSBase> operands, boolean inText) {
        String name = operator.getName();
        if (name.equals("BX")) {
            compatible++;
        } else if (name.equals("EX")) {
            compatible--;
        }
        boolean lost = !inText && TEXT_ONLY.contains(name);
        if (lost || (compatible <= 0 && !Operands.areRight(name, operands))) {
            damage.add(Damage.Kind.INSTRUCTION);
        }
    }

    /** To be called when the page is done. */
    public void close() {
        if (open > 0) {
            damage.add(Damage.Kind.INSTRUCTION);
        }
    }
}
