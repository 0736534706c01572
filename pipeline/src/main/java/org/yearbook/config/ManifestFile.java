package org.yearbook.config;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Vintage;

/** {@code sources/<release>/manifest.yaml}: what is known of each document besides its text. */
public final class ManifestFile {

    public static final String NAME = "manifest.yaml";

    private ManifestFile() {}

    /**
     * The documents in the order of the manifest; none where the release has no manifest. A ConfigException names the
     * line of a mistake.
     */
    public static List<DocumentInfo> read(Path release) {
        Path file = release.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        ConfigNode root = ConfigNode.read(file).allowOnly("documents");
        List<DocumentInfo> documents = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ConfigNode node : root.field("documents").items()) {
            DocumentInfo document = document(node);
            if (!names.add(document.file())) {
                throw node.mistake("'" + document.file() + "' is listed twice; keep one entry");
            }
            documents.add(document);
        }
        return documents;
    }

    /**
     * What is known of a single document: its entry in the manifest of its folder, if there is one. A ConfigException names
     * the line of a mistake in that manifest.
     */
    public static DocumentInfo entry(Path file) {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        String name = String.valueOf(file.getFileName());
        return read(folder).stream()
                .filter(document -> document.file().equals(name))
                .findFirst()
                .orElseGet(() -> DocumentInfo.unlisted(name));
    }

    private static DocumentInfo document(ConfigNode node) {
        node.allowOnly("file", "title", "publisher", "published", "kind", "language", "encoding");
        String name = node.field("file").text();
        if (name.contains("/") || name.contains("\\")) {
            throw node.field("file").mistake("expecting the name of a file in this folder, without a path");
        }
        Optional<ConfigNode> published = node.optional("published");
        Optional<ConfigNode> kind = node.optional("kind");
        return new DocumentInfo(
                name,
                node.text("title", ""),
                node.text("publisher", ""),
                published
                        .map(date -> date.as("a date (2024-09-26, 2024-09 or 2024)", Vintage::new))
                        .orElse(Vintage.UNKNOWN),
                kind.map(code -> code.as(
                                "official_report, statistical_release, institute, magazine, newspaper or social",
                                DocumentKind::of))
                        .orElse(DocumentKind.UNKNOWN),
                node.text("language", ""),
                node.optional("encoding")
                        .map(encoding -> encoding.as(
                                "the name of an encoding (UTF-8, GB18030, Big5, Shift_JIS, windows-1252)",
                                text -> Charset.forName(text).name()))
                        .orElse(""),
                true);
    }
}
