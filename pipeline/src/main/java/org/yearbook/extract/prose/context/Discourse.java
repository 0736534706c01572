package org.yearbook.extract.prose.context;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.article.HomeArea;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.key.Subject.Home;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.EnglishTurnMeasures;
import org.yearbook.extract.prose.name.EnglishGoods;
import org.yearbook.extract.prose.partner.AreaSoFar;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.partner.EnglishSites;
import org.yearbook.extract.prose.partner.EnglishTurns;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;
import org.yearbook.extract.prose.time.Times;

/**
 * What the sentences of a document hand on: a paragraph starts with what its heading and its document are about, a sentence with what
 * the one before it was about, as far as that goes on.
 */
public final class Discourse {

    /** Words that open a paragraph with parts of what was told before are no longer. */
    private static final int LONGEST_OPENING = 10;

    /** Between the names that stand for the code of areas told of together. */
    private static final char LISTED = '、';

    private final Lexicon lexicon;
    private final AreaTree tree;
    private final HomeArea homes;
    private final DocumentInfo info;
    private final Home home;
    private final Over habit;
    private final AreaSoFar soFar;
    private ForetoldInPassing foretold = ForetoldInPassing.NONE;
    private final PassingSentence passing = new PassingSentence();

    private Context context;
    private Subject opened;
    /** What the text was about before it told of a group of countries. */
    private Subject spokenOf;

    private List<Draft> told = List.of();
    private boolean underTargets;

    /**
     * At the start of a document.
     *
     * @param info of the document
     * @param homes what tells the area of documents
     * @param home the one of this document
     * @param habit what its changes are over where they do not say so
     */
    public Discourse(Vocabulary vocabulary, DocumentInfo info, HomeArea homes, Home home, Over habit) {
        lexicon = Lexicon.of(vocabulary);
        tree = AreaTree.of(vocabulary);
        this.info = info;
        this.homes = homes;
        this.home = home;
        this.habit = habit;
        soFar = new AreaSoFar(home, vocabulary);
        context = Context.opening(home, null, Origin.NONE, habit);
        opened = context.subject();
        spokenOf = opened;
    }

    /** What is known before a sentence is parsed. */
    public Context context() {
        return context;
    }

    /** Takes notice of a sentence that comes next; whether a paragraph starts anew with it. */
    public boolean enter(Sentence sentence, Times times) {
        if (sentence.isHeading()) {
            underTargets = lexicon.scan(sentence.text()).stream().anyMatch(mention -> mention.term() == Term.TARGET);
        }
        boolean anew = sentence.opensPassage() && !goesOnAboutParts(sentence);
        if (anew) {
            context = opening(sentence, times);
            opened = context.subject();
            spokenOf = opened;
            passing.forget();
        } else {
            context = foretold.outOf(context, sentence, lexicon);
            boolean site = Parsed.isEnglish(sentence.text()) && EnglishSites.goesOnAboutSite(sentence.text());
            context = passing.next(context, sentence.text(), site || goesOnAboutParts(sentence));
        }
        return anew;
    }

    /** What is known at the start of the sentence that was entered last. */
    public Context at(Parsed parsed) {
        context = goingOn(parsed, ofOnePartner(parsed), parsed.isEnglish() ? opened : spokenOf);
        return context;
    }

    /** The figures of a sentence, with what they take over from those of the one before. */
    public List<Draft> goOn(Parsed parsed, List<Draft> drafts) {
        return parsed.sentence().opensPassage() && !EnglishTurns.opens(parsed.text())
                ? drafts
                : EnglishTurnMeasures.goOn(parsed, told, drafts);
    }

