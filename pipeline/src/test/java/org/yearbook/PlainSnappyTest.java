package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSnappyTest {

    private final PlainSnappy snappy = new PlainSnappy();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 65_535, 65_536, 65_537, 200_000})
    void givesBackWhatItPacked(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        byte[] packed = new byte[snappy.maxCompressedLength(length)];
        int size = snappy.rawCompress(bytes, 0, length, packed, 0);

        assertThat(unpacked(Arrays.copyOf(packed, size))).isEqualTo(bytes);
    }

    /** As others pack: runs in four sizes, and copies by offsets of one, two and four bytes, also of themselves. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03 08 61 62 63              | 61 62 63
            03 F0 02 61 62 63           | 61 62 63
            03 F4 02 00 61 62 63        | 61 62 63
            03 F8 02 00 00 61 62 63     | 61 62 63
            03 FC 02 00 00 00 61 62 63  | 61 62 63
            07 08 61 62 63 01 03        | 61 62 63 61 62 63 61
            06 08 61 62 63 0A 03 00     | 61 62 63 61 62 63
            06 08 61 62 63 0B 01 00 00 00 | 61 62 63 63 63 63
            """)
    void unpacksWhatOthersPack(String packed, String expected) throws IOException {
        assertThat(unpacked(bytes(packed))).isEqualTo(bytes(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03 08 61 62",
                "03 08",
                "04 08 61 62 63",
                "07 08 61 62 63 01 04",
                "06 08 61 62 63 0A 00 00",
                "FF FF FF FF FF FF"
            })
    void tellsOfWhatIsDamaged(String packed) {
        assertThatThrownBy(() -> unpacked(bytes(packed))).isInstanceOf(IOException.class);
    }

    @Test
    void theLibraryDoesWithoutItsNativePart() throws IOException {
        PlainSnappy.use();

        assertThat(org.xerial.snappy.Snappy.uncompress(org.xerial.snappy.Snappy.compress(new byte[] {1, 2, 3})))
                .containsExactly(1, 2, 3);
        assertThat(org.xerial.snappy.Snappy.maxCompressedLength(10)).isEqualTo(snappy.maxCompressedLength(10));
    }

    private byte[] unpacked(byte[] packed) throws IOException {
        byte[] out = new byte[snappy.uncompressedLength(packed, 0, packed.length)];
        snappy.rawUncompress(packed, 0, packed.length, out, 0);
        return out;
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.ofDelimiter(" ").parseHex(hexadecimal);
    }
}
