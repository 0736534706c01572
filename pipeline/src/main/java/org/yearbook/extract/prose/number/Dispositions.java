package org.yearbook.extract.prose.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.NumeralRule;
import org.yearbook.domain.NumeralRule.Where;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.lexicon.NumeralRules;
import org.yearbook.extract.prose.aside.Surroundings;
import org.yearbook.extract.prose.sentence.Clauses;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.Sentences;
import org.yearbook.extract.prose.sentence.WordBounds;

/** Says of a numeral whether it is a quantity or a part of something else, and by which rule. */
public final class Dispositions {

    /** 广东、江苏、浙江三省: the number of areas just listed names nothing new. */
    public static final Pattern NUMBER_OF_AREAS =
            Pattern.compile("^(?:[二两三四五六七八九十]+|\\d+)个?(?:省区市|省市|省份|省区|省|城市|市|地区|地|国家|国|经济体)");

    private static final String OTHERS = "其他";
    private static final int NEAR = 10;
    private static final String JOINING = "-–—/_~+";

    /** One more number behind a dash, and no letter, dash or digit group behind that. */
    private static final Pattern OPENS_RANGE =
            Pattern.compile("[-–—~～]\\d[\\d,]{0,15}(?:\\.\\d{1,6})?(?![-–—~～/A-Za-z0-9.])");

    private static final Pattern CAPITALS = Pattern.compile("(?<![A-Za-z0-9])[A-Z]{3,}$");

    /** 30rpm: a few small letters right behind a number are more likely a unit that nobody listed than a name such as 5G. */
    private static final Pattern LIKE_UNIT =
            Pattern.compile("(?!(?:st|nd|rd|th|am|pm)(?![A-Za-z]))(?=[A-Za-z]?[a-z])[A-Za-z]{2,4}(?![A-Za-z0-9_/.-])");

    private final NumeralRules rules;

    Dispositions(NumeralRules rules) {
        this.rules = rules;
    }

    Numeral of(Numeral numeral, Surroundings around) {
        if (around.titles().stream().anyMatch(title -> inside(numeral, title.start(), title.end()))) {
            return with(numeral, Disposition.TITLE, "inside_title");
        }
        if (around.dates().stream().anyMatch(date -> inside(numeral, date.start(), date.end()))) {
            return with(numeral, Disposition.DATE, "inside_period");
        }
        if (around.mentions().stream().anyMatch(mention -> names(mention) && holds(mention, numeral))) {
            return with(numeral, Disposition.NAME, "inside_name");
        }
        if (isNumberOfAreas(numeral, around) || isNumberInName(numeral, around)) {
            return with(numeral, Disposition.NAME, "number_of_areas_listed");
        }
        if (numeral.ordinal()) {
            boolean rank = numeral.baseUnit().equals("rank") || isRank(numeral, around);
            return with(
                    numeral, rank ? Disposition.FIGURE : Disposition.ORDINAL, rank ? "rank" : "behind_ordinal_mark");
        }
        return byNeighbours(numeral, around);
    }

    /** 位居世界第一: a rank without its counter, at the end of a clause that speaks of ranks. */
    private static boolean isRank(Numeral numeral, Surroundings around) {
        String text = around.text();
        boolean closes =
                numeral.numberEnd() == text.length() || Clauses.BREAKS.indexOf(text.charAt(numeral.numberEnd())) >= 0;
        return closes
                && around.mentions().stream()
                        .anyMatch(mention -> mention.term() == Term.MEASURE
                                && mention.code().equals("rank")
                                && mention.end() <= numeral.start()
                                && Clauses.start(text, numeral.start()) <= mention.start());
    }

    /** 苏州、无锡两个城市: areas just listed are no count. */
    private static boolean isNumberOfAreas(Numeral numeral, Surroundings around) {
        Matcher number = NUMBER_OF_AREAS
                .matcher(around.text())
                .region(numeral.start(), around.text().length());
        List<Mention> areas = around.mentions().stream()
                .filter(area -> area.term() == Term.AREA && area.end() <= numeral.start())
                .toList();
        int last = areas.size() - 1;
        return last > 0
                && areas.get(last).end() == numeral.start()
                && Joining.isJoined(around.text(), areas.get(last - 1), areas.get(last))
                && number.lookingAt();
    }

    /** 中亚5国, RCEP其他14个国家: countries right behind the area that they make up. */
    private static boolean isNumberInName(Numeral numeral, Surroundings around) {
        int rest = around.text().startsWith(OTHERS, numeral.start() - OTHERS.length())
                ? numeral.start() - OTHERS.length()
                : numeral.start();
        boolean counts = rest < numeral.start()
                ? NUMBER_OF_AREAS
                        .matcher(around.text())
                        .region(numeral.start(), around.text().length())
                        .lookingAt()
                : numeral.unitWord().equals("国");
        return counts && around.mentions().stream().anyMatch(area -> area.term() == Term.AREA && area.end() == rest);
    }

    private Numeral byNeighbours(Numeral numeral, Surroundings around) {
        Optional<NumeralRule> rule = rules.first(Where.ANY, around.folded(), numeral.start(), numeral.numberEnd());
        if (rule.isPresent()) {
            return with(numeral, rule.get().disposition(), rule.get().name());
        }
        if (joined(numeral, around.text())) {
            return with(numeral, Disposition.IDENTIFIER, "joined_to_letters");
        }
        return byUnit(numeral, around);
    }

