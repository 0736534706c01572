package org.yearbook.extract.prose.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/** Parts of a province that have no code, of several cities: 粤东, 苏北地区, 闽南三市. They go by their name and not by that of their province. */
final class PartsOfProvince {

    private static final String PART = "part";

    /** 粤东地区五市. */
    private static final Pattern KIND = Pattern.compile("(?:地区|区域|片区)?(?:的?(?:各|[二两三四五六七八九十]|[1-9]\\d?)个?(?:地级|地)?市)?");

    /** Behind a bare name: 苏北 of 苏北人民医院 is only part of a name. */
    private static final Pattern BEHIND = Pattern.compile(
            "$|\\P{IsIdeographic}|[的和与及至对在占]|同比|外贸|外资|贸易|货物|服务|商品|机电|农产品|民营|国有|进出口|进口|出口|实际|利用|实现|完成|消费|旅游|接待|生产总值|地区生产|社会|固定|工业|规模");

    private PartsOfProvince() {}

    static boolean is(Mention mention) {
        return mention.term() == Term.PLACE && mention.code().equals(PART);
    }

    /** 苏北人民医院: where the word names no part of a province. */
    static boolean isOfOtherName(String text, Mention name) {
        int end = end(text, name);
        return is(name)
                && end == name.end()
                && !BEHIND.matcher(text).region(end, text.length()).lookingAt();
    }

    /** The part as an area by its printed name, without what says of which kind it is. */
    static Mention named(String text, String printed, Mention name) {
        return new Mention(name.start(), end(text, name), Term.AREA, printed.substring(name.start(), name.end()));
    }

    private static int end(String text, Mention name) {
        Matcher kind = KIND.matcher(text).region(name.end(), text.length());
        return kind.lookingAt() ? kind.end() : name.end();
    }
}
