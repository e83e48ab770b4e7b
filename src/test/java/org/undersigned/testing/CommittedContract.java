package org.undersigned.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The OpenAPI document that the build generates and the repository keeps; {@code ContractTest} compares the two. */
public final class CommittedContract {

    private static final Path FILE = Path.of("openapi/openapi.yaml");

    private final JsonNode document;

    public CommittedContract() {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try (Reader yaml = Files.newBufferedReader(FILE)) {
            document = new ObjectMapper().valueToTree(new Load(settings).loadFromReader(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The templates of all paths. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        document.get("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    /** The names of the query parameters of the paths of one kind. */
    public Set<String> queryParameters(Predicate<String> path) {
        Set<String> names = new TreeSet<>();
        for (JsonNode operation : operations(path)) {
            for (JsonNode parameter : operation.path("parameters")) {
                if (parameter.path("in").asText().equals("query")) {
                    names.add(parameter.get("name").asText());
                }
            }
        }
        return names;
    }

    private List<JsonNode> operations(Predicate<String> path) {
        return document.get("paths").properties().stream()
                .filter(item -> path.test(item.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(item -> StreamSupport.stream(item.spliterator(), false))
                .toList();
    }
}
