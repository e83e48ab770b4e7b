package org.undersigned.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reading.block.UnreadableFileException;

/** Where the parts of a document are, and where its links lead. */
final class Relationships {

    private record Relation(String type, String target) {}

    private final Map<String, Relation> byId = new HashMap<>();
    private final String folder;

    private Relationships(String folder) {
        this.folder = folder;
    }

    /** The name of the part that holds the words. */
    static String document(WordPackage opened) throws UnreadableFileException {
        Relationships root = new Relationships("");
        root.read(opened.part("_rels/.rels"));
        return root.part("officeDocument").orElse("word/document.xml");
    }

    /** The relations of a part. */
    static Relationships of(WordPackage opened, String part) throws UnreadableFileException {
        int slash = part.lastIndexOf('/') + 1;
        Relationships relationships = new Relationships(part.substring(0, slash));
        relationships.read(opened.part(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels"));
        return relationships;
    }

    private void read(byte[] part) throws UnreadableFileException {
        XmlEvents.read(part, element -> {
            String id = element.attribute("Id");
            String type = element.attribute("Type");
            String target = element.attribute("Target");
            if (id != null && type != null && target != null) {
                byId.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), target));
            }
        });
    }

    /** The name of the part that is related in this way. */
    Optional<String> part(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type.equals(type))
                .map(relation -> resolved(relation.target))
                .findFirst();
    }

    private String resolved(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of(folder.split("/")));
        for (String step : target.split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!step.equals(".") && !step.equals("..")) {
                path.add(step);
            }
        }
        path.removeIf(String::isEmpty);
        return String.join("/", path);
    }

    /** Where a link leads; {@code null} where it is not known. */
    String target(String id) {
        Relation relation = id == null ? null : byId.get(id);
        return relation == null ? null : relation.target;
    }
}
