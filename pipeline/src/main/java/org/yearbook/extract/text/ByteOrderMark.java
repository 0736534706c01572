package org.yearbook.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mark at the start of a text that tells its encoding. */
record ByteOrderMark(int length, Charset charset) {

    private static final int FEWEST_ZEROS = 4;

    static @Nullable ByteOrderMark of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new ByteOrderMark(3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new ByteOrderMark(4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new ByteOrderMark(4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new ByteOrderMark(2, StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? new ByteOrderMark(2, StandardCharsets.UTF_16BE) : null;
    }

    /** UTF-32 or UTF-16 without a mark, by the places of its zero bytes; empty where it is neither. */
    static Optional<Charset> guess(byte[] bytes) {
        return guessQuarters(bytes).or(() -> guessHalves(bytes));
    }

    /** UTF-32: in every four bytes the two of the highest weight are zero, and what they spell is text. */
    private static Optional<Charset> guessQuarters(byte[] bytes) {
        if (bytes.length % 4 != 0 || bytes.length < 4 * FEWEST_ZEROS) {
            return Optional.empty();
        }
        boolean high = true;
        boolean low = true;
        for (int index = 0; index < bytes.length; index += 4) {
            high &= bytes[index] == 0 && bytes[index + 1] == 0;
            low &= bytes[index + 3] == 0 && bytes[index + 2] == 0;
        }
        return (high == low ? Optional.<String>empty() : Optional.of(high ? "UTF-32BE" : "UTF-32LE"))
                .map(Charset::forName)
                .filter(each -> isText(new String(bytes, each)));
    }

    private static boolean isText(String text) {
        return ControlCharacters.count(text) == 0 && text.indexOf(0xFFFD) < 0;
    }

    /** UTF-16: all zero bytes, and there are many, stand at even or all at odd places. */
    private static Optional<Charset> guessHalves(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int index = 0; index < bytes.length; index++) {
            if (bytes[index] == 0) {
                even += index % 2 == 0 ? 1 : 0;
                odd += index % 2;
            }
        }
        // Line ends, digits and blanks alone are more than a tenth of any text.
        boolean many = even + odd >= FEWEST_ZEROS && (even + odd) * 20 >= bytes.length;
        if (bytes.length % 2 != 0 || !many || (even > 0 && odd > 0)) {
            return Optional.empty();
        }
        Charset charset = odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return Optional.of(charset).filter(each -> ControlCharacters.count(new String(bytes, each)) == 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (index >= bytes.length || (bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }
}
