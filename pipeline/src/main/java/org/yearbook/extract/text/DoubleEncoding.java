package org.yearbook.extract.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text in UTF-8 that a program took for Western letters and stored as UTF-8 again: å¹´ for 年. */
final class DoubleEncoding {

    /** Fewer may be words in a Western language. */
    private static final int FEWEST = 4;

    private static final List<Charset> TAKEN_FOR =
            List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"));

    private DoubleEncoding() {}

    static boolean isIn(String text) {
        return TAKEN_FOR.stream().anyMatch(charset -> isIn(text, charset));
    }

    private static boolean isIn(String text, Charset takenFor) {
        try {
            ByteBuffer bytes = takenFor.newEncoder().encode(CharBuffer.wrap(text));
            CharBuffer once = StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return once.chars().filter(Typography::isCjk).limit(FEWEST).count() == FEWEST;
        } catch (CharacterCodingException e) {
            return false; // new encoders and decoders report what does not fit
        }
    }
}
