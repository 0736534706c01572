package org.yearbook.extract.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yearbook.extract.lexicon.Mention.Term;

/** What the rows of a table are. */
enum LabelKind {
    AREA,
    TIME_PERIOD,
    OTHER;

    /** The kind that the heads of the label columns name, or that most of these labels have, but for totals. */
    static LabelKind of(List<PrintedWords> heads, List<PrintedWords> labels) {
        Set<String> named = new TreeSet<>();
        heads.forEach(head -> named.addAll(head.codes(Term.STUB_HEAD)));
        long areas =
                labels.stream().filter(words -> words.isNothingBut(Term.AREA)).count();
        long times = labels.stream().filter(LabelKind::isTime).count();
        long totals = labels.stream()
                .filter(words -> words.isNothingBut(Term.TOTAL_ROW))
                .count();
        if (named.contains("area") || named.contains("partner") || areas * 2 > labels.size() - totals) {
            return AREA;
        }
        return named.contains("time_period") || times * 2 > labels.size() ? TIME_PERIOD : OTHER;
    }

    /** Whether a label is a time and nothing else: 2023年, 1—10月, 全年. */
    static boolean isTime(PrintedWords label) {
        return label.time().isNamed()
                && label.time().removedFrom(label.text()).chars().noneMatch(Character::isLetterOrDigit);
    }
}
