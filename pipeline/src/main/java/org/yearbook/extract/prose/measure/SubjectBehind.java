package org.yearbook.extract.prose.measure;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Flow;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.subject.Subject;

/**
 * Values that a Chinese paragraph opens with before it says what they are of: 从2018年的1万亿元到2023年的2万亿元，我国跨境电商进出口翻了一番.
 */
public final class SubjectBehind {

    private SubjectBehind() {}

    /** The drafts of a sentence, the first of them with the subject named behind them if they have none. */
    public static List<Draft> complete(Parsed parsed, List<Draft> drafts) {
        int unnamed = 0;
        while (unnamed < drafts.size() && isUnnamed(drafts.get(unnamed).subject())) {
            unnamed++;
        }
        if (unnamed == 0 || unnamed == drafts.size() || parsed.isEnglish()) {
            return drafts;
        }
        Subject named = drafts.get(unnamed).subject();
        List<Draft> complete = new ArrayList<>(drafts);
        for (int index = 0; index < unnamed; index++) {
            complete.set(index, drafts.get(index).with(named));
        }
        return complete;
    }

    private static boolean isUnnamed(Subject subject) {
        return subject.words().isEmpty() && subject.indicator().isEmpty() && subject.flow() == Flow.NONE;
    }
}
