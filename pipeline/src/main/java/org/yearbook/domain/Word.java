package org.yearbook.domain;

import java.util.List;
import java.util.Locale;

/**
 * A word that says what a figure is without being a unit, area, indicator or authority.
 *
 * @param text as printed
 * @param role what part it plays
 * @param code what it means within its role: {@code exports}, {@code growth_yoy}, {@code down}, {@code over}
 */
public record Word(String text, Role role, String code) {

    /** What part a word plays in a sentence or a table. */
    public enum Role {
        /** 出口, imports: code is a {@link Flow}. */
        FLOW,
        /** 增速, 占比, 排名: names a {@link Measure}, which is its code. */
        MEASURE,
        /** 增长, 下降: a verb of change, code up or down; 逆差: code negative, a level below zero; 收窄: also narrowing, of a fall a rise; 增减: either. */
        CHANGE,
        /** 约, 超过 before a number; code is a {@link Qualifier}. */
        HEDGE_BEFORE,
        /** 多, 以上, 余 behind a number; code is a {@link Qualifier}. */
        HEDGE_AFTER,
        /** 其中: the next figures are parts of the last. */
        OF_WHICH,
        /** 分别为: a list of values for a list of names. */
        RESPECTIVELY,
        /** 预计, 有望: what follows is a forecast. */
        FORECAST,
        /** 目标, 力争: what follows is a target. */
        TARGET,
        /**
         * 统计, 数据显示: makes the name before it an attribution; code spoken (表示, 获悉) does so only for a name that
         * the configuration lists.
         */
        CREDIT,
        /** 占: what follows, up to the number, is the whole that the number is a share of. */
        PART_OF,
        /** 较, 比: the time behind it is what a change is measured from. */
        COMPARED,
        /** 高出, 低于: the number is a distance between two quantities, no change over time; 带动: code cause, only points are. */
        GAP,
        /**
         * 达, 实现, 的: says nothing about what is measured, so it never makes a subject of its own. With the code total, all
         * trade, where no other word says which direction: trade with ASEAN; copula: says what something is (是); adverb: may stand before
         * that (仍); revised: the number right behind replaces the one before (修订为), former: it has been replaced (原为), preliminary: the same where another amount stands beside it.
         */
        FILLER,
        /** 以上合计: a row that sums the rows above it. */
        TOTAL_ROW,
        /** —, …: printed where there is no value. */
        MISSING,
        /** 贸易伙伴, 原产国: the areas that it lists are those traded with, not those that report. */
        PARTNER,
        /** 中美: two countries, of which the code is the one that the country of the text trades with. */
        PAIR,
        /** 美: an area, the code, but only between a word of direction and one of trade: 对美出口. */
        SHORT,
        /** 国别, 省市, 年份: the head of a column of row labels; 客源国: code partner, areas that something comes from. */
        STUB_HEAD,
        /** 全省, 我市: the area of this sort that was spoken of last; 当地: code place, of whatever sort. */
        HERE,
        /** 县, 新区: ends the name of a place that the list of areas need not have; 苏北: code part, such a place by itself. */
        PLACE,
        /** 新增, 增加值: means nothing here, but its parts would. */
        PLAIN,
        /**
         * 规模以上, urban: in the caption of a table, narrows what its labels name to a part of the whole; code no_scope for what holds
         * such a word and does not (城镇化率).
         */
        SCOPE,
        /**
         * 不含, excluding: what follows is left out of the amount, which then is not that of the name before or behind it; code usual where it
         * is left out of every such amount (不含港澳台).
         */
        EXCEPT,
        /** 同比, 按年: what a change is over; code year, or period for the month or quarter before. */
        OVER,
        /**
         * 对, 输往, 与: the area behind it is one that is traded with; code at whatever follows, joining only with a word of
         * trade behind the area.
         */
        TOWARDS,
        /** 受…影响, 扣除…后: a clause that opens with it says nothing new of the subject; code cause or adjusted. */
        ASIDE,
        /** 国庆假期, 双11: a time of its own that is no calendar period, so that figures of it have none. */
        EVENT,
        /** 高, 少: right before a number, which is then a distance; code more or less. */
        FURTHER,
        /** 每年: what a number tells of every year has no time of its own. */
        TIMELESS,
        /**
         * 是指, 可: what a number says is a rule and no observation; code definition for what its clause or bracket says,
         * threshold for a number that it is said to be, offer for what its clause grants, able right before a word of
         * change.
         */
        NORM,
        /**
         * 来源, 记者: stands before a name or date at the top of an article; code source, date, person, or aside for what
         * tells nothing of the article; publisher ends the name of one; topic is what a text is about, never the name
         * of one.
         */
        BYLINE,
        /**
         * 报, 新闻网, Daily: ends the name of a newspaper or site (a Latin word: is one of its words), which tells nothing of what its
         * texts are about.
         */
        PRESS,
        /** Ministry, bank: with a country in its name it is an office of that; code opening stands right before the country. */
        OFFICE,
        /** United States: an area, the code, whose offices adjust for the season and lead with changes over a month or quarter. */
        SEASONAL,
        /** Lima: a city that reports are written in; where nothing else tells, they are about its country, the code. */
        WRITTEN_IN,
        /** 指数, PMI: what is measured so has values without a unit. */
        INDEX,
        /**
         * 产量, 价格: names what is measured only together with the words before it; code origin for those whom an area right
         * before says where they come from (香港旅客), inflow for what the area that receives it counts (日本对华投资), aspect for more of
         * the same trade (均价).
         */
        HEAD,
        /**
         * Machinery, soybeans: may be traded, in the direction spoken of; code goods, trader for who trades (private firms), shipments for
         * what is exported where exports are spoken of.
         */
        GOODS,
        /**
         * 吞吐: where Chinese names are those of ports; code cargo for what their sentences speak of, no_name for what no such name holds,
         * opening for what none opens with, behind for what follows one.
         */
        HARBOUR,
        /** Visitors, tourists: the area that they are from is the partner of the one that receives them. */
        VISITOR
    }

