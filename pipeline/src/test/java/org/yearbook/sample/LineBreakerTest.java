package org.yearbook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

    private static final float SIZE = 10;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    出口和进口        | 4 | 出口和进/口
                    出口和进口，服务  | 5 | 出口和进/口，服务
                    出口（进口）      | 3 | 出口/（进/口）
                    出口2070.1亿      | 4 | 出口/2070.1/亿
                    出口额。[^1]其中  | 4 | 出口/额。1其/中
                    """)
    void cutsWhereAPrinterWould(String text, int ems, String lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Style style = new Style(Typefaces.embeddedIn(document).text(), SIZE, 0, 0, 0);

            assertThat(new LineBreaker(style, ems * SIZE + 0.1f).lines(text))
                    .extracting(line -> text(line))
                    .containsExactly(lines.split("/"));
        }
    }

    private static String text(TextLine line) {
        List<TextLine.Atom> atoms = line.atoms();
        return atoms.stream().map(TextLine.Atom::text).collect(Collectors.joining());
    }
}
