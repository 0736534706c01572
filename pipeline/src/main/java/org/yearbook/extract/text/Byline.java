package org.yearbook.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line near the top that says where an article is from and when it was published: no part of title or text. */
final class Byline {

    private static final int LONGEST_COLUMNS = 80;
    private static final String DATE =
            "(?:(?:19|20)[0-9]{2}\\s*[年./-]\\s*(?:1[0-2]|0?[1-9])\\s*[月./-]\\s*(?:3[01]|[12][0-9]|0?[1-9])\\s*日?"
                    + "|[0-3]?[0-9]/[0-3]?[0-9]/(?:19|20)[0-9]{2})";
    private static final String CLOCK = "(?:\\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?";

    /** The date opens or closes the line, as no date of a sentence broken into lines does on both counts. */
    private static final Pattern FORM = Pattern.compile("[^，。；,;]*(?<![0-9])" + DATE + CLOCK + "(?:\\s*(?:发布|讯|电))?|"
            + DATE + CLOCK + "(?:[\\s\u3000][^，。；,;]*)?|(?:来源|发布时间|发布日期|时间|日期|作者|记者)\\s*[:：][^，。；,;]*");

    private static final Pattern LABEL = Pattern.compile("(?:来源|发布时间|发布日期|发布机构|时间|日期)\\s*[:：]");
    private static final Pattern SOURCE = Pattern.compile("来源\\s*[:：]\\s*([^\\s\\u3000:：|丨]+)");
    /** 点击数：356, Updated: what the line tells besides is not where the article is from. */
    private static final Pattern OTHER_LABEL = Pattern.compile("[:：]");

    private static final Pattern DATED = Pattern.compile(DATE + CLOCK + "(?:\\s*(?:发布|讯|电))?");

    private Byline() {}

    /** Who it says the article is from; empty if it does not. */
    static String source(String line) {
        Matcher told = SOURCE.matcher(line);
        if (told.find()) {
            return told.group(1);
        }
        String source = LABEL.matcher(DATED.matcher(line).replaceAll(" ")).replaceAll(" ");
        return OTHER_LABEL.matcher(source).find()
                ? ""
                : source.replace('\u3000', ' ').strip();
    }

    /** Whether a line is one. */
    static boolean is(String line) {
        return Typography.columns(line) <= LONGEST_COLUMNS
                && FORM.matcher(line.strip()).matches();
    }
}
