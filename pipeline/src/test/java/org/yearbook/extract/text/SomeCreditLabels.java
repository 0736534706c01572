package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;

/** Labels as a configuration may list them. */
public final class SomeCreditLabels {

    public static final CreditLabels LABELS = labels(Map.of(
            "source", List.of("来源", "发布机构", "Source"),
            "date", List.of("时间", "日期", "Published", "Updated", "Release date"),
            "person", List.of("作者", "记者", "本报记者", "编辑", "By", "Editor"),
            "aside", List.of("阅读", "浏览", "字体", "打印", "关闭", "评论", "comments", "share"),
            "publisher", List.of("局", "报", "网", "office", "daily", "newswire")));

    private SomeCreditLabels() {}

    private static CreditLabels labels(Map<String, List<String>> byCode) {
        List<Word> words = new ArrayList<>();
        byCode.forEach((code, texts) -> texts.forEach(text -> words.add(new Word(text, Word.Role.BYLINE, code))));
        return CreditLabels.of(
                new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.copyOf(words)));
    }
}
