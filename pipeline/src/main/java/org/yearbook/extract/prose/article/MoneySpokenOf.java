package org.yearbook.extract.prose.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.Surroundings;
import org.yearbook.extract.prose.number.HomeMoney;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.place.AreaTree;

/**
 * What signs of money stand for in the sentence that comes next.
 *
 * @param document what they stand for where the document tells of its own country
 * @param area code of the area spoken of last, empty if none is known
 */
public record MoneySpokenOf(HomeMoney document, String area) {

    private static final Pattern JOINED = Pattern.compile("[\\s,]*(?:(?:and|or)\\s+)?(?:the\\s+)?");

    /** The same with the areas that the sentence itself names, of which partners say nothing. */
    public HomeMoney in(Surroundings sentence, AreaTree tree) {
        List<String> named = named(sentence);
        return document.where(sentence.text(), named.isEmpty() ? List.of(area) : named, tree);
    }

    private static List<String> named(Surroundings sentence) {
        List<String> named = new ArrayList<>();
        int partners = -1;
        for (Mention mention : sentence.mentions()) {
            if (mention.term() != Term.AREA) {
                continue;
            }
            boolean partner = isPartner(sentence.folded().substring(0, mention.start()))
                    || (partners >= 0
                            && partners <= mention.start()
                            && JOINED.matcher(sentence.folded().substring(partners, mention.start()))
                                    .matches());
            if (partner) {
                partners = mention.end();
            } else {
                named.add(mention.code());
            }
        }
        return named;
    }

    /** Exports to China, imports from Japan, trade with India. */
    private static boolean isPartner(String before) {
        return EnglishPartners.opens(before, List.of(Flow.EXPORTS), Flow.NONE)
                || EnglishPartners.opens(before, List.of(Flow.IMPORTS), Flow.NONE);
    }
}
