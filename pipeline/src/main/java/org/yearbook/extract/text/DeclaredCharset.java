package org.yearbook.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a web page or XML file declares in its first lines. */
final class DeclaredCharset {

    /** Browsers look no further than this for a declaration. */
    private static final int LOOK_AHEAD_BYTES = 4096;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?is)<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml\\b[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)");

    private static final Map<String, String> WIDER = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949");

    private DeclaredCharset() {}

    /** The declared name, empty if there is none. */
    static String nameIn(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK_AHEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        if (!matcher.find()) {
            return "";
        }
        String meta = matcher.group(1);
        return meta != null ? meta : String.valueOf(matcher.group(2));
    }

    /** The encoding of that name; older names mean the superset that browsers read (WHATWG Encoding Standard). */
    static Optional<Charset> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb") || lower.equals("x-gbk") || lower.equals("hz-gb-2312")) {
            return Optional.of(Charset.forName("GB18030"));
        }
        try {
            Charset charset = name.isEmpty() ? null : Charset.forName(name);
            return charset == null
                    ? Optional.empty()
                    : Optional.of(
                            WIDER.containsKey(charset.name()) ? Charset.forName(WIDER.get(charset.name())) : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
