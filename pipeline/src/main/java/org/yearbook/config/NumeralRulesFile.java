package org.yearbook.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yearbook.config.ConfigTable.Row;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.NumeralRule;
import org.yearbook.domain.NumeralRule.Where;

/** {@code config/numerals.csv}: the rules that set numerals aside, and those that tell what is counted. */
final class NumeralRulesFile {

    private static final String NAME_FORM = "[a-z0-9_]+";

    private NumeralRulesFile() {}

    static List<NumeralRule> read(Path file) {
        List<NumeralRule> rules = new ArrayList<>();
        for (Row row : ConfigTable.read(file, "rule", "disposition", "where", "before", "numeral", "behind")) {
            rules.add(rule(row));
        }
        return rules;
    }

    private static NumeralRule rule(Row row) {
        String name = row.required("rule");
        if (!name.matches(NAME_FORM)) {
            throw row.mistake("rule '" + name + "' may hold only small letters, digits and _");
        }
        Disposition disposition = row.as(
                "disposition",
                "a disposition of numerals.csv",
                text -> Disposition.valueOf(text.toUpperCase(Locale.ROOT)));
        Where where = row.as(
                "where",
                "any, bare, count, furniture, heading, footnote, caption, head, label or cell",
                text -> Where.valueOf(text.toUpperCase(Locale.ROOT)));
        if (disposition == Disposition.FIGURE && where != Where.COUNT) {
            throw row.mistake("a rule sets numerals aside; what becomes a figure is told by units.csv and words.csv");
        }
        return new NumeralRule(
                name, disposition, where, pattern(row, "before"), pattern(row, "numeral"), pattern(row, "behind"));
    }

    private static String pattern(Row row, String column) {
        String text = row.text(column);
        try {
            Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw row.mistake("'" + text + "' in '" + column + "' is no regular expression: " + e.getDescription());
        }
        return text;
    }
}
