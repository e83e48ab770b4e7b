package org.undersigned.reading.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Letter;
import org.undersigned.reading.ReadingResult;

/** Where two letters differ, by the paths of their JSON. */
final class LetterDifference {

    private static final int MAX = 5;

    private final List<String> paths = new ArrayList<>();

    private LetterDifference() {}

    /** The first few differences of what was read; the findings if nothing was. */
    static List<String> of(ReadingResult reading, Letter wanted) {
        return reading.letter().map(letter -> of(letter, wanted)).orElseGet(() -> reading.findings().stream()
                .map(Object::toString)
                .limit(MAX)
                .toList());
    }

    static List<String> of(Letter read, Letter wanted) {
        LetterDifference difference = new LetterDifference();
        difference.compare("", JsonMapping.tree(LetterJson.write(read)), JsonMapping.tree(LetterJson.write(wanted)));
        return difference.paths.stream().limit(MAX).toList();
    }

    private void compare(String path, JsonNode read, JsonNode wanted) {
        if (read.equals(wanted)) {
            return;
        }
        boolean objects = read.isObject() && wanted.isObject();
        boolean lists = read.isArray() && wanted.isArray() && read.size() == wanted.size();
        if (objects) {
            for (Iterator<String> keys = wanted.fieldNames(); keys.hasNext(); ) {
                String key = keys.next();
                compare(path + "/" + key, read.path(key), wanted.path(key));
            }
        } else if (lists) {
            for (int i = 0; i < read.size(); i++) {
                compare(path + "/" + i, read.get(i), wanted.get(i));
            }
        } else {
            String words = read.toString();
            paths.add("%s: %s, wanted %s"
                    .formatted(
                            path,
                            words.substring(0, Math.min(200, words.length())),
                            wanted.toString()
                                    .substring(
                                            0, Math.min(200, wanted.toString().length()))));
        }
    }
}
