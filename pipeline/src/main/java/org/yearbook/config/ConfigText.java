package org.yearbook.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a file that people edit, which must be UTF-8; a spreadsheet's mark at its start is dropped. */
final class ConfigText {

    private ConfigText() {}

    /** A ConfigException where the file is missing, cannot be read, or is not UTF-8, with the line of the first bad byte. */
    static String read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ConfigException(file, 0, "the file is missing");
        } catch (IOException e) {
            throw new ConfigException(file, 0, "cannot be read: " + e);
        }
        String text = decode(file, bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(Path file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            int line =
                    1 + (int) out.chars().filter(character -> character == '\n').count();
            throw new ConfigException(
                    file, line, "is not UTF-8; save it as 'CSV UTF-8' (Excel) or with the encoding UTF-8 (editor)");
        }
        return out.toString();
    }
}
