package org.yearbook.publish.csv;

import static org.yearbook.publish.csv.CsvColumn.number;
import static org.yearbook.publish.csv.CsvColumn.plain;
import static org.yearbook.publish.csv.CsvColumn.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.yearbook.domain.Check;

/** {@code checks.csv}: every identity tested, by id; the observations that went into one are joined by semicolons. */
public final class ChecksCsv {

    public static final CsvFile<Check> FILE = new CsvFile<>(List.of(
            text("id", Check::id),
            text("identity", Check::identity),
            text("observations", check -> String.join("; ", check.observations())),
            number("left", check -> plain(check.left())),
            number("right", check -> plain(check.right())),
            number("difference", check -> plain(check.difference())),
            number("tolerance", check -> plain(check.tolerance())),
            text("outcome", check -> check.outcome().code())));

    public static final Comparator<Check> ORDER = Comparator.comparing(Check::id)
            .thenComparing(Check::identity)
            .thenComparing(check -> String.join("; ", check.observations()));

    private ChecksCsv() {}

    /** Writes rows that are in {@link #ORDER}. */
    public static void write(Path file, Iterable<Check> checks) throws IOException {
        FILE.write(file, checks);
    }
}
