package org.yearbook.extract.pdf.damage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * An instruction of our own behind the last one of a content. Where it does not come up, something before it was
 * altered so that the rest was taken for a string or a dictionary.
 */
final class ContentEnd {

    static final String NAME = "EndOfContent";

    private static final byte[] INSTRUCTION = ('\n' + NAME + '\n').getBytes(StandardCharsets.US_ASCII);

    private ContentEnd() {}

    static RandomAccessRead behind(RandomAccessRead content) {
        return new NonSeekableRandomAccessReadInputStream(
                new SequenceInputStream(new Forward(content), new ByteArrayInputStream(INSTRUCTION)));
    }

    /** Reads on from where it is; the stream of PDFBox itself goes to its place before it reads, which not all allow. */
    private static final class Forward extends InputStream {

        private final RandomAccessRead content;

        Forward(RandomAccessRead content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            return content.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return content.read(target, offset, length);
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
