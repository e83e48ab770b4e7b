package org.undersigned.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the program says in English, beside it what that is in Spanish: a row for each sentence. */
enum MessageCatalogue {
    FINDINGS("findings_es.tsv"),
    PROBLEMS("problems_es.tsv");

    private final Path file;

    MessageCatalogue(String name) {
        this.file = Path.of("src/main/resources/messages", name);
    }

    List<String> rows() throws IOException {
        return Files.readAllLines(file);
    }

    List<String> english() throws IOException {
        return rows().stream().map(row -> row.split("\t")[0]).toList();
    }
}
