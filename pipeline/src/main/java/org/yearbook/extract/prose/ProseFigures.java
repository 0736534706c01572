package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentFigures;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.Vintage;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.lexicon.Namesakes;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.Periods;
import org.yearbook.extract.prose.ProseReading.Placed;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Kinds;
import org.yearbook.extract.prose.measure.SharesOfWholes;
import org.yearbook.extract.prose.number.HomeMoney;
import org.yearbook.extract.prose.sentence.AssumedEdition;
import org.yearbook.extract.prose.sentence.EnglishAbbreviations;
import org.yearbook.extract.prose.sentence.EnglishHabit;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Over;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Places;
import org.yearbook.extract.prose.sentence.Sentence;
import org.yearbook.extract.prose.sentence.Sentences;
import org.yearbook.extract.prose.sentence.Wholes;
import org.yearbook.extract.prose.subject.AreaSoFar;
import org.yearbook.extract.prose.subject.AreaTree;
import org.yearbook.extract.prose.subject.Context;
import org.yearbook.extract.prose.subject.EnglishSites;
import org.yearbook.extract.prose.subject.EnglishTurns;
import org.yearbook.extract.prose.subject.HomeArea;
import org.yearbook.extract.prose.subject.Subject;
import org.yearbook.extract.prose.subject.Subject.Home;
import org.yearbook.extract.prose.subject.SubjectReader;
import org.yearbook.extract.prose.subject.TaiwanText;

/** Reads the figures of a document's running text: every quantity, with what its sentence and paragraph say of it. */
public final class ProseFigures {

    /** Words that open a paragraph with parts of what was told before are no longer. */
    private static final int LONGEST_OPENING = 10;

    private final Vocabulary vocabulary;
    private final DocumentContent content;
    private final Lexicon lexicon;
    private final Parser parser;
    private final Periods periods;
    private final DatedSentences dated;
    private final Kinds kinds;
    private final SubjectReader subjects;
    private final HomeArea homes;
    private final AreaSoFar soFar;
    private final Home home;
    private final List<Sentence> sentences;
    private final Namesakes namesakes;
    private final AreaTree tree;
    private final Places places;
    private final Wholes wholes;
    private final Over habit;
    private final EnglishAbbreviations names;
    private final HomeMoney money;
    private boolean underTargets;

    private ProseFigures(DocumentContent content, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.content = content;
        lexicon = Lexicon.of(vocabulary);
        parser = Parser.of(vocabulary);
        sentences = Sentences.of(content.passages());
        namesakes = Namesakes.of(vocabulary);
        homes = new HomeArea(vocabulary, lexicon);
        Home told = homes.of(content);
        boolean ofRepublic = new TaiwanText(lexicon).is(content, told);
        Vintage edition = AssumedEdition.of(content.info().published(), sentences);
        periods = new Periods(edition, ofRepublic);
        dated = new DatedSentences(
                content.info().published(),
                periods,
                new UntoldYear(edition, TitledTimes.named(content.info().title(), periods), sentences));
        kinds = new Kinds(content.info().published());
        tree = new AreaTree(vocabulary);
        home = ofRepublic && told.equals(Home.UNKNOWN) ? new Home(TaiwanText.AREA, Origin.ASSUMED) : told;
        soFar = new AreaSoFar(home, vocabulary);
        subjects = new SubjectReader(vocabulary, homes.visited(content.info().title(), home));
        wholes = new Wholes(vocabulary);
        places = new Places(vocabulary);
        places.remember(home.area());
        habit = EnglishHabit.of(sentences, vocabulary, home.area());
        names = EnglishAbbreviations.of(sentences, lexicon);
        money = HomeMoney.of(
                vocabulary,
                homes.reckonsFor(content.info().publisher(), home),
                sentences.stream().map(Sentence::text));
    }

    /**
     * The figures of all sentences in reading order. A part of a reading that the text does not say beyond doubt is
     * empty; the conversion into base units is left to the normaliser.
     */
    public static DocumentFigures read(DocumentContent content, Vocabulary vocabulary) {
        return new DocumentFigures(readWithNumerals(content, vocabulary).figures(), List.of());
    }

    /** The same, with what every numeral that was looked at turned out to be. */
    public static ProseReading readWithNumerals(DocumentContent content, Vocabulary vocabulary) {
        return new ProseFigures(content, vocabulary).figures();
    }