    /** Throws an IllegalArgumentException if the code means nothing in the word's role. */
    public void checkCode() {
        switch (role) {
            case FLOW -> Flow.of(code);
            case MEASURE -> Measure.of(code);
            case HEDGE_BEFORE, HEDGE_AFTER -> Qualifier.of(code);
            case CHANGE -> requireOneOf("up", "down", "negative", "narrowing", "either");
            case GAP -> requireOneOf("gap", "cause");
            case FILLER ->
                requireOneOf("filler", "noun", "total", "copula", "adverb", "verb", "revised", "former", "preliminary");
            case FURTHER -> requireOneOf("more", "less");
            case NORM -> requireOneOf("definition", "threshold", "offer", "able");
            case FORECAST -> requireOneOf("forecast", "clause", "next", "value");
            case TARGET -> requireOneOf("target", "clause", "plan");
            case CREDIT -> requireOneOf("credit", "spoken");
            case TOTAL_ROW -> requireOneOf("above", "all");
            case STUB_HEAD -> requireOneOf("area", "partner", "time_period", "indicator");
            case HERE -> requireOneOf("province", "city", "district", "country", "place");
            case PAIR, SHORT, SEASONAL, WRITTEN_IN -> requireCode();
            case OVER -> requireOneOf("year", "period");
            case TOWARDS -> requireOneOf("at", "joining");
            case ASIDE -> requireOneOf("cause", "adjusted");
            case OFFICE -> requireOneOf("office", "opening");
            case GOODS -> requireOneOf("goods", "trader", "shipments");
            case PLACE -> requireOneOf("place", "post", "port", "dock", "part", "no_place");
            case BYLINE -> requireOneOf("source", "date", "person", "aside", "publisher", "topic");
            case SCOPE -> requireOneOf("scope", "no_scope");
            case EXCEPT -> requireOneOf("except", "usual");
            case HARBOUR -> requireOneOf("cargo", "no_name", "opening", "behind");
            case HEAD -> requireOneOf("head", "aspect", "origin", "inflow");
            default -> requireOneOf(role.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether it means something wherever a sentence has it; words of names, captions, lines around a text and the like do not. */
    public boolean isOfSentences() {
        return switch (role) {
            case PRESS, OFFICE, SEASONAL, WRITTEN_IN, BYLINE, SCOPE, EXCEPT, HARBOUR -> false;
            default -> true;
        };
    }

    private void requireCode() {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("Expecting the code of an area");
        }
    }

    private void requireOneOf(String... codes) {
        if (!List.of(codes).contains(code)) {
            throw new IllegalArgumentException("Expecting one of " + String.join(", ", codes) + " instead of " + code);
        }
    }
}
