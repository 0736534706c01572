package org.yearbook.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.NumberScanner.Surroundings;
import org.yearbook.extract.prose.UnitFinder.Piece;

/** Says of a numeral whether it is a quantity or a part of something else, and by which rule. */
final class Dispositions {

    private static final Pattern DURATION =
            Pattern.compile("^\\s*(?:多|余)?\\s*(?:个月|个工作日|天|日|周|小时|分钟|秒|世纪|年(?:来|内|期|间|时间)|年代)");
    private static final Pattern YEARS_BEFORE = Pattern.compile("(?:连续|未来|今后|过去|近|历时|为期|每|最近)\\s*$");
    private static final Pattern NAMED_BEHIND = Pattern.compile("^\\s*(?:号|型|期|版|届|集团|国集团|G\\b|月|日|时|点|岁|大(?!约))");
    private static final Pattern NUMBERED_THING = Pattern.compile("(?:表|图|专栏|附件|附表|注释?)\\s*$");
    private static final Pattern RANK_CUT = Pattern.compile("^(?:位|大|名|强|家|个|国|省|市)");
    private static final String OPEN_QUOTES = "“‘\"「『";
    private static final String CLOSE_QUOTES = "”’\"」』";
    private static final String JOINING = "-–—/_~+";

    Numeral of(Numeral numeral, Surroundings around) {
        String text = around.text();
        if (around.titles().stream().anyMatch(title -> inside(numeral, title.start(), title.end()))) {
            return with(numeral, Disposition.TITLE, "inside_title");
        }
        if (around.dates().stream().anyMatch(date -> inside(numeral, date.start(), date.end()))) {
            return with(numeral, Disposition.DATE, "inside_period");
        }
        if (around.mentions().stream().anyMatch(mention -> names(mention) && holds(mention, numeral))) {
            return with(numeral, Disposition.NAME, "inside_name");
        }
        if (numeral.ordinal()) {
            boolean rank = numeral.baseUnit().equals("rank") || isRank(numeral, around);
            return with(
                    numeral, rank ? Disposition.FIGURE : Disposition.ORDINAL, rank ? "rank" : "behind_ordinal_mark");
        }
        return byNeighbours(numeral, text);
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

    private static Numeral byNeighbours(Numeral numeral, String text) {
        String before = text.substring(0, numeral.start());
        String behind = text.substring(numeral.numberEnd());
        if (before.stripTrailing().endsWith("前")
                && RANK_CUT.matcher(behind.stripLeading()).find()) {
            return with(numeral, Disposition.ORDINAL, "cut_of_a_ranking");
        }
        if (NUMBERED_THING.matcher(before).find()) {
            return with(numeral, Disposition.ORDINAL, "number_of_a_thing");
        }
        if (isQuoted(before, behind)) {
            return with(numeral, Disposition.NAME, "alone_in_quotes");
        }
        if (joined(numeral, text)) {
            return with(numeral, Disposition.IDENTIFIER, "joined_to_letters");
        }
        if (DURATION.matcher(behind).find()) {
            return with(numeral, Disposition.DATE, "duration");
        }
        if (numeral.baseUnit().equals("年") && isDuration(numeral, text, before)) {
            return with(numeral, Disposition.DATE, "duration");
        }
        if (isSectionNumber(before, behind)) {
            return with(numeral, Disposition.ORDINAL, "section_number");
        }
        return byUnit(numeral, text, behind);
    }

    private static Numeral byUnit(Numeral numeral, String text, String behind) {
        boolean chinese = !Character.isDigit(text.charAt(numeral.numberEnd() - 1));
        if (numeral.unit().isEmpty()) {
            boolean named = NAMED_BEHIND.matcher(behind).find();
            return named ? with(numeral, Disposition.ORDINAL, "number_of_a_thing") : numeral;
        }
        if (behind.stripLeading().startsWith("国集团")) {
            return with(numeral, Disposition.NAME, "name_of_a_group");
        }
        if (chinese && isIndefinite(numeral)) {
            return with(numeral, Disposition.NAME, "indefinite_article");
        }
        if (chinese && numeral.measuredIn().isPresent() && "位年国部".contains(numeral.unit())) {
            return with(numeral, Disposition.NAME, "part_of_a_word");
        }
        return with(numeral, Disposition.FIGURE, "number_with_unit");
    }

    /** 一个, 一项: an article, not a count. */
    private static boolean isIndefinite(Numeral numeral) {
        boolean counter = numeral.baseUnit().equals(numeral.unit())
                || numeral.measuredIn()
                        .filter(unit -> unit.baseUnit().equals("persons"))
                        .isPresent();
        return counter && numeral.value().compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isDuration(Numeral numeral, String text, String before) {
        boolean chinese = !Character.isDigit(text.charAt(numeral.numberEnd() - 1));
        return chinese
                || YEARS_BEFORE.matcher(before).find()
                || numeral.value().compareTo(BigDecimal.valueOf(1000)) > 0;
    }

    private static boolean isQuoted(String before, String behind) {
        return !before.isEmpty()
                && !behind.isEmpty()
                && OPEN_QUOTES.indexOf(before.charAt(before.length() - 1)) >= 0
                && CLOSE_QUOTES.indexOf(behind.charAt(0)) >= 0;
    }

    private static boolean joined(Numeral numeral, String text) {
        char before = numeral.start() == 0 ? ' ' : text.charAt(numeral.start() - 1);
        boolean currency =
                numeral.unit().length() > 0 && UnitFinder.isLatin(numeral.unit().charAt(0));
        if (UnitFinder.isLatin(before) && !currency) {
            return true;
        }
        boolean afterJoin = numeral.start() > 1
                && JOINING.indexOf(before) >= 0
                && isAsciiWord(text.charAt(numeral.start() - 2))
                && numeral.unit().isEmpty();
        char behind = numeral.numberEnd() == text.length() ? ' ' : text.charAt(numeral.numberEnd());
        boolean beforeJoin = numeral.numberEnd() + 1 < text.length()
                && JOINING.indexOf(behind) >= 0
                && isAsciiWord(text.charAt(numeral.numberEnd() + 1));
        return afterJoin
                || beforeJoin
                || (UnitFinder.isLatin(behind) && numeral.unit().isEmpty());
    }

    private static boolean isAsciiWord(char character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    private static boolean isSectionNumber(String before, String behind) {
        if (behind.isEmpty()) {
            return false;
        }
        boolean bracketed = before.matches("(?s).*[（(]\\s*") && "）)".indexOf(behind.charAt(0)) >= 0;
        return bracketed || (before.isBlank() && "、.．)）".indexOf(behind.charAt(0)) >= 0);
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
    static List<Piece> titles(String text) {
        List<Piece> titles = new ArrayList<>();
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            int close = Sentences.closing(text, open);
            titles.add(new Piece(open, close > open ? close + 1 : open + 1));
            open = Math.max(open, close);
        }
        return titles;
    }
}
