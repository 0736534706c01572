package org.yearbook.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Chinese in simplified characters: publishers in Hong Kong, Macao and Taiwan print traditional ones, and the words of the
 * configuration need not be listed twice. Character by character, so that indexes stay those of the printed text.
 */
public final class Simplified {

    private static final String PAIRS = "traditional.txt";
    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';
    private static final char[] TABLE = table();

    private Simplified() {}

    /** The text with every traditional character as the simplified one; the text itself where it has none. */
    public static String of(String text) {
        int index = 0;
        while (index < text.length() && of(text.charAt(index)) == text.charAt(index)) {
            index++;
        }
        if (index == text.length()) {
            return text;
        }
        char[] simplified = text.toCharArray();
        for (; index < simplified.length; index++) {
            simplified[index] = of(simplified[index]);
        }
        return new String(simplified);
    }

    /** The same for one character. */
    public static char of(char character) {
        return character < FIRST || character > LAST ? character : TABLE[character - FIRST];
    }

    private static char[] table() {
        char[] table = new char[LAST - FIRST + 1];
        for (int index = 0; index < table.length; index++) {
            table[index] = (char) (FIRST + index);
        }
        try (InputStream file = Objects.requireNonNull(Simplified.class.getResourceAsStream(PAIRS), PAIRS)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        for (int index = 0; index + 1 < line.length(); index += 2) {
                            table[line.charAt(index) - FIRST] = line.charAt(index + 1);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
