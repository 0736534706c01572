package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.UnitFinder.Piece;

/** Finds the times of Chinese sentences that no figure is of: the day of a release, and the time whose level is reached again. */
final class TimesAside {

    /** 恢复至2019年同期水平的九成, 首次超越2019年水平. */
    private static final Pattern LEVEL = Pattern.compile("\\s*(?:的?同期)?的?(?:整体|平均|同期)?水[平准](?!为|是|达|\\d)");

    private static final Pattern OF_SAME_TIME = Pattern.compile("\\s*同期的(?=[约近]?\\s*\\d[\\d.]*\\s*[%％])");
    private static final Pattern REACHES = Pattern.compile("(?:恢复|达|相当|是|为)(?:至|到|于|了)?\\s*$");

    private static final Pattern RELEASE = Pattern.compile("^[^\\d]*(?:发布|公布|获悉|召开|举行|印发|介绍|表示|通报|披露|透露|消息)(?!如下)");
    private static final Pattern UP_TO = Pattern.compile("(?:截至|截止|至|到)\\s*$");
    private static final String ENDS = "，；。";

    private TimesAside() {}

    static List<Piece> of(String text, List<Dated> dates) {
        List<Piece> regions = new ArrayList<>();
        for (Dated date : dates) {
            Matcher level = LEVEL.matcher(text).region(date.end(), text.length());
            Matcher same = OF_SAME_TIME.matcher(text).region(date.end(), text.length());
            String before = text.substring(0, date.start());
            if (level.lookingAt()) {
                regions.add(new Piece(date.start(), level.end()));
            } else if (same.lookingAt() && REACHES.matcher(before).find()) {
                regions.add(new Piece(date.start(), date.end()));
            } else if (isRelease(text, date) && !UP_TO.matcher(before).find()) {
                regions.add(new Piece(date.start(), date.end()));
            }
        }
        return regions;
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
