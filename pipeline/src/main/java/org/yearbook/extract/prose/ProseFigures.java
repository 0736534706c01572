package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentFigures;
import org.yearbook.domain.Figure;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/** Reads the figures of a document's running text: every quantity, with what its sentence and paragraph say of it. */
public final class ProseFigures {

    private final Vocabulary vocabulary;
    private final DocumentContent content;
    private final Lexicon lexicon;
    private final Parser parser;
    private final Periods periods;
    private final Kinds kinds;

    private ProseFigures(DocumentContent content, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.content = content;
        lexicon = Lexicon.of(vocabulary);
        parser = new Parser(vocabulary);
        periods = new Periods(content.info().published());
        kinds = new Kinds(content.info().published());
    }

    /**
     * The figures of all sentences in reading order. A part of a reading that the text does not say beyond doubt is
     * empty; the conversion into base units is left to the normaliser.
     */
    public static DocumentFigures read(DocumentContent content, Vocabulary vocabulary) {
        return new DocumentFigures(new ProseFigures(content, vocabulary).figures(), List.of());
    }

    private List<Figure> figures() {
        FigureWriter writer = new FigureWriter(content.info().file());
        List<Figure> figures = new ArrayList<>();
        Context context = Context.NOTHING;
        for (Sentence sentence : Sentences.of(content.passages())) {
            if (sentence.opensPassage()) {
                context = Context.inArea(sentence.isHeading() ? "" : areaOf(sentence.section()));
            }
            @Nullable
            Integer year = context.period() == null
                    ? null
                    : Integer.valueOf(context.period().lastYear());
            Parsed parsed = parser.parse(sentence, periods, year);
            SentenceReader reader = new SentenceReader(vocabulary, kinds, parsed, context);
            List<Draft> drafts = reader.read();
            for (int index = 0; index < drafts.size(); index++) {
                figures.add(writer.write(parsed, drafts.get(index), index + 1));
            }
            context = reader.context();
        }
        return figures;
    }

    /** The area that a heading opens with, which its section is about as long as no sentence says otherwise. */
    private String areaOf(String heading) {
        List<Mention> mentions = lexicon.scan(heading);
        return mentions.stream()
                .filter(mention -> mention.term() == Term.AREA
                        && heading.substring(0, mention.start()).isBlank())
                .map(Mention::code)
                .findFirst()
                .orElse("");
    }

    /** What every numeral of the document's running text turned out to be, in reading order. */
    public static List<Numeral> numerals(DocumentContent content, Vocabulary vocabulary) {
        ProseFigures prose = new ProseFigures(content, vocabulary);
        return Sentences.of(content.passages()).stream()
                .filter(sentence -> sentence.passage().kind() != PassageKind.FURNITURE)
                .flatMap(sentence -> prose.parser.parse(sentence, prose.periods, null).numerals().stream())
                .toList();
    }
}
