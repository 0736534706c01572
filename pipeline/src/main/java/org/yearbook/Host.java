package org.yearbook;

import java.nio.file.Path;

/** Keeps libraries from leaving anything on the host, or taking anything from it, that a run should not depend on. */
final class Host {

    private Host() {}

    static void prepare() {
        // PDFBox would keep its list of fonts in the user's home, which may not be there or not be writable.
        if (System.getProperty("pdfbox.fontcache") == null) {
            System.setProperty(
                    "pdfbox.fontcache",
                    Path.of(System.getProperty("java.io.tmpdir")).toString());
        }
        System.setProperty("java.awt.headless", "true");
    }
}