    private ProseReading figures() {
        FigureWriter writer = new FigureWriter(content.info().file());
        List<Figure> figures = new ArrayList<>();
        IdentityHashMap<Passage, List<Placed>> numerals = new IdentityHashMap<>();
        Context context = Context.opening(home, null, Origin.NONE, habit);
        Times times = new Times(
                content.info().published(),
                content.info().kind() == DocumentKind.MAGAZINE || content.info().kind() == DocumentKind.NEWSPAPER,
                TitledTimes.named(content.info().title(), periods));
        TimesByLength lengths = new TimesByLength();
        EventDays events = new EventDays(lexicon);
        ChapterCredits credits = new ChapterCredits();
        Subject opened = context.subject();
        AddingUp parts = new AddingUp();
        List<Draft> told = List.of();
        Subject spokenOf = opened; // what the text was about before it told of a group of countries
        for (Sentence sentence : sentences) {
            credits.enter(sentence);
            if (sentence.isHeading()) {
                underTargets =
                        lexicon.scan(sentence.text()).stream().anyMatch(mention -> mention.term() == Term.TARGET);
            }
            if (sentence.opensPassage() && !goesOnAboutParts(sentence)) {
                context = opening(sentence, times);
                opened = context.subject();
                parts.forget();
                spokenOf = opened;
            }
            List<Dated> dates = times.ofTitle(sentence.text(), dated.in(sentence.text(), context));
            Parsed parsed = parser.parse(
                    sentence,
                    events.resolve(sentence.text(), lengths.resolve(sentence.text(), dates, context)),
                    places,
                    names,
                    new MoneySpokenOf(money, context.subject().area()));
            context = goingOn(parsed, ofOnePartner(parsed, context, told), parsed.isEnglish() ? opened : spokenOf);
            SentenceReader reader =
                    new SentenceReader(vocabulary, subjects, kinds, parsed, TitledTimes.assumed(sentence, context));
            List<Draft> drafts = parts.complete(reader.read());
            Map<Integer, String> ids = new HashMap<>();
            for (int index = 0; index < drafts.size(); index++) {
                Draft draft = drafts.get(index);
                String authority = namesakes.in(credits.of(draft), home.area());
                Figure figure = writer.write(parsed, draft, index + 1, authority);
                figures.add(figure);
                ids.put(draft.numeral().start(), figure.id());
            }
            numerals.computeIfAbsent(sentence.passage(), unused -> new ArrayList<>())
                    .addAll(placed(parsed, ids));
            context = behind(parsed, context, reader.context());
            told = drafts;
            drafts.forEach(draft -> soFar.tell(draft.subject().area()));
            spokenOf = lastOutsideGroups(drafts, context.subject()).orElse(spokenOf);
            times.remember(sentence, context, drafts);
            lengths.remember(context);
        }
        return new ProseReading(SharesOfWholes.apart(figures), numerals);
    }

    /** @param ids the figures made of the numerals, by their start in the sentence */
    private static List<Placed> placed(Parsed parsed, Map<Integer, String> ids) {
        int from = parsed.sentence().start();
        List<Placed> placed = new ArrayList<>();
        for (Numeral numeral : parsed.numerals()) {
            String id = ids.getOrDefault(numeral.start(), "");
            boolean lost = id.isEmpty() && numeral.isFigure();
            Disposition disposition =
                    !id.isEmpty() ? Disposition.FIGURE : lost ? Disposition.NOT_UNDERSTOOD : numeral.disposition();
            placed.add(new Placed(from + numeral.start(), from + numeral.numberEnd(), disposition, numeral.rule(), id));
        }
        return placed;
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

    private Home home(Sentence sentence) {
        boolean ofPublisher = !Parsed.isEnglish(sentence.text()) && homes.isOfPublisher(content.info(), home);
        return ofPublisher ? soFar.home() : home;
    }

    /** Europe grew by 3%. The number of passengers: an English sentence tells of one region of many, the next again of all. */
    private Context goingOn(Parsed parsed, Context context, Subject opened) {
        boolean goesOn = parsed.isEnglish()
                ? EnglishTurns.goesOnAboutArea(parsed)
                : opened.area().isEmpty() || goesOnAboutParts(parsed.sentence());
        boolean ofAll = tree.isGroup(context.subject().area()) && !goesOn;
        return ofAll ? context.with(context.subject().withArea(opened.area(), opened.areaFrom())) : context;
    }

    /** Exports to Chile rose and those to Peru fell. Tea rose: goods told of behind several partners are traded with all. */
    private static Context ofOnePartner(Parsed parsed, Context context, List<Draft> told) {
        long partners =
                told.stream().map(draft -> draft.subject().partner()).distinct().count();
        return partners > 1 && EnglishTurns.tellsOfGoodsAlone(parsed)
                ? context.with(context.subject().withPartner(""))
                : context;
    }

    private Optional<Subject> lastOutsideGroups(List<Draft> drafts, Subject after) {
        return Stream.concat(drafts.stream().map(Draft::subject), Stream.of(after))
                .filter(subject -> !subject.area().isEmpty() && !tree.isGroup(subject.area()))
                .reduce((first, second) -> second);
    }

    private Context behind(Parsed parsed, Context before, Context after) {
        return after.with(EnglishSites.left(parsed, before.subject(), after.subject(), home.area(), wholes));
    }

    /** The area that a heading opens with, which its section is about as long as no sentence says otherwise. */
    private String areaOf(String heading) {
        if (Parsed.isEnglish(heading) && (heading.equals(content.info().title()) || homes.isPress(heading))) {
            return ""; // what the whole document is about has been told from it
        }
        return lexicon.scan(heading).stream()
                .filter(mention -> mention.term() == Term.AREA
                        && heading.substring(0, mention.start()).isBlank())
                .map(Mention::code)
                .findFirst()
                .orElse("");
    }

    /** What every numeral of the document's sentences turned out to be, in reading order. */
    public static List<Numeral> numerals(DocumentContent content, Vocabulary vocabulary) {
        ProseFigures prose = new ProseFigures(content, vocabulary);
        return prose.sentences.stream()
                .flatMap(sentence -> prose
                        .parser
                        .parse(
                                sentence,
                                prose.periods.find(sentence.text(), null),
                                prose.places,
                                prose.names,
                                new MoneySpokenOf(prose.money, prose.home.area()))
                        .numerals()
                        .stream())
                .toList();
    }
}
