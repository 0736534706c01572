package org.yearbook.extract.prose.article;

import java.util.List;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.Passage;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.RepublicYears;
import org.yearbook.extract.prose.key.Subject.Home;

/** Tells texts that count years as Taiwan does: they name such a year, or print 114年 and speak of Taiwan. */
public final class TaiwanText {

    public static final String AREA = "TW";

    private final Lexicon lexicon;

    public TaiwanText(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether the text is of Taiwan.
     *
     * @param home the area that the document is about
     */
    public boolean is(DocumentContent content, Home home) {
        Vintage edition = content.info().published();
        List<String> texts = content.passages().stream().map(Passage::text).toList();
        if (texts.stream().anyMatch(text -> text.contains("民") && RepublicYears.areNamed(Lexicon.fold(text)))) {
            return true;
        }
        return texts.stream().anyMatch(text -> RepublicYears.mayBePrinted(text, edition))
                && (home.area().equals(AREA)
                        || texts.stream()
                                .flatMap(text -> lexicon.scan(text).stream())
                                .anyMatch(mention -> mention.term() == Term.AREA
                                        && mention.code().equals(AREA)));
    }
}
