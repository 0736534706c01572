package org.yearbook.extract.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.extract.document.UnreadableDocumentException;

/**
 * Bytes into characters, never by the host's default: the encoding that the manifest states, else byte-order mark, then strict UTF-8, then the declared encoding,
 * then GB18030 if it fits, then windows-1252. The bytes are believed over a declaration, for declarations are copied.
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Up to this part of the characters beyond ASCII may be broken in a file that is still UTF-8: in no other encoding
     * do as many bytes form its characters by chance.
     */
    private static final int MOSTLY_VALID_DIVISOR = 3;

    private final DocumentInfo document;
    private final List<Issue> issues = new ArrayList<>();

    private TextDecoder(DocumentInfo document) {
        this.document = document;
    }

    /**
     * The text of these bytes, every character at its place; control characters become U+FFFD.
     *
     * @param document its name is for issues; the encoding that it states is followed
     * @throws UnreadableDocumentException EMPTY_FILE, NOT_TEXT or BLANK
     */
    public static DecodedText decode(DocumentInfo document, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException("EMPTY_FILE", "The file is empty; get a complete copy of it.");
        }
        return new TextDecoder(document).decode(bytes);
    }

    private DecodedText decode(byte[] bytes) throws UnreadableDocumentException {
        @Nullable ByteOrderMark mark = ByteOrderMark.of(bytes);
        Decoding decoding = !document.encoding().isEmpty()
                ? stated(bytes, Charset.forName(document.encoding()), mark)
                : mark != null ? marked(bytes, mark) : unmarked(bytes);
        String text = ControlCharacters.replaced(decoding.text);
        int replaced = ControlCharacters.count(decoding.text);
        if (ControlCharacters.areTooMany(replaced, text.length())) {
            throw new UnreadableDocumentException(
                    "NOT_TEXT", "The file holds binary data and no text; supply it as PDF, HTML, markdown or text.");
        }
        if (text.codePoints().allMatch(each -> Typography.isBlank(each) || Typography.isInvisible(each))) {
            throw new UnreadableDocumentException(
                    "BLANK", "The file holds nothing but blanks; get a complete copy of it.");
        }
        if (DoubleEncoding.isIn(text)) {
            note(
                    "TEXT_GARBLED",
                    Severity.WARNING,
                    "The text was stored as UTF-8 twice over, so its words could not be understood; get the original file.");
        }
        if (replaced > 0) {
            note(
                    "CONTROL_CHARACTERS",
                    Severity.NOTE,
                    replaced + " control characters were replaced; check the text around them.");
        }
        return new DecodedText(new SourceText(text), decoding.charset.name(), issues);
    }

    /** Whoever lists a document knows more than its bytes tell; what does not fit is told. */
    private Decoding stated(byte[] bytes, Charset charset, @Nullable ByteOrderMark mark) {
        int from = mark != null && mark.charset().equals(charset) ? mark.length() : 0;
        return leniently(bytes, from, charset);
    }

    private Decoding marked(byte[] bytes, ByteOrderMark mark) {
        checkDeclaration(bytes, mark.charset());
        return leniently(bytes, mark.length(), mark.charset());
    }

    private Decoding unmarked(byte[] bytes) {
        Optional<Charset> wide = ByteOrderMark.guess(bytes);
        if (wide.isPresent()) {
            note(
                    "ENCODING_GUESSED",
                    Severity.NOTE,
                    "Read as " + wide.get().name() + " though the file has no byte-order mark; check a few words.");
            return leniently(bytes, 0, wide.get());
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            if (utf8.get().length() != bytes.length) { // pure ASCII is right under every declaration
                checkDeclaration(bytes, StandardCharsets.UTF_8);
            }
            return new Decoding(utf8.get(), StandardCharsets.UTF_8);
        }
        return notUtf8(bytes);
    }

    private Decoding notUtf8(byte[] bytes) {
        String name = DeclaredCharset.nameIn(bytes);
        Optional<Charset> declared = DeclaredCharset.of(name);
        if (isMostlyUtf8(bytes)) {
            checkDeclaration(bytes, StandardCharsets.UTF_8);
            return leniently(bytes, 0, StandardCharsets.UTF_8);
        }
        Optional<String> asDeclared = declared.flatMap(charset -> strictly(bytes, charset));
        Optional<String> chinese = strictly(bytes, GB18030).filter(TextDecoder::looksChinese);
        // Any bytes are good windows-1252, so that its name at the top of a Chinese page proves nothing.
        boolean proven = declared.isPresent() && !(declared.get().equals(WINDOWS_1252) && chinese.isPresent());
        if (proven && asDeclared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return new Decoding(asDeclared.get(), declared.get());
        }
        Charset charset = chinese.isPresent() ? GB18030 : WINDOWS_1252;
        checkDeclaration(bytes, charset);
        note(
                "ENCODING_GUESSED",
                chinese.isPresent() ? Severity.NOTE : Severity.WARNING,
                "The file does not say its encoding; read as " + charset.name()
                        + ". Save it as UTF-8 if letters look wrong.");
        return new Decoding(chinese.orElseGet(() -> new String(bytes, WINDOWS_1252)), charset);
    }

    // Western letters beyond ASCII may pass for GB18030 too, but they stand alone between Latin letters.
    private static boolean looksChinese(String text) {
        int beyond = 0;
        int inRuns = 0;
        int before = ' ';
        for (int index = 0; index < text.length(); index++) {
            int each = text.charAt(index);
            beyond += each > 0x7F ? 1 : 0;
            inRuns += Typography.isCjk(each) && Typography.isCjk(before) ? 1 : 0;
            before = each;
        }
        return inRuns * 2 >= beyond - 2;
    }

    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(each -> each == 0xFFFD).count();
        long beyond = text.chars().filter(each -> each > 0x7F).count();
        return broken * MOSTLY_VALID_DIVISOR <= beyond;
    }

    private Decoding leniently(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        boolean broken = !charset.equals(StandardCharsets.UTF_8)
                ? text.indexOf(0xFFFD) >= 0
                : strictly(bytes, charset).isEmpty();
        if (broken) {
            SourceText source = new SourceText(text);
            long count = text.chars().filter(each -> each == 0xFFFD).count();
            note(
                    "INVALID_BYTES",
                    Severity.WARNING,
                    String.format(
                            Locale.ROOT,
                            "%d places are no valid %s and read as U+FFFD, the first at offset %d; get an undamaged copy.",
                            count,
                            charset.name(),
                            source.offsetOf(text.indexOf(0xFFFD))));
        }
        return new Decoding(text, charset);
    }

    private void checkDeclaration(byte[] bytes, Charset followed) {
        String name = DeclaredCharset.nameIn(bytes);
        Optional<Charset> declared = DeclaredCharset.of(name);
        boolean agrees = declared.isPresent()
                && (declared.get().equals(followed)
                        || (declared.get().name().startsWith("UTF-16")
                                && followed.name().startsWith("UTF-16")));
        if (!name.isEmpty() && !agrees) {
            note(
                    "ENCODING_DECLARED_WRONG",
                    Severity.WARNING,
                    "The file declares the encoding " + name + " but its bytes are " + followed.name()
                            + ", which was followed; check a few words.");
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void note(String code, Severity severity, String message) {
        issues.add(Issue.of(code, severity, document.file(), message));
    }

    private record Decoding(String text, Charset charset) {}
}
