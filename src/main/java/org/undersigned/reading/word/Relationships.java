package org.undersigned.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reading.block.UnreadableFileException;

/** The relationships of a part (Open Packaging Conventions): other parts by type, and link targets by id. */
final class Relationships {

    private record Relationship(String type, String target) {}

    private final Map<String, Relationship> byId = new HashMap<>();
    private final String folder;

    private Relationships(String folder) {
        this.folder = folder;
    }

    /** The name of the main document part. */
    static String mainDocument(WordPackage opened) throws UnreadableFileException {
        Relationships root = new Relationships("");
        root.parse(opened.part("_rels/.rels"));
        return root.partOfType("officeDocument").orElse("word/document.xml");
    }

    /** The relationships of a part. */
    static Relationships forPart(WordPackage opened, String part) throws UnreadableFileException {
        int slash = part.lastIndexOf('/') + 1;
        Relationships relationships = new Relationships(part.substring(0, slash));
        relationships.parse(opened.part(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels"));
        return relationships;
    }

    private void parse(byte[] part) throws UnreadableFileException {
        XmlEvents.parse(part, element -> {
            String id = element.attribute("Id");
            String type = element.attribute("Type");
            String target = element.attribute("Target");
            if (id != null && type != null && target != null) {
                byId.put(id, new Relationship(type.substring(type.lastIndexOf('/') + 1), target));
            }
        });
    }

    /** The name of the related part of a type ("styles"). */
    Optional<String> partOfType(String type) {
        return byId.values().stream()
                .filter(relationship -> relationship.type.equals(type))
                .map(relationship -> resolve(relationship.target))
                .findFirst();
    }

    private String resolve(String target) {
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

    /** The target of a link, or {@code null}. */
    String target(String id) {
        Relationship relationship = id == null ? null : byId.get(id);
        return relationship == null ? null : relationship.target;
    }
}
