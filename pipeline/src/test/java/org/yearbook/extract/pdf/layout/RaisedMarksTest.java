package org.yearbook.extract.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RaisedMarksTest {

    private static final double BASELINE = 100;
    private static final double RAISED = 96;

    private final TypeCase type = new TypeCase();

    @Test
    void liftsASmallRaisedDigitOutOfANumber() {
        type.line(50, BASELINE, "4.25").size(6).line(70, RAISED, "2").size(10).line(73, BASELINE, "万亿");

        assertThat(text()).isEqualTo("4.25万亿");
        assertThat(marks()).containsExactly("²");
    }

    @Test
    void liftsAMarkOfABrowserThatIsHardlySmaller() {
        type.line(50, BASELINE, "4.25")
                .size(8.33)
                .line(70, RAISED, "2")
                .size(10)
                .line(75, BASELINE, "万亿");

        assertThat(text()).isEqualTo("4.25万亿");
        assertThat(marks()).containsExactly("²");
    }

    @Test
    void liftsAMarkOfTwoDigitsAsOne() {
        type.line(50, BASELINE, "3.5%").size(6).line(70, RAISED, "17");

        assertThat(text()).isEqualTo("3.5%");
        assertThat(marks()).containsExactly("¹⁷");
    }

    @Test
    void liftsSuperscriptCharacters() {
        type.line(50, BASELINE, "增长3.5%⁷。");

        assertThat(text()).isEqualTo("增长3.5%。");
    }

    @Test
    void liftsBracketsWithTheirMark() {
        type.line(50, BASELINE, "cost (")
                .size(6)
                .line(77.5, RAISED, "3")
                .size(10)
                .line(80.5, BASELINE, ")");

        assertThat(text()).isEqualTo("cost");
    }

    @Test
    void liftsTheMarkBeforeANote() {
        type.size(5).line(50, RAISED, "1").size(8).line(56, BASELINE, "据海关统计");

        assertThat(text()).isEqualTo("据海关统计");
        assertThat(marks()).containsExactly("¹");
    }

    @Test
    void keepsSquareMetresButNoDigit() {
        type.line(50, BASELINE, "12km").size(6).line(70, RAISED, "2");

        assertThat(text()).isEqualTo("12km²");
        assertThat(marks()).isEmpty();
    }

    @Test
    void keepsASmallNumberThatNoNoteCanHave() {
        type.line(50, BASELINE, "No").size(6).line(61, RAISED, "1299");

        assertThat(text()).contains("1299");
        assertThat(marks()).isEmpty();
    }

    @Test
    void keepsDigitsOfAnotherFontOnTheBaseline() {
        type.line(50, BASELINE, "共").size(7.5).line(60, BASELINE, "35").size(10).line(68, BASELINE, "家");

        assertThat(text()).isEqualTo("共35家");
    }

    private String text() {
        return RaisedMarks.lift(type.sheet().letters()).text().stream()
                .sorted(Comparator.comparingDouble(Letter::left))
                .map(Letter::text)
                .collect(Collectors.joining());
    }

    private List<String> marks() {
        return RaisedMarks.lift(type.sheet().letters()).marks().stream()
                .map(mark -> mark.stream().map(Letter::text).collect(Collectors.joining()))
                .toList();
    }
}
