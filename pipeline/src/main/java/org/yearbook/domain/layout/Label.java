package org.yearbook.domain.layout;

/** The words for one thing in the two languages of the yearbook. */
public record Label(String zh, String en) {

    public static final Label NONE = new Label("", "");

    /** Something that is written alike in both languages: a year, a code. */
    public static Label same(String text) {
        return new Label(text, text);
    }

    /** The same words with a part replaced in both languages. */
    public Label with(String part, String replacement) {
        return new Label(zh.replace(part, replacement), en.replace(part, replacement));
    }

    /** Chinese before English, each once. */
    public String both() {
        if (zh.equals(en) || en.isEmpty()) {
            return zh;
        }
        return zh.isEmpty() ? en : zh + " " + en;
    }
}
