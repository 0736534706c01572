package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Glyph;

class CellTextTest {

    @Test
    void joinsWrappedChineseLinesWithoutABlankAndLatinOnesWithOne() {
        List<Glyph> chinese = new ArrayList<>(printed(0, 0, 10, "同比"));
        chinese.addAll(printed(0, 14, 10, "增速"));
        List<Glyph> latin = new ArrayList<>(printed(0, 0, 10, "Real"));
        latin.addAll(printed(0, 14, 10, "growth"));

        assertThat(CellText.of(chinese)).isEqualTo("同比增速");
        assertThat(CellText.of(latin)).isEqualTo("Real growth");
    }

    @Test
    void closesUpCharactersSpreadOverAColumn() {
        List<Glyph> name = new ArrayList<>(printed(0, 0, 10, "北"));
        name.addAll(printed(20, 0, 10, "京"));
        List<Glyph> row = new ArrayList<>(name);
        row.addAll(printed(80, 0, 10, "12.5"));

        assertThat(CellText.of(name)).isEqualTo("北京");
        assertThat(new GlyphLine(row).phrases(6)).extracting(Phrase::text).containsExactly("北京", "12.5");
    }

    @Test
    void partsNumbersThatStandCloseTogetherButNotTheThousandsOfOne() {
        List<Glyph> two = new ArrayList<>(printed(0, 0, 10, "6492.6"));
        two.addAll(printed(34, 0, 10, "-2.9"));
        List<Glyph> one = new ArrayList<>(printed(0, 0, 10, "15"));
        one.addAll(printed(14, 0, 10, "234.6"));

        assertThat(new GlyphLine(two).cells(10)).extracting(Phrase::text).containsExactly("6492.6", "-2.9");
        assertThat(new GlyphLine(one).cells(10)).extracting(Phrase::text).containsExactly("15 234.6");
    }

    @Test
    void liftsAMarkThatABrowserSetHardlySmaller() {
        List<Glyph> marked = new ArrayList<>(printed(0, 10, 10, "22"));
        marked.addAll(printed(10, 6.5, 8.33f, "1"));
        List<Glyph> level = new ArrayList<>(printed(0, 10, 10, "22"));
        level.addAll(printed(10, 10, 8.33f, "1"));

        assertThat(CellText.of(marked)).isEqualTo("22");
        assertThat(CellText.of(level)).isEqualTo("221");
    }

    @Test
    void liftsARaisedMarkButKeepsAPower() {
        List<Glyph> marked = new ArrayList<>(printed(0, 10, 10, "总额"));
        marked.addAll(printed(20, 6, 6, "2"));
        List<Glyph> power = new ArrayList<>(printed(0, 10, 10, "km"));
        power.addAll(printed(10, 6, 6, "2"));

        assertThat(CellText.of(marked)).isEqualTo("总额");
        assertThat(CellText.of(power)).isEqualTo("km2");
    }

    @Test
    void keepsAWordWholeThatIsPrintedIntoTheOneBefore() {
        List<Glyph> glyphs = new ArrayList<>(printed(0, 0, 10, "of"));
        glyphs.addAll(printed(9, 0, 10, "all"));

        assertThat(CellText.of(glyphs)).isEqualTo("ofall");
    }

    @ParameterizedTest
    @CsvSource({
        "manufac-, turing, manufacturing",
        "manufac\u00AD, turing, manufacturing",
        "Non-, EU, Non- EU",
        "1990-, 2000, 1990- 2000",
    })
    void joinsWordsCutByALineEnd(String upper, String lower, String whole) {
        List<Glyph> glyphs = new ArrayList<>(printed(0, 10, 10, upper));
        glyphs.addAll(printed(0, 22, 10, lower));

        assertThat(CellText.of(glyphs)).isEqualTo(whole);
    }

    /** Characters side by side from this place on, Latin ones half as wide as high. */
    private static List<Glyph> printed(double x, double baseline, float size, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        double left = x;
        for (int codePoint : text.codePoints().toArray()) {
            double width = CellText.isCjk(codePoint) ? size : size / 2;
            Box box = new Box(left, baseline - 0.86 * size, width, size);
            glyphs.add(new Glyph(Character.toString(codePoint), box, size, false, baseline, 0, "Face"));
            left += width;
        }
        return glyphs;
    }
}
