package org.undersigned.reading.structure.opener;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Splits a line that names several recipients: "Ana Ruiz (Chair), Tom Lind (Director) and all members". */
record RecipientListSplitter(NameOfficeSplitter nameOfficeSplitter, StructureLexicon lexicon) {

    /** Splits a line at semicolons, or at commas if each part is a person. */
    List<String> split(String line) {
        String text = SentenceHeuristics.stripFinalMarks(line);
        List<String> parts = Stream.of(text.split(";\\s*(?:and\\s+)?"))
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.size() > 1) {
            return parts.stream().map(String::strip).toList();
        }
        List<String> listed = splitAtCommas(text);
        List<String> bracketed = listed.stream()
                .flatMap(part -> splitAtConjunction(part).stream())
                .toList();
        if (bracketed.size() > 1
                && text.indexOf('(') > 0
                && nameOfficeSplitter.isPersonName(bracketed.get(0).replaceFirst("\\s*\\(.*", ""))) {
            return bracketed;
        }
        boolean persons = listed.size() > 1
                && listed.stream()
                        .allMatch(part -> nameOfficeSplitter.isPersonName(part)
                                && WhitespaceTokenizer.tokenize(part).size() >= 2);
        if (persons) {
            return listed;
        }
        List<String> joined = splitAtConjunction(text);
        boolean one = nameOfficeSplitter.isPersonName(listed.get(0))
                && !joined.stream()
                        .allMatch(part -> nameOfficeSplitter.isPersonName(
                                Stream.of(part.split(",\\s+")).findFirst().orElse("")));
        return joined.size() > 1 && !one && joined.stream().allMatch(nameOfficeSplitter::namesRecipient)
                ? joined
                : List.of(text);
    }

    /** The parts between commas outside of brackets. */
    private static List<String> splitAtCommas(String text) {
        List<String> parts = new ArrayList<>();
        boolean inside = false;
        int end = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            inside = c == ')' || c != '(' && inside;
            boolean comma = c == ',' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
            if (comma && !inside) {
                parts.add(text.substring(i + 1, end).stripLeading());
                end = i;
            }
        }
        parts.add(text.substring(0, end));
        Collections.reverse(parts);
        return parts;
    }

    private List<String> splitAtConjunction(String text) {
        for (String and : lexicon.phrases("conjunctions")) {
            String[] parts = text.split("(?iu),?\\s+" + Pattern.quote(and) + "\\s+");
            if (parts.length > 1) {
                return List.of(parts);
            }
        }
        return List.of(text);
    }
}
