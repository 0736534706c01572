package org.yearbook;

import java.io.IOException;
import java.nio.file.Path;

/** Keeps libraries from leaving anything on the host, or taking anything from it, that a run should not depend on. */
final class Host {

    private static final String TEMPORARY = "java.io.tmpdir";

    private static boolean prepared;

    private Host() {}

    static synchronized void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        System.setProperty("java.awt.headless", "true");
        PlainSnappy.use();
        Path temporary = Path.of(System.getProperty(TEMPORARY));
        try {
            temporary = WorkFolder.open(temporary);
            System.setProperty(TEMPORARY, temporary.toString());
        } catch (IOException e) {
            // Commands that need no temporary files go on; those that do will say what they could not write.
        }
        // PDFBox would keep its list of fonts in the user's home, which may not be there or not be writable.
        if (System.getProperty("pdfbox.fontcache") == null) {
            System.setProperty("pdfbox.fontcache", temporary.toString());
        }
    }
}
