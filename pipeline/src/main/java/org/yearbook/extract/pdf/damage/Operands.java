package org.yearbook.extract.pdf.damage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The instructions of page content and what must stand before each (ISO 32000-1, annex A). An instruction that is not
 * among them, or that follows on something else, was altered, or what stood before it was.
 */
final class Operands {

    /** As many as there are, of any kind. */
    private static final String ANY = "*";

    /** n a number, s a string, a an array, k a name. */
    private static final Map<String, String> EXPECTED = Stream.of(
                    "b:|B:|b*:|B*:|BT:|EMC:|ET:|f:|F:|f*:|h:|n:|q:|Q:|s:|S:|T*:|W:|W*:|BX:|EX:|BI:*|ID:*|EI:*|SC:*|sc:*",
                    "SCN:*|scn:*|BDC:*|DP:*|BMC:k|MP:k|cs:k|CS:k|Do:k|gs:k|ri:k|sh:k|c:nnnnnn|cm:nnnnnn|d:an|d0:nn",
                    "d1:nnnnnn|g:n|G:n|i:n|j:n|J:n|k:nnnn|K:nnnn|l:nn|m:nn|M:n|re:nnnn|rg:nnn|RG:nnn|Tc:n|Td:nn|TD:nn",
                    "Tf:kn|Tj:s|TJ:a|TL:n|Tm:nnnnnn|Tr:n|Ts:n|Tw:n|Tz:n|v:nnnn|w:n|y:nnnn|':s|\":nns")
            .flatMap(line -> Stream.of(line.split("\\|")))
            .collect(Collectors.toUnmodifiableMap(
                    entry -> entry.substring(0, entry.indexOf(':')), entry -> entry.substring(entry.indexOf(':') + 1)));

    private Operands() {}

    static boolean areRight(String operator, List<COSBase> operands) {
        @Nullable String expected = EXPECTED.get(operator);
        if (expected == null) {
            return false;
        }
        if (expected.equals(ANY)) {
            return true;
        }
        if (expected.length() != operands.size()) {
            return false;
        }
        for (int i = 0; i < operands.size(); i++) {
            if (!isA(expected.charAt(i), operands.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isA(char kind, COSBase operand) {
        return switch (kind) {
            case 'n' -> operand instanceof COSNumber;
            case 's' -> operand instanceof COSString;
            case 'a' -> operand instanceof COSArray;
            default -> operand instanceof COSName;
        };
    }
}
