package org.undersigned.http.editor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Makes the corrections of a {@code letter.yaml} in the editor, one after the other, as a person would. */
final class CorrectionReplay {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("title", "the title"),
            Map.entry("date", "the date"),
            Map.entry("subject", "the subject"),
            Map.entry("salutation", "the salutation"),
            Map.entry("heading", "a heading"),
            Map.entry("paragraph", "one paragraph|not a heading"),
            Map.entry("item", "an item of a list"),
            Map.entry("quotation", "a quotation"),
            Map.entry("note", "a note"),
            Map.entry("closing", "the closing"),
            Map.entry("group", "a label above names"),
            Map.entry("signatory", "one name"),
            Map.entry("recipient", "the line of a recipient"),
            Map.entry("left-out", "not part of the letter"));

    private static final Map<String, String> ADDED = Map.of(
            "statistics", "a figure",
            "demands", "a demand",
            "recipients", "a recipient",
            "citations", "a link to a source");

    private static final Map<String, String> REMOVED = Map.of(
            "statistics", "Not a figure",
            "demands", "Not a demand",
            "recipients", "Not a recipient",
            "citations", "Not a source",
            "signatories", "Not a signatory");

    private final EditorVisit editor;

    CorrectionReplay(EditorVisit editor) {
        this.editor = editor;
    }

    void replay(String yaml) {
        Load load = new Load(LoadSettings.builder().setSchema(new WordsSchema()).build());
        mapping(load.loadFromString(yaml)).forEach(this::correct);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }

    private void correct(String key, Object value) {
        switch (key) {
            case "begin" -> bound(value, "The letter begins here");
            case "end" -> bound(value, "The letter ends here");
            case "list" ->
                mapping(value)
                        .forEach((end, words) -> bound(
                                words,
                                end.equals("first") ? "The list of names begins here" : "The list of names ends here"));
            case "structure" -> entries(value).forEach(this::state);
            case "persons" -> names(value, "person");
            case "organizations" -> names(value, "organization");
            case "columns" -> {
                Map<String, String> columns = new LinkedHashMap<>();
                mapping(value).forEach((name, role) -> columns.put(name, words(role)));
                editor.chooseColumns(columns);
            }
            case "recipients", "statistics", "demands", "citations", "signatories" ->
                entries(value).forEach(entry -> part(key, entry));
            default -> {
                editor.openLetter();
                editor.fill("facts-" + key, words(value));
                editor.press("Apply");
            }
        }
    }

    private static List<Map<String, Object>> entries(Object value) {
        return ((List<?>) value).stream().map(CorrectionReplay::mapping).toList();
    }

    private static String words(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(CorrectionReplay::words).collect(Collectors.joining("\n"))
                : value == null ? "" : value.toString();
    }

    private void bound(Object words, String button) {
        editor.openWords(words(words), null);
        editor.press(button);
    }

    private void names(Object value, String kind) {
        for (Object name : (List<?>) value) {
            editor.openSignatory(words(name));
            editor.choose("signatories-kind", kind);
            editor.press("Apply");
        }
    }

    private void state(Map<String, Object> entry) {
        // A comma at the end of a part is shown with that part.
        String quote = words(entry.get("quote")).replaceFirst("^[,;:]\\s*", "");
        editor.openWords(quote, words(entry.get("to")));
        if (entry.containsKey("level")) {
            editor.fill("level", words(entry.get("level")));
        }
        editor.press(KINDS.get(words(entry.get("kind"))));
    }

    private void part(String collection, Map<String, Object> entry) {
        String quote = words(entry.get("quote"));
        if (entry.containsKey("add")) {
            editor.openWords(quote, words(entry.get("to")));
            editor.press(ADDED.get(collection));
        } else if (collection.equals("signatories")) {
            editor.openSignatory(quote);
        } else {
            editor.openItem(collection, quote);
        }
        if (entry.containsKey("ignore")) {
            editor.press(REMOVED.get(collection));
            return;
        }
        entry.forEach((key, value) -> set(collection, key, value));
        editor.press("Apply");
    }

    private void set(String collection, String key, Object value) {
        String field = collection + "-" + key;
        switch (key) {
            case "quote", "to", "occurrence", "add" -> {}
            case "addressees" -> ((List<?>) value).forEach(id -> editor.tick(words(id)));
            case "period" ->
                mapping(value)
                        .forEach((part, words) -> editor.fill(
                                field + Character.toUpperCase(part.charAt(0)) + part.substring(1), words(words)));
            case "kind", "qualifier", "role" -> {
                if (collection.equals("signatories") && key.equals("role")) {
                    editor.fill(field, words(value));
                } else {
                    editor.choose(field, words(value));
                }
            }
            default -> editor.fill(field, words(value));
        }
    }

    /** Values as they are written: 9.50 stays 9.50. */
    private static final class WordsSchema extends org.snakeyaml.engine.v2.schema.FailsafeSchema {
        @Override
        public org.snakeyaml.engine.v2.resolver.ScalarResolver getScalarResolver() {
            return (value, implicit) -> value.isEmpty() || value.equals("null")
                    ? org.snakeyaml.engine.v2.nodes.Tag.NULL
                    : org.snakeyaml.engine.v2.nodes.Tag.STR;
        }

        @Override
        public Map<org.snakeyaml.engine.v2.nodes.Tag, org.snakeyaml.engine.v2.api.ConstructNode>
                getSchemaTagConstructors() {
            return Map.of(org.snakeyaml.engine.v2.nodes.Tag.NULL, node -> null);
        }
    }
}
