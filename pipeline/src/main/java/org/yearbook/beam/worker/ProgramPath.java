package org.yearbook.beam.worker;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.cache.ProgramHash;

/** Where the classes of this program are, however it was started: from its jar, by Maven, or on a cluster. */
public final class ProgramPath {

    private static @Nullable ProgramHash known;

    private ProgramPath() {}

    /** Tells this state of the program from others; what is changed while it runs it does not run. */
    public static synchronized ProgramHash hash() {
        @Nullable ProgramHash hash = known;
        if (hash == null) {
            hash = ProgramHash.of(text());
            known = hash;
        }
        return hash;
    }

    /** The class path for another process of this program. */
    public static String text() {
        Set<String> entries = new LinkedHashSet<>();
        @Nullable ClassLoader loader = ProgramPath.class.getClassLoader();
        while (loader != null) {
            // Maven and Flink load the program by loaders of their own, of which the system property knows nothing.
            if (loader instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    add(url, entries);
                }
            }
            loader = loader.getParent();
        }
        entries.add(System.getProperty("java.class.path", ""));
        entries.remove("");
        return String.join(File.pathSeparator, entries);
    }

    private static void add(URL url, Set<String> entries) {
        if (url.getProtocol().equals("file")) {
            try {
                entries.add(Path.of(url.toURI()).toString());
            } catch (URISyntaxException | IllegalArgumentException e) {
                throw new IllegalStateException("Not the place of a class: " + url, e);
            }
        }
    }
}
