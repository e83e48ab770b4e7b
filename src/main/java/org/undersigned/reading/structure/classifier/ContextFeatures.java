package org.undersigned.reading.structure.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.undersigned.reading.block.Block;

/** The features of lines by what is around them: where they are in the file, and what the lines beside them look like. */
final class ContextFeatures {

    private static final List<String> ANNOUNCERS =
            List.of("list", "introduction", "closing", "notes", "contact", "heading", "date");

    private final List<SourceUnit> units;
    private final List<Set<String>> own;

    /** @param own the features of each unit by itself */
    ContextFeatures(List<SourceUnit> units, List<Set<String>> own) {
        this.units = units;
        this.own = own;
    }

    /** The further features of each unit. */
    List<List<String>> all() {
        List<List<String>> features = new ArrayList<>();
        units.forEach(unit -> features.add(new ArrayList<>()));
        addPositions(features);
        addAnnouncers(features);
        addNeighbours(features);
        return features;
    }

    private boolean is(int unit, String feature) {
        return own.get(unit).contains(feature);
    }

    private void addPositions(List<List<String>> features) {
        int all = 0;
        for (int i = 0; i < units.size(); i++) {
            all += is(i, "prose") ? 1 : 0;
        }
        int before = 0;
        for (int i = 0; i < units.size(); i++) {
            int prose = is(i, "prose") ? 1 : 0;
            features.get(i).add("prose-before=" + Buckets.count(before));
            features.get(i).add("prose-after=" + Buckets.count(all - before - prose));
            features.get(i).add("prose-share=" + Buckets.share(before, all));
            features.get(i).add("place=" + i * 10 / units.size());
            before += prose;
        }
    }

    /** How far above the nearest line is that announces or ends a list. */
    private void addAnnouncers(List<List<String>> features) {
        for (String announcer : ANNOUNCERS) {
            int last = -1;
            for (int i = 0; i < units.size(); i++) {
                features.get(i).add(announcer + "-above=" + (last < 0 ? "none" : Buckets.count(i - last)));
                last = announces(announcer, i) ? i : last;
            }
        }
    }

    private boolean announces(String announcer, int i) {
        return switch (announcer) {
            case "list" ->
                is(i, "is:lists")
                        || is(i, "starts:lists")
                        || is(i, "only:groups") && (is(i, "kind=heading") || is(i, "end=:"));
            case "introduction" -> (is(i, "has:introductions") || is(i, "has:lists")) && is(i, "end=:");
            case "closing" -> is(i, "is:closings");
            case "notes" -> is(i, "is:notes");
            case "contact" -> is(i, "is:contacts") || is(i, "starts:contacts");
            case "date" -> is(i, "date");
            default -> units.get(i).block().kind() == Block.Kind.HEADING;
        };
    }

    private void addNeighbours(List<List<String>> features) {
        for (int i = 0; i < units.size(); i++) {
            if (i > 0) {
                addNeighbour("above", i - 1, i, features.get(i));
            }
            if (i + 1 < units.size()) {
                addNeighbour("below", i + 1, i, features.get(i));
            }
        }
    }

    private void addNeighbour(String where, int other, int i, List<String> features) {
        for (String feature : own.get(other)) {
            if (feature.startsWith("name=") && feature.indexOf('&') < 0
                    || feature.startsWith("kind=")
                    || feature.startsWith("end=")
                    || feature.equals("prose")
                    || feature.startsWith("is:")
                    || feature.equals("role")) {
                features.add(where + ":" + feature);
            }
        }
        boolean alike = units.get(other).block().kind() == units.get(i).block().kind();
        features.add(where + (alike ? ":alike" : ":other"));
        if (units.get(other).block() == units.get(i).block()) {
            features.add(where + ":same-block");
        }
    }
}
