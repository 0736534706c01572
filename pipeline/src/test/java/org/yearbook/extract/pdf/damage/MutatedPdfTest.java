package org.yearbook.extract.pdf.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentOutcome;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.DrawnPdf;
import org.yearbook.extract.pdf.PdfReader;
import org.yearbook.extract.pdf.page.PdfPages;

/**
 * Spoils a document in many ways, always the same ones: no way may bring the reader down or lose text unseen. The system
 * property {@code mutations} says how many.
 */
class MutatedPdfTest {

    private static final int MUTATIONS = Integer.getInteger("mutations", 300);
    private static final long SEED = 8;

    /** Of what is lost, so much must be told, in percent: a byte changed for another of the same meaning is not seen. */
    private static final int TOLD_PERCENT = 94;

    @Test
    void tellsOfNearlyEveryLossAndFailsOnNone() throws Exception {
        byte[] intact = report();
        Map<String, Integer> printed = characters(intact);
        int lost = 0;
        int told = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] spoiled = spoil(intact.clone(), new Random(SEED + i));
            try {
                Map<String, Integer> left = characters(spoiled);
                boolean loses = printed.entrySet().stream()
                        .anyMatch(entry -> left.getOrDefault(entry.getKey(), 0) < entry.getValue());
                lost += loses ? 1 : 0;
                told += loses && isTold(spoiled) ? 1 : 0;
            } catch (UnreadableDocumentException e) {
                assertThat(e.code()).matches("[A-Z_]+");
            }
        }
        String counts =
                String.format(Locale.ROOT, "%d mutations, %d lost text, %d of them told", MUTATIONS, lost, told);
        assertThat(lost).as(counts).isGreaterThan(MUTATIONS / 5);
        assertThat(told * 100).as(counts).isGreaterThanOrEqualTo(lost * TOLD_PERCENT);
    }

    private static boolean isTold(byte[] pdf) throws UnreadableDocumentException {
        DocumentContent content = PdfReader.joiningPages().read(DocumentInfo.unlisted("spoiled.pdf"), pdf);
        return DocumentOutcome.read(content.issues()).status() == DocumentOutcome.Status.READ_IN_PART;
    }

    /** Two pages with lines of text and a ruled table. */
    private static byte[] report() {
        DrawnPdf pdf = new DrawnPdf();
        for (int page = 0; page < 2; page++) {
            pdf.page();
            for (int row = 0; row < 12; row++) {
                pdf.text(72, 60 + 14 * row, "Exports of region " + row + " reached " + (page * 977 + row * 131));
                pdf.line(72, 300 + 14 * row, 400, 300 + 14 * row);
                pdf.text(80, 311 + 14 * row, "cell " + row).text(300, 311 + 14 * row, row * 7919 + ".5");
            }
        }
        return pdf.bytes();
    }

    private static Map<String, Integer> characters(byte[] pdf) throws UnreadableDocumentException {
        Map<String, Integer> counts = new HashMap<>();
        PdfPages.read(pdf)
                .pages()
                .forEach(page -> page.glyphs().stream()
                        .filter(glyph -> !glyph.isBlank())
                        .forEach(glyph -> counts.merge(glyph.text(), 1, Integer::sum)));
        return counts;
    }

    private static byte[] spoil(byte[] pdf, Random random) {
        int place = random.nextInt(pdf.length);
        int length = 1 + random.nextInt(pdf.length / 20);
        switch (random.nextInt(5)) {
            case 0 -> pdf[place] ^= (byte) (1 << random.nextInt(8));
            case 1 -> Arrays.fill(pdf, place, Math.min(pdf.length, place + length), (byte) 0);
            case 2 -> {
                for (int i = 0; i < 20; i++) {
                    pdf[random.nextInt(pdf.length)] = (byte) random.nextInt(256);
                }
            }
            case 3 -> {
                return Arrays.copyOf(pdf, pdf.length / 10 + random.nextInt(pdf.length * 9 / 10));
            }
            default -> {
                String text = new String(pdf, StandardCharsets.ISO_8859_1);
                int object = text.indexOf(" 0 obj", place);
                int end = text.indexOf("endobj", Math.max(0, object));
                if (object > 0 && end > 0) {
                    Arrays.fill(pdf, object - 1, end, (byte) ' ');
                }
            }
        }
        return pdf;
    }
}
