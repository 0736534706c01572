package org.yearbook.extract.pdf.page;

import java.awt.Color;

/** How something that was found on a page is marked on it; in the order in which they are drawn, what is above last. */
public enum Pen {
    WORDS_ABOVE("caption, unit", "light blue", new Color(0, 160, 220), 0.5f, 0.18f, false),
    WORDS_BELOW("notes, source", "brown", new Color(150, 90, 30), 0.5f, 0.18f, false),
    RULING("line", "orange", new Color(255, 120, 0), 1.2f, 0, false),
    EDGE("edge of a shaded area", "orange, dashed", new Color(255, 120, 0), 0.6f, 0, true),
    GUTTER("gutter", "blue, dashed", new Color(0, 60, 220), 0.8f, 0, true),
    HEAD("head", "yellow", new Color(200, 160, 0), 0.6f, 0.25f, false),
    CELL("cell", "green", new Color(0, 150, 60), 0.6f, 0, false),
    SPAN("cell over several rows or columns", "purple", new Color(150, 0, 170), 1.1f, 0.1f, false),
    TABLE("table", "red", new Color(220, 0, 0), 1.4f, 0, false);

    private final String meaning;
    private final String look;
    private final Color color;
    private final float width;
    private final float fill;
    private final boolean dashed;

    Pen(String meaning, String look, Color color, float width, float fill, boolean dashed) {
        this.meaning = meaning;
        this.look = look;
        this.color = color;
        this.width = width;
        this.fill = fill;
        this.dashed = dashed;
    }

    /** What it marks, in words for the legend. */
    public String meaning() {
        return meaning;
    }

    /** Its colour in words. */
    public String look() {
        return look;
    }

    Color color() {
        return color;
    }

    /** Of its line, in points. */
    float width() {
        return width;
    }

    /** How opaque the inside is, from 0 to 1. */
    float fill() {
        return fill;
    }

    boolean isDashed() {
        return dashed;
    }
}