    /**
     * Takes notice of what a sentence said.
     *
     * @param after what is known at its end
     */
    public Context leave(Parsed parsed, Context after, List<Draft> drafts) {
        passing.leave(parsed, context, after, drafts);
        foretold = ForetoldInPassing.of(parsed, context, after, drafts);
        context = after.with(EnglishSites.left(parsed, context.subject(), after.subject(), home.area(), tree));
        told = drafts;
        drafts.forEach(draft -> soFar.tell(draft.subject().area()));
        spokenOf = lastOutsideGroups(drafts, context.subject()).orElse(spokenOf);
        return context;
    }

    /** A paragraph that opens with 其中 is about parts of what the one before it ended with. */
    private boolean goesOnAboutParts(Sentence sentence) {
        String text = sentence.text().stripLeading();
        if (Parsed.isEnglish(text)) {
            return !sentence.isHeading() && EnglishTurns.opens(text);
        }
        return !sentence.isHeading()
                && lexicon.scan(text.substring(0, Math.min(LONGEST_OPENING, text.length()))).stream()
                        .anyMatch(mention -> mention.term() == Term.OF_WHICH && mention.start() == 0);
    }

    /** What a paragraph starts with: area and time of the heading above it, else of the document and what was before. */
    private Context opening(Sentence sentence, Times times) {
        String heading = sentence.isHeading() ? "" : sentence.section();
        String area = areaOf(heading);
        Home place = area.isEmpty() ? home(sentence) : new Home(area, Origin.HEADING);
        Context opening = times.opening(sentence, place, habit);
        return underTargets ? opening.withTargets() : opening;
    }

    /**
     * Where only the publisher tells of what country a document is, paragraphs on a province before this one tell more. An English
     * one that nothing tells of goes on about the area of the paragraph before; nobody says so, and it is never published.
     */
    private Home home(Sentence sentence) {
        if (Parsed.isEnglish(sentence.text())) {
            return home.area().isEmpty() ? new Home(spokenOf.area(), Origin.ASSUMED) : home;
        }
        return homes.isOfPublisher(info, home) ? soFar.home() : home;
    }

    /** Europe grew by 3%. The number of passengers; 武汉、宜昌两市增长3%。出口: one sentence tells of some of many, the next again of all. */
    private Context goingOn(Parsed parsed, Context context, Subject before) {
        boolean goesOn = parsed.isEnglish()
                ? EnglishTurns.goesOnAboutArea(parsed)
                : before.area().isEmpty() || goesOnAboutParts(parsed.sentence());
        boolean ofAll = isMany(context.subject().area()) && !goesOn;
        return ofAll ? context.with(context.subject().withArea(before.area(), before.areaFrom())) : context;
    }

    /** Exports to Chile rose and those to Peru fell. Tea rose: goods told of behind several partners are traded with all. */
    private Context ofOnePartner(Parsed parsed) {
        long partners =
                told.stream().map(draft -> draft.subject().partner()).distinct().count();
        return partners > 1 && EnglishGoods.goOn(parsed)
                ? context.with(context.subject().withPartner(""))
                : context;
    }

    private Optional<Subject> lastOutsideGroups(List<Draft> drafts, Subject after) {
        return Stream.concat(drafts.stream().map(Draft::subject), Stream.of(after))
                .filter(subject -> !subject.area().isEmpty() && !isMany(subject.area()))
                .reduce((first, second) -> second);
    }

    private boolean isMany(String area) {
        return tree.isGroup(area) || area.indexOf(LISTED) >= 0;
    }

    /** The area that a heading opens with, which its section is about as long as no sentence says otherwise. */
    private String areaOf(String heading) {
        if (Parsed.isEnglish(heading) && (heading.equals(info.title()) || homes.isPress(heading))) {
            return ""; // what the whole document is about has been told from it
        }
        return lexicon.scan(heading).stream()
                .filter(mention -> mention.term() == Term.AREA
                        && heading.substring(0, mention.start()).isBlank()
                        && !EnglishCalledPartners.isCalledPartner(Lexicon.fold(heading), mention))
                .map(Mention::code)
                .findFirst()
                .orElse("");
    }
}
