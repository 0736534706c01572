package org.yearbook.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.yearbook.domain.Passage;
import org.yearbook.domain.TextSpan;

/** Checks that passages print what stands at their offsets. */
public final class PassageOffsets {

    private PassageOffsets() {}

    /** Every character in a span is the character of the source at its offset; outside of spans there are only blanks. */
    public static void assertMapsBack(String source, List<Passage> passages) {
        int[] codePoints = source.codePoints().toArray();
        for (Passage passage : passages) {
            int before = 0;
            for (TextSpan span : passage.spans()) {
                assertThat(passage.text().substring(before, span.start())).isBlank();
                int[] printed = passage.text()
                        .substring(span.start(), span.end())
                        .codePoints()
                        .toArray();
                for (int index = 0; index < printed.length; index++) {
                    assertThat(Character.toString(codePoints[span.offset() + index]))
                            .describedAs("%s at %d", passage.text(), span.offset() + index)
                            .isEqualTo(Character.toString(printed[index]));
                }
                before = span.end();
            }
            assertThat(before).isEqualTo(passage.text().length());
        }
    }
}
