package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Reading;
import org.yearbook.extract.FigureExtraction;

/**
 * Whole articles in the styles of those who publish figures, read with the project's own configuration. What each figure
 * should be was written down before the program first read the articles.
 */
class ArticlesTest {

    private static final Path FOLDER = Path.of("pipeline/src/test/resources/articles");

    /** What an article's figures came to; what is no observation by its own words is not invented. */
    private record Outcome(int expected, List<String> missing, List<String> wrong, List<String> invented) {}

    /** The numbers are those not yet read as they should be; fewer is better, so lower them with every gain. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    01-customs-release | 0 | 0 | 0
                    02-services-note   | 0 | 0 | 0
                    03-communique      | 0 | 0 | 0
                    04-city-bulletin   | 0 | 0 | 0
                    05-newspaper       | 0 | 5 | 0
                    06-wto-press       | 0 | 0 | 0
                    07-bank-note       | 1 | 4 | 0
                    08-work-report     | 0 | 0 | 0
                    09-conference      | 0 | 2 | 0
                    10-association     | 0 | 1 | 0
                    11-monthly-stats   | 0 | 0 | 0
                    12-opinion         | 0 | 4 | 0
                    """)
    void readsTheArticle(String article, int missing, int wrong, int invented) throws IOException {
        Outcome outcome = read(article);

        assertThat(outcome.missing()).as("missing").hasSize(missing);
        assertThat(outcome.wrong()).as("wrong").hasSize(wrong);
        assertThat(outcome.invented()).as("invented").hasSize(invented);
    }

    @Test
    void knowsEveryArticle() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".md"))).hasSize(12);
        }
    }

    private static Outcome read(String article) throws IOException {
        Path file = FOLDER.resolve(article + ".md");
        List<Figure> figures = new ArrayList<>(FigureExtraction.ofAllFormats(Reader.VOCABULARY)
                .extract(DocumentInfo.unlisted(article + ".md"), Files.readAllBytes(file))
                .figures());
        List<String> missing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(FOLDER.resolve(article + ".csv"));
        for (String line : lines.subList(1, lines.size())) {
            int index = indexOf(figures, line);
            if (index < 0) {
                missing.add(line);
            } else {
                Figure figure = figures.remove(index);
                if (!line(figure).equals(line)) {
                    wrong.add(line + " <> " + line(figure) + " [" + figure.subject() + "] "
                            + figure.citation().quote());
                }
            }
        }
        List<String> invented = figures.stream()
                .filter(figure -> figure.kind() != FigureKind.OTHER)
                .map(figure -> line(figure) + " " + figure.citation().quote())
                .toList();
        return new Outcome(lines.size() - 1, missing, wrong, invented);
    }

    /** The first figure with the whole key, else the first with the number. */
    private static int indexOf(List<Figure> figures, String line) {
        List<String> lines = figures.stream().map(ArticlesTest::line).toList();
        if (lines.contains(line)) {
            return lines.indexOf(line);
        }
        String number = number(line);
        for (int index = 0; index < lines.size(); index++) {
            if (number(lines.get(index)).equals(number)) {
                return index;
            }
        }
        return -1;
    }

    private static String number(String line) {
        String value = line.substring(0, line.indexOf(','));
        return value.startsWith("-") ? value.substring(1) : value;
    }

    private static String line(Figure figure) {
        Reading reading = figure.reading();
        return String.join(
                ",",
                figure.number().signed().toPlainString(),
                figure.number().unit(),
                reading.flow().code(),
                reading.measure().code(),
                reading.refArea(),
                reading.period() == null ? "" : reading.period().code(),
                figure.kind().name().toLowerCase(Locale.ROOT));
    }

    /** Prints how each article is read. */
    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        int expected = 0;
        int right = 0;
        for (Path file : files) {
            Outcome outcome = read(file.getFileName().toString().replace(".md", ""));
            int good = outcome.expected()
                    - outcome.missing().size()
                    - outcome.wrong().size();
            expected += outcome.expected();
            right += good;
            System.out.println("## " + file.getFileName() + " " + good + " of " + outcome.expected());
            outcome.missing().forEach(line -> System.out.println("  MISSING " + line));
            outcome.wrong().forEach(line -> System.out.println("  WRONG " + line));
            outcome.invented().forEach(line -> System.out.println("  INVENTED " + line));
        }
        System.out.println(right + " of " + expected);
    }
}
