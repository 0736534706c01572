package org.yearbook.extract.prose;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Reading;

/**
 * What a document's figures are by those who wrote it, figure by figure in its order. Parts of a key that may be read in
 * several ways are parted by {@code ~}; {@code *} lets a part open.
 */
record AnswerKey(List<Line> lines) {

    private static final String OPEN = "*";

    static AnswerKey read(Path file) throws IOException {
        List<String> all = Files.readAllLines(file);
        return new AnswerKey(
                all.subList(1, all.size()).stream().map(Line::parse).toList());
    }

    /** One figure. The value has the sign that the words give it; the subject is a part of its words. */
    record Line(BigDecimal value, List<String> key, String subject) {

        private static final int SUBJECT = 8;

        static Line parse(String line) {
            String[] cells = line.split(",", -1);
            List<String> key = List.of(cells).subList(1, SUBJECT);
            return new Line(new BigDecimal(cells[0]), key, cells[SUBJECT]);
        }

        boolean isOf(Figure figure) {
            return figure.number().value().abs().compareTo(value.abs()) == 0;
        }

        /** The parts of the key that the figure does not have as they are here. */
        List<Fault> faults(Figure figure) {
            Reading reading = figure.reading();
            List<String> read = List.of(
                    figure.number().unit(),
                    reading.period() == null ? "" : reading.period().code(),
                    reading.refArea(),
                    reading.counterpartArea(),
                    reading.flow().code(),
                    reading.measure().code(),
                    figure.kind().name().toLowerCase(Locale.ROOT));
            List<Fault> faults = new ArrayList<>();
            if (figure.number().signed().signum() != value.signum()) {
                faults.add(new Fault(
                        value.toPlainString(), figure.number().signed().toPlainString(), false));
            }
            for (int part = 0; part < read.size(); part++) {
                List<String> meant = List.of(key.get(part).split("~", -1));
                if (!meant.contains(OPEN) && !meant.contains(read.get(part))) {
                    faults.add(new Fault(
                            key.get(part), read.get(part), read.get(part).isEmpty()));
                }
            }
            if (!isNamed(figure)) {
                faults.add(
                        new Fault(subject, figure.subject(), reading.indicator().isEmpty()));
            }
            return faults;
        }

        private boolean isNamed(Figure figure) {
            String words =
                    (figure.subject() + " " + figure.reading().indicator().replace('_', ' ')).toLowerCase(Locale.ROOT);
            return List.of(subject.toLowerCase(Locale.ROOT).split("~", -1)).stream()
                    .anyMatch(words::contains);
        }
    }

    /** @param unsaid whether the figure leaves the part open and so claims nothing that is wrong */
    record Fault(String meant, String read, boolean unsaid) {

        @Override
        public String toString() {
            return meant + " <> " + read;
        }
    }
}
