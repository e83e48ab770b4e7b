package org.undersigned.http.collection;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.LetterPublished;
import org.undersigned.publishing.change.LetterChanged;
import org.undersigned.representation.ItemReader;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.table.LettersPackage;
import org.undersigned.representation.table.SqliteDatabase;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.revision.LetterScope;

/**
 * One letter, or all letters, in one file. The files of all letters are kept on disk until a letter changes, one of each format;
 * a file of one letter is deleted when it is sent.
 */
@ApplicationScoped
public class DataExports {

    private final Letters letters;
    private final PublishedLetters published;
    private final ResponseFactory responses;
    private final Map<MediaFormat, KeptFile> kept =
            Map.of(MediaFormat.ZIP, new KeptFile(), MediaFormat.SQLITE, new KeptFile());

    @Inject
    DataExports(Letters letters, PublishedLetters published, ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.responses = responses;
    }

    /** All letters, as a Data Package or a SQLite database. */
    public RenderedResponse all() {
        responses.requireNoParameters();
        MediaFormat format = responses.form();
        ResourceUris uris = responses.addresses();
        long change = letters.lastChange();
        String version = Long.toString(change);
        RenderedResponse.ResponseMetadata about =
                responses.about(null, letters.lastChanged().orElse(null), responses.alternates());
        return responses.deliver(about, version, out -> {
            try (InputStream file = kept.get(format)
                    .open(version + " " + uris.base(), to -> write(format, uris, Optional.empty(), change, to))) {
                file.transferTo(out);
            }
        });
    }

    /** A letter as a SQLite database. */
    public RenderedResponse database(String letter) {
        LetterScope scope = published.scope(letter);
        responses.requireNoParameters();
        ResourceUris uris = responses.addresses();
        RenderedResponse.ResponseMetadata about =
                responses.about(scope.letter(), scope.publishedAt(), responses.alternates());
        return responses.deliver(about, published.version(scope.letter(), scope.revision()), out -> {
            Path file = Files.createTempFile("undersigned", ".sqlite");
            try {
                write(MediaFormat.SQLITE, uris, Optional.of(scope), scope.revision(), file);
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        });
    }

    private void write(MediaFormat format, ResourceUris uris, Optional<LetterScope> letter, long version, Path file)
            throws IOException {
        try {
            if (format == MediaFormat.ZIP) {
                writePackage(uris, version, file);
            } else {
                writeDatabase(uris, letter, version, file);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void writePackage(ResourceUris uris, long change, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                LettersPackage data = new LettersPackage(out, uris.at("/letters"), Long.toString(change))) {
            for (ResourceType<?> type : SqliteDatabase.TABLES) {
                add(type, Optional.empty(), change, uris, data::table);
            }
        }
    }

    private void writeDatabase(ResourceUris uris, Optional<LetterScope> letter, long version, Path file)
            throws IOException {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(
                "source",
                letter.map(scope -> uris.letter(scope.letter()))
                        .orElse(uris.at("/letters"))
                        .toString());
        about.put(letter.isPresent() ? "revision" : "change", Long.toString(version));
        about.put("documentation", uris.at("/openapi").toString());
        try (SqliteDatabase database = SqliteDatabase.create(file, about)) {
            for (ResourceType<?> type : SqliteDatabase.TABLES) {
                add(type, letter, version, uris, database::table);
            }
            database.finish();
        }
    }

    /** Adds a table to a file. */
    private interface Table {
        <T> void add(ResourceType<T> type, ItemReader<T> items) throws IOException;
    }

    private void add(ResourceType<?> family, Optional<LetterScope> letter, long change, ResourceUris uris, Table table)
            throws IOException {
        CollectionType<?> type = CollectionType.named(family.name()).orElseThrow();
        addOf(type, letter, change, uris, table);
    }

    private <T> void addOf(
            CollectionType<T> type, Optional<LetterScope> letter, long change, ResourceUris uris, Table table)
            throws IOException {
        Optional<Slug> id = letter.map(LetterScope::letter);
        Long asOf = letter.isPresent() ? letter.get().asOf() : Long.valueOf(change);
        Query<T> query = new Query<>(type.parts(), id, List.of(), List.of(), asOf);
        table.add(
                type.family(),
                consumer -> letters.forEach(query, stored -> consumer.accept(ItemResponses.item(type, stored, uris))));
    }

    /** The files have what is withdrawn or erased now. */
    void forget(@Observes LetterPublished published) {
        deleteFiles();
    }

    void forget(@Observes LetterChanged changed) {
        deleteFiles();
    }

    @PreDestroy
    void deleteFiles() {
        kept.values().forEach(KeptFile::delete);
    }
}
