package org.yearbook.nasty;

import static org.yearbook.nasty.NastyFile.inPart;
import static org.yearbook.nasty.NastyFile.read;
import static org.yearbook.nasty.NastyFile.rejected;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.extract.pdf.damage.WrittenPdf;

/** Small files that take as much memory or time as their reader gives them. */
public final class Bombs {

    /** Unpacked; more than the process that reads it has. */
    private static final int HEAP_MEGABYTES = 120;

    /** A form that draws the next one ten times, and so on, draws the last one so many powers of ten times. */
    private static final int FORMS = 12;

    private Bombs() {}

    /** One or more of each kind, with what becomes of it in a process of less than {@code HEAP_MEGABYTES} memory. */
    public static List<NastyFile> all() {
        List<NastyFile> bombs = new ArrayList<>(List.of(
                rejected("bomb-heap.pdf", heap(), "PARSER_CRASHED"),
                inPart("bomb-forms.pdf", forms(), "TOO_SLOW"),
                inPart("bomb-content.pdf", content(), "TOO_LARGE"),
                inPart("bomb-nesting.pdf", nesting(), "DAMAGED_PARTLY"),
                rejected("bomb-tree.pdf", tree(), "DAMAGED_UNREADABLE"),
                read("bomb-image.pdf", image(), "")));
        NastyRelease.files(1).stream()
                .filter(file -> file.file().startsWith("bomb-"))
                .forEach(bombs::add);
        return bombs;
    }

    /** Objects packed together that unpack to more than there is. */
    private static byte[] heap() {
        return new WrittenPdf()
                .zeros(10, "/Type /ObjStm /N 1 /First 10", HEAP_MEGABYTES)
                .bytes();
    }

    private static byte[] forms() {
        WrittenPdf pdf = new WrittenPdf()
                .replace(4, "/Font <<", "/XObject << /X 10 0 R >> /Font <<")
                .content(2, "/X Do BT /F 10 Tf 72 700 Td (never reached) Tj ET");
        for (int form = 0; form < FORMS; form++) {
            String next = "/Resources << /XObject << /X " + (11 + form) + " 0 R >> >>";
            pdf.stream(
                    10 + form,
                    "/Type /XObject /Subtype /Form /BBox [0 0 600 800] " + (form + 1 < FORMS ? next : ""),
                    form + 1 < FORMS ? "/X Do ".repeat(10) : "0 0 m 9 9 l S ".repeat(10));
        }
        return pdf.bytes();
    }

    private static byte[] content() {
        return new WrittenPdf().zeros(8, "", HEAP_MEGABYTES).bytes();
    }

    private static byte[] nesting() {
        return new WrittenPdf()
                .content(2, "BT /F 10 Tf 72 700 Td (page 2 prints) Tj ET " + "[".repeat(1_000_000))
                .bytes();
    }

    /** A list of pages in a list of pages, and so on. */
    private static byte[] tree() {
        WrittenPdf pdf = new WrittenPdf().object(2, "<< /Type /Pages /Kids [10 0 R] /Count 3 >>");
        int last = 60_000;
        for (int node = 10; node < last; node++) {
            pdf.object(node, "<< /Type /Pages /Kids [" + (node + 1) + " 0 R] /Count 3 >>");
        }
        return pdf.object(last, "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>")
                .bytes();
    }

    private static byte[] image() {
        return new WrittenPdf()
                .replace(4, "/Font <<", "/XObject << /X 10 0 R >> /Font <<")
                .content(2, "q 600 0 0 800 0 0 cm /X Do Q BT /F 10 Tf 72 700 Td (page 2 prints) Tj ET")
                .zeros(
                        10,
                        "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8"
                                + " /ColorSpace /DeviceRGB",
                        HEAP_MEGABYTES)
                .bytes();
    }
}
