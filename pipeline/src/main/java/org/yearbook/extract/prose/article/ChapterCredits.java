package org.yearbook.extract.prose.article;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yearbook.extract.prose.key.Attribution;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Sentence;

/**
 * Who each indicator was credited to last in the chapter: a later paragraph that goes on about the indicator seldom says
 * again whose figures they are. A heading without a number, or one of a chapter or part, opens a chapter; no indicator
 * lends its credit to another.
 */
public final class ChapterCredits {

    private static final Pattern CHAPTER = Pattern.compile("^\\s*第[一二三四五六七八九十百\\d]+[章部篇编]");

    private final Map<String, String> authorities = new HashMap<>();
    private String chapter = "";

    /** Takes notice of a sentence before its figures are read. */
    public void enter(Sentence sentence) {
        boolean opens = sentence.isHeading() && CHAPTER.matcher(sentence.text()).find();
        if (opens || !sentence.section().equals(chapter)) {
            authorities.clear();
            chapter = sentence.section();
        }
    }

    /** The authority of a figure: its own, or where it is credited to nobody that of its indicator in the chapter. */
    public String of(Draft draft) {
        Subject subject = draft.subject();
        if (!subject.isNamed()) {
            return draft.credit().code();
        }
        if (!draft.credit().code().isEmpty()) {
            authorities.put(subject.indicator(), draft.credit().code());
        }
        return draft.credit().equals(Attribution.NONE)
                ? authorities.getOrDefault(subject.indicator(), "")
                : draft.credit().code();
    }
}