    private Numeral byUnit(Numeral numeral, Surroundings around) {
        String text = around.text();
        if (EnglishCounts.isOne(numeral, text)) {
            return with(numeral, Disposition.FIGURE, EnglishCounts.RULE);
        }
        if (numeral.unit().isEmpty()) {
            return IndexValues.is(numeral, around)
                    ? with(numeral, Disposition.FIGURE, IndexValues.RULE)
                    : counting(numeral, around);
        }
        boolean chinese = !Character.isDigit(text.charAt(numeral.numberEnd() - 1));
        String behind = text.substring(numeral.numberEnd(), Math.min(text.length(), numeral.end() + NEAR));
        if (behind.stripLeading().startsWith("国集团")) {
            return with(numeral, Disposition.NAME, "name_of_a_group");
        }
        if (chinese && isIndefinite(numeral)) {
            return with(numeral, Disposition.NAME, "indefinite_article");
        }
        if (chinese && numeral.measuredIn().isPresent() && "位年国部".contains(numeral.unitWord())) {
            return with(numeral, Disposition.NAME, "part_of_a_word");
        }
        return with(numeral, Disposition.FIGURE, "number_with_unit");
    }

    /** 40 new shops: what stands behind may be counted; else a list behind it may still give it a unit. */
    private Numeral counting(Numeral numeral, Surroundings around) {
        if (!around.english() || EnglishCounts.isOfName(numeral, around)) {
            return numeral;
        }
        return rules.first(Where.BARE, around.folded(), numeral.start(), numeral.numberEnd())
                .or(() -> rules.first(Where.COUNT, around.folded(), numeral.start(), numeral.numberEnd()))
                .filter(rule -> rule.disposition() == Disposition.FIGURE)
                .map(rule -> with(numeral, Disposition.FIGURE, rule.name()))
                .orElse(numeral);
    }

    /** 一个, 一项: an article, not a count. */
    private static boolean isIndefinite(Numeral numeral) {
        boolean counter = numeral.baseUnit().equals(numeral.unitWord())
                || numeral.measuredIn()
                        .filter(unit -> unit.baseUnit().equals("persons"))
                        .isPresent();
        return counter && numeral.value().compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean joined(Numeral numeral, String text) {
        char before = numeral.start() == 0 ? ' ' : text.charAt(numeral.start() - 1);
        boolean currency =
                numeral.unit().length() > 0 && WordBounds.isLatin(numeral.unit().charAt(0));
        if (WordBounds.isLatin(before) && !currency) {
            return !isValueOf(text, numeral);
        }
        boolean afterJoin = numeral.start() > 1
                && JOINING.indexOf(before) >= 0
                && isAsciiWord(text.charAt(numeral.start() - 2))
                && numeral.unit().isEmpty();
        char behind = numeral.numberEnd() == text.length() ? ' ' : text.charAt(numeral.numberEnd());
        if (OPENS_RANGE.matcher(text).region(numeral.numberEnd(), text.length()).lookingAt()) {
            return afterJoin; // 1000-1200亿元: a range, if the number behind has a unit
        }
        boolean hyphenated = numeral.end() > numeral.numberEnd()
                && (behind == '-' || behind == '/') // a 5-tonne truck, $95/t
                && !numeral.unit().isEmpty();
        boolean beforeJoin = !hyphenated
                && numeral.numberEnd() + 1 < text.length()
                && JOINING.indexOf(behind) >= 0
                && isAsciiWord(text.charAt(numeral.numberEnd() + 1));
        return afterJoin
                || beforeJoin
                || (WordBounds.isLatin(behind)
                        && numeral.unit().isEmpty()
                        && numeral.value().scale() <= 0
                        && !LIKE_UNIT
                                .matcher(text)
                                .region(numeral.numberEnd(), text.length())
                                .lookingAt());
    }

    /** 人均GDP8.5万元, CPI0.2%: letters that name what the number measures. */
    private static boolean isValueOf(String text, Numeral numeral) {
        return numeral.unit().length() > 0
                && "万亿%".indexOf(numeral.unit().charAt(0)) >= 0
                && CAPITALS.matcher(text.substring(Math.max(0, numeral.start() - NEAR), numeral.start()))
                        .find();
    }

    private static boolean isAsciiWord(char character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    private static boolean names(Mention mention) {
        return mention.term() == Term.AREA || mention.term() == Term.INDICATOR || mention.term() == Term.AUTHORITY;
    }

    private static boolean holds(Mention mention, Numeral numeral) {
        return inside(numeral, mention.start(), mention.end());
    }

    private static boolean inside(Numeral numeral, int start, int end) {
        return start <= numeral.start() && numeral.numberEnd() <= end;
    }

    private static Numeral with(Numeral numeral, Disposition disposition, String rule) {
        return new Numeral(
                numeral.start(),
                numeral.numberEnd(),
                numeral.end(),
                numeral.value(),
                numeral.unit(),
                numeral.measuredIn(),
                numeral.ordinal(),
                disposition,
                rule);
    }

    /** Title marks and what they enclose. */
    public static List<Piece> titles(String text) {
        List<Piece> titles = new ArrayList<>();
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            int close = Sentences.closing(text, open);
            titles.add(new Piece(open, close > open ? close + 1 : open + 1));
            open = Math.max(open, close);
        }
        return titles;
    }
}
