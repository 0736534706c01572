package org.yearbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    // 𠮷 is two characters of UTF-16 and one code point; the blank between the lines was put in by joining.
    private static final Passage PASSAGE = new Passage(
            PassageKind.PARAGRAPH,
            "甲𠮷乙 𠮷12",
            List.of(
                    new TextSpan(0, 4, 1, new Box(10, 100, 40, 10), 50),
                    new TextSpan(5, 7, 1, new Box(10, 120, 20, 10), 60),
                    new TextSpan(7, 9, 2, new Box(10, 10, 20, 10), 70)));

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 50
            1, 51
            3, 52
            4, 53
            5, 60
            7, 70
            8, 71
            9, 72
            """)
    void countsCodePointsFromTheStartOfTheDocument(int index, int offset) {
        assertThat(PASSAGE.offsetAt(index)).isEqualTo(offset);
    }

    @Test
    void aPlaceBeforeTheFirstSpanIsThatOfTheFirstSpan() {
        Passage passage = new Passage(PassageKind.HEADING, "  12", List.of(new TextSpan(2, 4, 1, null, 5)));

        assertThat(passage.offsetAt(0)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 2 | 10,100,40,10
            0 | 6 | 10,100,40,30
            5 | 6 | 10,120,20,10
            6 | 9 | 10,120,20,10
            7 | 9 | 10,10,20,10
            """)
    void theBoxOfWordsIsOnThePageWhereTheyStart(int start, int end, String box) {
        assertThat(written(PASSAGE.boxOf(start, end))).isEqualTo(box);
    }

    @Test
    void wordsOfADocumentWithoutPagesHaveNoBox() {
        Passage passage = new Passage(PassageKind.PARAGRAPH, "12", List.of(new TextSpan(0, 2, 1, null, 0)));

        assertThat(passage.boxOf(0, 2)).isNull();
    }

    private static String written(@Nullable Box box) {
        return box == null
                ? "none"
                : Math.round(box.x()) + "," + Math.round(box.y()) + "," + Math.round(box.width()) + ","
                        + Math.round(box.height());
    }
}
