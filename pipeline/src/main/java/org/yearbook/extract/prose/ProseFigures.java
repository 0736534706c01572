package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
import org.yearbook.extract.lexicon.Namesakes;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.Periods;
import org.yearbook.extract.prose.ProseReading.Placed;
import org.yearbook.extract.prose.article.AssumedEdition;
import org.yearbook.extract.prose.article.ChapterCredits;
import org.yearbook.extract.prose.article.EnglishHabit;
import org.yearbook.extract.prose.article.HomeArea;
import org.yearbook.extract.prose.article.MoneySpokenOf;
import org.yearbook.extract.prose.article.TaiwanText;
import org.yearbook.extract.prose.context.Discourse;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.key.Subject.Home;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Drafting;
import org.yearbook.extract.prose.measure.EnglishHeldAgainst;
import org.yearbook.extract.prose.measure.Kinds;
import org.yearbook.extract.prose.measure.SharesOfWholes;
import org.yearbook.extract.prose.number.HomeMoney;
import org.yearbook.extract.prose.place.Places;
import org.yearbook.extract.prose.sentence.EnglishAbbreviations;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;
import org.yearbook.extract.prose.sentence.Sentences;
import org.yearbook.extract.prose.subject.SubjectReader;
import org.yearbook.extract.prose.time.DatedSentences;
import org.yearbook.extract.prose.time.EventDays;
import org.yearbook.extract.prose.time.FairTime;
import org.yearbook.extract.prose.time.FiscalElsewhere;
import org.yearbook.extract.prose.time.SpansByLength;
import org.yearbook.extract.prose.time.Times;
import org.yearbook.extract.prose.time.TimesByLength;
import org.yearbook.extract.prose.time.TitledTimes;
import org.yearbook.extract.prose.time.UntoldYear;
import org.yearbook.extract.prose.time.YearsPrinted;

/** Reads the figures of a document's running text: every quantity, with what its sentence and paragraph say of it. */
public final class ProseFigures {

    private final Vocabulary vocabulary;
    private final DocumentContent content;
    private final Lexicon lexicon;
    private final Parser parser;
    private final Periods periods;
    private final DatedSentences dated;
    private final Kinds kinds;
    private final SubjectReader subjects;
    private final HomeArea homes;
    private final Home home;
    private final List<Sentence> sentences;
    private final Namesakes namesakes;
    private final Places places;
    private final Over habit;
    private final EnglishAbbreviations names;
    private final HomeMoney money;
    private final PartsOfScope scope;
    private final LeftOut leftOut;
    private final YearsPrinted years;

    private ProseFigures(DocumentContent content, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.content = content;
        lexicon = Lexicon.of(vocabulary);
        parser = Parser.of(vocabulary);
        sentences = Sentences.of(content.passages()).stream()
                .map(sentence -> sentence.under(content.info().title()))
                .toList();
        namesakes = Namesakes.of(vocabulary);
        homes = new HomeArea(vocabulary, lexicon);
        Home told = homes.of(content);
        boolean ofRepublic = new TaiwanText(lexicon).is(content, told);
        Vintage edition = AssumedEdition.of(content.info().published(), sentences, lexicon);
        periods = new Periods(
                edition,
                ofRepublic,
                vocabulary.fiscalYears().stream()
                        .filter(year -> year.area().equals(told.area()))
                        .findFirst()
                        .orElse(null),
                sentences.stream().map(Sentence::text).toList());
        dated = new DatedSentences(
                edition.isDay() ? edition : content.info().published(),
                periods,
                new UntoldYear(edition, TitledTimes.named(content.info().title(), periods), sentences));
        scope = PartsOfScope.of(vocabulary);
        leftOut = LeftOut.of(vocabulary);
        years = YearsPrinted.of(
                content.info().published(),
                Stream.concat(
                        Stream.of(content.info().title()), sentences.stream().map(Sentence::text)));
        kinds = new Kinds(content.info().published());
        home = ofRepublic && told.equals(Home.UNKNOWN) ? new Home(TaiwanText.AREA, Origin.ASSUMED) : told;
        subjects = new SubjectReader(
                vocabulary, home.area(), homes.visited(content.info().title(), home));
        places = new Places(vocabulary);
        places.remember(home.area(), homes.isAlone(content.info(), home));
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
        Discourse discourse = new Discourse(vocabulary, content.info(), homes, home, habit);
        Times times = new Times(
                content.info().published(),
                content.info().kind() == DocumentKind.MAGAZINE || content.info().kind() == DocumentKind.NEWSPAPER,
                TitledTimes.named(content.info().title(), periods),
                periods.fiscalStart());
        TimesByLength lengths = TimesByLength.of(sentences, periods);
        SpansByLength spans = new SpansByLength(sentences);
        EventDays events = new EventDays(lexicon);
        ChapterCredits credits = new ChapterCredits();
        AddingUp parts = new AddingUp();
        FairTime fair = FairTime.of(content.info().published(), content.info().title(), sentences);
        List<Draft> last = List.of();
        for (Sentence sentence : sentences) {
            credits.enter(sentence);
            if (discourse.enter(sentence, times)) {
                parts.forget();
            }
            Context before = discourse.context();
            List<Dated> dates =
                    spans.resolve(sentence.text(), times.ofTitle(sentence.text(), dated.in(sentence.text(), before)));
            Parsed parsed = parser.parse(
                    sentence,
                    events.resolve(sentence.text(), lengths.resolve(sentence.text(), dates, before)),
                    places,
                    names,
                    new MoneySpokenOf(money, before.subject().area()));
            Context known = TitledTimes.assumed(sentence, discourse.at(parsed));
            SentenceReader reader = new SentenceReader(vocabulary, subjects, kinds, parsed, known);
            List<Draft> drafts = narrowed(
                    parsed,
                    EnglishSharesInTurn.complete(parsed, parts.complete(discourse.goOn(parsed, reader.read())), last));
            last = drafts;
            drafts = fair.in(parsed, drafts);
            List<Draft> told = new RankFigures(
                            vocabulary, new Drafting(vocabulary, kinds, parsed), parsed, reader.context())
                    .among(drafts);
            Map<Integer, String> ids = new HashMap<>();
            for (int index = 0; index < told.size(); index++) {
                Draft draft = told.get(index);
                String authority = namesakes.in(credits.of(draft), home.area());
                Figure figure = writer.write(parsed, draft, index + 1, authority);
                figures.add(figure);
                ids.put(draft.numeral().start(), figure.id());
            }
            numerals.computeIfAbsent(sentence.passage(), unused -> new ArrayList<>())
                    .addAll(placed(parsed, ids));
            Context after = discourse.leave(parsed, reader.context(), drafts);
            times.remember(sentence, after, drafts);
            lengths.remember(after);
        }
        return new ProseReading(SharesOfWholes.apart(figures), numerals);
    }

    /** Without an indicator, or with one of its own, where the words only tell of a part of it; times that no year printed reaches. */
    private List<Draft> narrowed(Parsed parsed, List<Draft> drafts) {
        List<Draft> parts = leftOut.apart(
                parsed,
                EnglishParts.apart(parsed, scope.narrowed(parsed, EnglishHeldAgainst.measured(parsed, drafts))));
        return new FiscalElsewhere(home.area()).open(parsed, years.assumed(parts));
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
