package org.yearbook.extract.prose.aside;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.RelatedTimes;
import org.yearbook.extract.prose.sentence.Clauses;
import org.yearbook.extract.prose.sentence.Piece;

/** Finds the times of Chinese sentences that no figure is of: the day of a release, and the time whose level or
 * target is reached. */
final class TimesAside {

    /** 恢复至2019年同期水平的九成, 首次超越2019年水平. */
    private static final Pattern LEVEL = Pattern.compile("\\s*(?:的?同期)?的?(?:整体|平均|同期)?水[平准](?!为|是|达|\\d)");

    /** 完成全年目标的七成. */
    private static final Pattern TARGET = Pattern.compile("\\s*(?:的)?(?:预期|主要|预定)?(?:目标|任务|计划|预算)");

    private static final Pattern REACHED = Pattern.compile("(?:完成|实现|达到|占)了?\\s*$");

    /** 相当于去年同期两者的总和, 超过2019年全年: where no number of that time follows. */
    private static final Pattern MEASURED_BY =
            Pattern.compile("(?:相当于|等于|超过|超越|赶超|追平|赶上|接近|好于|优于|高于|低于|不及|恢复到|恢复至|回到|回升至)了?\\s*$");

    /** 创2015年以来新高: since when a value had not been reached. */
    private static final Pattern RECORD = Pattern.compile(
            "[，的]{0,1}(?:同期|单月|月度|年度|季度|历史|历年|同比|增速)?的?(?:新高|新低|最|首次|首个|首度|峰值|高点|高位|低点|第[一二三\\d]|较[快高低好])"
                    + "|[^，。；\\d]{0,10}新[高低]");

    /** What ends the name of a fair or campaign, or stands behind it; a statement that opens with its own time is no name. */
    private static final String OCCASION = "(?:(?<![机社])会|[节展赛周]|论坛|活动|行动|工程)";

    private static final Pattern QUOTED_NAME = Pattern.compile(
            "[^“”「」『』‘’，。；：\\d]{1,23}(?:" + OCCASION + "[”」』’]|[”」』’](?:系列|主题)?(?:大会|" + OCCASION + "))");

    private static final Pattern BEGUN = Pattern.compile("[^，。；\\d]{1,16}?(?:至今|以来)");

    private static final Pattern OPEN_TIME = Pattern.compile(".*(?:来|以来|近.+年)|历年|往年");

    private static final Pattern RELEASE = Pattern.compile("^[^\\d]*(?:发布|公布|获悉|召开|举行|印发|介绍|表示|通报|披露|透露|消息)(?!如下)");
    private static final Pattern UP_TO = Pattern.compile("(?:截至|截止|至|到)\\s*$");
    private static final String ENDS = "，；。";

    private TimesAside() {}

    static List<Piece> of(String text, List<Dated> dates) {
        List<Piece> regions = new ArrayList<>();
        for (Dated date : dates) {
            Matcher level = LEVEL.matcher(text).region(date.end(), text.length());
            boolean target =
                    TARGET.matcher(text).region(date.end(), text.length()).lookingAt();
            String before = text.substring(0, date.start());
            if (isGround(text, date) || opensName(text, date) || isBeginning(text, date)) {
                regions.add(new Piece(date.start(), date.end()));
            } else if (level.lookingAt()) {
                regions.add(new Piece(date.start(), level.end()));
            } else if (target && REACHED.matcher(before).find()) {
                regions.add(new Piece(date.start(), date.end()));
            } else if (OPEN_TIME
                            .matcher(text.substring(date.start(), date.end()))
                            .matches()
                    && RECORD.matcher(text).region(date.end(), text.length()).lookingAt()) {
                regions.add(new Piece(date.start(), date.end()));
            } else if (MEASURED_BY.matcher(before).find() && namesNoNumber(text, date.end())) {
                regions.add(new Piece(date.start(), date.end()));
            } else if (isRelease(text, date) && !UP_TO.matcher(before).find()) {
                regions.add(new Piece(date.start(), date.end()));
            }
        }
        return regions;
    }

    /** 从2009年6月运营至今, 自2015年开通以来: when something that goes on began. */
    private static boolean isBeginning(String text, Dated date) {
        return date.start() > 0
                && "从自".indexOf(text.charAt(date.start() - 1)) >= 0
                && BEGUN.matcher(text).region(date.end(), text.length()).lookingAt();
    }

    /** “2023年茶博会”活动: a year in the name of something that quotation marks enclose. */
    private static boolean opensName(String text, Dated date) {
        return date.start() > 0
                && "“「『‘".indexOf(text.charAt(date.start() - 1)) >= 0
                && QUOTED_NAME.matcher(text).region(date.end(), text.length()).lookingAt();
    }

    private static boolean namesNoNumber(String text, int from) {
        return text.substring(from, Clauses.end(text, from)).chars().noneMatch(Character::isDigit);
    }

    /** 在2022年高增长的基础上: what the time spoken of is set off against. */
    private static boolean isGround(String text, Dated date) {
        return RelatedTimes.isGround(text, date.start(), date.end());
    }

    /** 7月14日，统计局公布的数据: the day on which something was told. */
    private static boolean isRelease(String text, Dated date) {
        @Nullable Period period = date.period();
        if (period == null || !period.isDay() || text.charAt(date.end() - 1) != '日') {
            return false;
        }
        int from = date.end() < text.length() && text.charAt(date.end()) == '，' ? date.end() + 1 : date.end();
        int end = from;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return RELEASE.matcher(text.substring(from, end)).find();
    }
}
