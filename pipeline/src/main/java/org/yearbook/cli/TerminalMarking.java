package org.yearbook.cli;

import org.yearbook.publish.printed.PrintedFigures;
import org.yearbook.publish.printed.PrintedFigures.Marking;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Marks numbers and keys with colours. */
final class TerminalMarking implements Marking {

    private TerminalMarking() {}

    /** With colours where the output is a terminal that shows them, else as plain text. */
    static Marking ofThisTerminal() {
        return Ansi.AUTO.enabled() ? new TerminalMarking() : PrintedFigures.PLAIN;
    }

    @Override
    public String number(String text) {
        return styled(text, Style.bold);
    }

    @Override
    public String key(String text, boolean used) {
        return styled(text, used ? Style.fg_green : Style.fg_yellow);
    }

    private static String styled(String text, IStyle style) {
        return style.on() + text + style.off();
    }
}
