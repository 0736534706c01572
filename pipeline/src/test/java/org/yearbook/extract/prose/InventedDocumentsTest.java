package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.extract.FigureExtraction;

/**
 * Short documents in the styles of customs, statistical offices, banks, associations and newspapers, written for the
 * project with the key of every figure. The floors are what is read today.
 */
class InventedDocumentsTest {

    private static final Path FOLDER = Path.of("pipeline/src/test/resources/invented");

    /**
     * @param whole figures with every part of their key
     * @param right figures with no wrong part; parts may be open
     * @param invented figures of sentences that are in no key
     * @param report what is not whole, for who wants to raise a floor
     */
    private record Outcome(int expected, int found, int whole, int right, int invented, List<String> report) {}

    /** Floors may only rise, and the last number, a ceiling, may only fall: with every gain, not with a loss. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en-01.md  | 10 | 10 | 10 | 10 |  0
                    en-02.md  |  9 |  9 |  9 |  9 |  0
                    en-03.md  | 11 | 11 | 11 | 11 |  0
                    en-04.md  | 11 | 11 | 11 | 11 |  0
                    en-05.md  |  9 |  9 |  9 |  9 |  0
                    en-06.md  | 12 | 12 | 12 | 12 |  0
                    en-07.md  | 13 | 13 | 11 | 11 |  0
                    en-08.md  |  9 |  9 |  9 |  9 |  0
                    en-09.md  | 10 | 10 |  7 |  8 |  0
                    en-10.md  | 10 | 10 | 10 | 10 |  0
                    en-11.md  |  9 |  9 |  8 |  8 |  1
                    en-12.md  | 12 | 12 | 12 | 12 |  0
                    en-13.md  |  9 |  9 |  9 |  9 |  0
                    en-14.md  |  9 |  9 |  5 |  9 |  0
                    en-15.md  | 14 | 14 | 12 | 12 |  0
                    en-16.md  |  9 |  9 |  7 |  7 |  0
                    zh-01.txt | 26 | 26 | 26 | 26 |  0
                    zh-02.txt | 18 | 18 | 17 | 17 |  0
                    zh-03.txt | 16 | 14 | 14 | 14 |  0
                    zh-04.txt | 31 | 28 | 28 | 28 |  0
                    zh-05.txt | 19 | 19 | 19 | 19 |  0
                    zh-06.txt | 18 | 18 | 18 | 18 |  0
                    zh-07.txt | 21 | 21 | 21 | 21 |  0
                    zh-08.txt | 14 | 14 | 12 | 12 |  0
                    zh-09.txt | 22 | 22 | 22 | 22 |  0
                    zh-10.txt | 18 | 18 | 14 | 17 |  0
                    zh-11.txt | 22 | 22 | 21 | 21 |  0
                    zh-12.md  | 21 | 21 | 20 | 21 |  0
                    zh-13.txt | 15 | 15 | 12 | 14 |  0
                    zh-14.txt | 18 | 18 | 18 | 18 |  0
                    zh-15.txt | 17 | 17 | 14 | 17 |  0
                    zh-16.txt | 23 | 23 | 21 | 21 |  0
                    zh-17.txt | 21 | 21 | 19 | 19 |  0
                    zh-18.txt | 17 | 17 | 15 | 17 |  0
                    zh-19.txt | 21 | 21 | 21 | 21 |  0
                    zh-20.txt | 17 | 17 | 14 | 17 |  0
                    zh-21.txt | 17 | 17 | 15 | 16 |  0
                    zh-22.txt | 23 | 23 | 22 | 22 |  0
                    zh-23.txt | 17 | 17 | 17 | 17 |  0
                    zh-24.txt | 13 | 13 |  9 | 10 |  0
                    zh-25.txt | 22 | 22 | 22 | 22 |  0
                    zh-26.txt | 20 | 20 | 20 | 20 |  0
                    zh-27.txt | 15 | 14 | 14 | 14 |  0
                    zh-28.txt | 11 | 11 | 11 | 11 |  0
                    zh-29.txt | 21 | 21 | 21 | 21 |  0
                    zh-30.txt | 21 | 21 | 21 | 21 |  0
                    zh-31.txt | 10 | 10 |  7 |  9 |  0
                    zh-32.txt | 14 | 14 | 14 | 14 |  0
                    zh-33.txt | 16 | 16 | 16 | 16 |  0
                    """)
    void readsTheDocument(String document, int expected, int found, int whole, int right, int invented)
            throws IOException {
        Outcome outcome = read(document);

        assertThat(outcome.expected()).as("figures of the key").isEqualTo(expected);
        assertThat(outcome.found()).as("found, of %s", outcome.report()).isGreaterThanOrEqualTo(found);
        assertThat(outcome.whole()).as("whole, of %s", outcome.report()).isGreaterThanOrEqualTo(whole);
        assertThat(outcome.right()).as("nothing wrong, of %s", outcome.report()).isGreaterThanOrEqualTo(right);
        assertThat(outcome.invented()).as("invented, of %s", outcome.report()).isLessThanOrEqualTo(invented);
    }

    @Test
    void knowsEveryDocument() throws IOException {
        assertThat(documents()).hasSize(49);
    }

    private static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static Outcome read(String document) throws IOException {
        Path file = FOLDER.resolve(document);
        List<Figure> figures = new ArrayList<>(FigureExtraction.ofAllFormats(Reader.VOCABULARY)
                .extract(DocumentInfo.unlisted(document), Files.readAllBytes(file))
                .figures());
        String title = title(file);
        figures.removeIf(figure -> title.endsWith(figure.citation().quote())); // the key leaves it out
        AnswerKey key = AnswerKey.read(FOLDER.resolve(document.replaceFirst("\\.[a-z]+$", ".csv")));
        int found = 0;
        int whole = 0;
        int right = 0;
        List<String> report = new ArrayList<>();
        for (AnswerKey.Line line : key.lines()) {
            Optional<Figure> figure = figures.stream()
                    .filter(line::isOf)
                    .min(Comparator.comparingInt(one -> line.faults(one).size()));
            List<AnswerKey.Fault> faults = figure.map(line::faults).orElse(List.of());
            figure.ifPresent(figures::remove);
            found += figure.isPresent() ? 1 : 0;
            whole += figure.isPresent() && faults.isEmpty() ? 1 : 0;
            right += figure.isPresent() && faults.stream().allMatch(AnswerKey.Fault::unsaid) ? 1 : 0;
            if (figure.isEmpty() || !faults.isEmpty()) {
                report.add(line.value() + " " + line.subject() + (figure.isEmpty() ? " missing" : " " + faults));
            }
        }
        figures.removeIf(figure -> figure.kind() == FigureKind.OTHER);
        figures.forEach(figure -> report.add("invented " + figure.number().printed() + " "
                + figure.citation().quote()));
        return new Outcome(key.lines().size(), found, whole, right, figures.size(), report);
    }

    private static String title(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.equals("---"))
                .findFirst()
                .orElse("");
    }

    /** Prints how each document is read, and the table above as it would be now. */
    public static void main(String[] args) throws IOException {
        for (String document : documents()) {
            Outcome outcome = read(document);
            System.out.println(String.join(
                    " | ",
                    document,
                    Integer.toString(outcome.expected()),
                    Integer.toString(outcome.found()),
                    Integer.toString(outcome.whole()),
                    Integer.toString(outcome.right()),
                    Integer.toString(outcome.invented())));
            outcome.report().forEach(line -> System.out.println("    " + line));
        }
    }
}
