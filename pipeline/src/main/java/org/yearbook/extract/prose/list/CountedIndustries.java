package org.yearbook.extract.prose.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.list.NameLists.Name;

/** Industries that are counted through with one word behind the last: 第一、二、三产业. */
final class CountedIndustries {

    private static final Pattern COUNTED = Pattern.compile("第[一二三](?:[、和及]第?[一二三])+(产业)");
    private static final Pattern ORDINAL = Pattern.compile("第?([一二三])");

    private CountedIndustries() {}

    /** 第一、二、三产业: the last such list that ends before this index; empty if none does. */
    static List<Name> before(String text, int index) {
        Matcher list = COUNTED.matcher(text).region(0, index);
        List<Name> names = new ArrayList<>();
        while (list.find()) {
            names.clear();
            Matcher number = ORDINAL.matcher(text).region(list.start(), list.start(1));
            while (number.find()) {
                boolean last = number.end() == list.start(1);
                String label = "第" + number.group(1) + list.group(1);
                names.add(new Name(number.start(), last ? list.end() : number.end(), Term.PLAIN, label, null));
            }
        }
        return List.copyOf(names);
    }
}
