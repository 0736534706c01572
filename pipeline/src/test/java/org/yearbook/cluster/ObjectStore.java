package org.yearbook.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A server that speaks S3, in a process of its own on the loopback address, with one bucket in memory. */
public final class ObjectStore implements Closeable {

    private static final String BUCKET = "bucket";
    private static final Duration START = Duration.ofMinutes(1);

    /** It need not know the newest headers of encryption, which Beam sends even where it asks for none. */
    private static final String CONFIG = """
            s3proxy.endpoint=ENDPOINT
            s3proxy.authorization=none
            s3proxy.ignore-unknown-headers=true
            jclouds.provider=transient-nio2
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String endpoint;
    private final OtherProcess process;

    private ObjectStore(String endpoint, OtherProcess process) {
        this.endpoint = endpoint;
        this.process = process;
    }

    /** Whether the build has fetched the server. */
    public static boolean isHere() {
        return System.getProperty("s3proxy.jar") != null;
    }

    /** Starts a server and waits until it answers. */
    public static ObjectStore start(Path folder) throws IOException, InterruptedException {
        String endpoint = "http://127.0.0.1:" + OtherProcess.freePort();
        Path config = folder.resolve("s3proxy.conf");
        Files.writeString(config, CONFIG.replace("ENDPOINT", endpoint));
        List<String> program = List.of(
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("s3proxy.jar"),
                "--properties",
                config.toString());
        ObjectStore store = new ObjectStore(endpoint, OtherProcess.java("s3proxy", folder, program));
        try {
            OtherProcess.await("the store answers", START, () -> store.put("", BodyPublishers.noBody()) == 200);
            return store;
        } catch (InterruptedException | RuntimeException e) {
            e.addSuppressed(new IllegalStateException(store.process.said()));
            store.close();
            throw e;
        }
    }

    /** Puts a file into the bucket. */
    public void put(String name, Path file) throws IOException, InterruptedException {
        int status = put("/" + name, BodyPublishers.ofFile(file));
        if (status != 200) {
            throw new IOException("HTTP " + status + " for " + name);
        }
    }

    private int put(String path, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + "/" + BUCKET + path))
                .PUT(body)
                .build();
        HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
        return response.statusCode();
    }

    /** The name of a folder in the bucket. */
    public String folder(String name) {
        return "s3://" + BUCKET + "/" + name;
    }

    /** The options by which a run finds this store. */
    public List<String> options() {
        return List.of("--awsRegion=us-east-1", "--endpoint=" + endpoint);
    }

    @Override
    public void close() {
        process.close();
    }
}
