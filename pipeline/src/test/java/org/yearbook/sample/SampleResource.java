package org.yearbook.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file that the sample release is made from, kept beside this package in the test resources. */
final class SampleResource {

    private static final String FOLDER = "/sample/";

    private SampleResource() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = SampleResource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("No test resource " + FOLDER + name);
            }
            return in.readAllBytes();
        }
    }

    static InputStream stream(String name) throws IOException {
        return new ByteArrayInputStream(bytes(name));
    }

    static List<String> lines(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }
}
