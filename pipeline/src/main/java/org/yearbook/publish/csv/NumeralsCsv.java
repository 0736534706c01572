package org.yearbook.publish.csv;

import static org.yearbook.publish.csv.CsvColumn.number;
import static org.yearbook.publish.csv.CsvColumn.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.yearbook.domain.AccountedNumeral;

/** {@code numerals.csv}: the ledger of every numeral, by document, page, offset, text, figure and rule. */
public final class NumeralsCsv {

    public static final CsvFile<AccountedNumeral> FILE = new CsvFile<>(List.of(
            text("document", AccountedNumeral::document),
            number("page", numeral -> Integer.toString(numeral.page())),
            number("offset", numeral -> Integer.toString(numeral.offset())),
            text("text", AccountedNumeral::text),
            text("disposition", numeral -> numeral.disposition().code()),
            text("rule", AccountedNumeral::rule),
            text("figure_id", AccountedNumeral::figureId)));

    public static final Comparator<AccountedNumeral> ORDER = Comparator.comparing(AccountedNumeral::document)
            .thenComparing(AccountedNumeral::page)
            .thenComparing(AccountedNumeral::offset)
            .thenComparing(AccountedNumeral::text)
            .thenComparing(AccountedNumeral::figureId)
            .thenComparing(AccountedNumeral::rule);

    private NumeralsCsv() {}

    /** Writes rows that are in {@link #ORDER}. */
    public static void write(Path file, Iterable<AccountedNumeral> numerals) throws IOException {
        FILE.write(file, numerals);
    }
}
