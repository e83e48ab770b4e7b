package org.undersigned.reading.structure.closer.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.name.NameMarks;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.line.AfterwordClassifier;

/** Resolves the marks behind names by the notes below the list: "¹ University of Oslo" is an affiliation. */
public final class AffiliationNotes {

    private static final int MAX_LENGTH = 160;

    private final Map<String, String> affiliations = new HashMap<>();

    public AffiliationNotes(List<Block> notes, AfterwordClassifier afterwords) {
        for (Block note : notes) {
            for (Line line : note.lines()) {
                String[] parts = NameMarks.splitNote(line.text());
                if (parts != null && isAffiliation(parts[1]) && !afterwords.isAfterword(parts[1])) {
                    affiliations.putIfAbsent(parts[0], parts[1]);
                }
            }
        }
    }

    /** A note in small letters, a sentence or an address is a remark. */
    private static boolean isAffiliation(String note) {
        return !note.isEmpty()
                && note.length() <= MAX_LENGTH
                && Character.isUpperCase(note.codePointAt(0))
                && !SentenceHeuristics.isSentence(note)
                && !note.contains("://");
    }

    public List<SignatoryLine> resolve(List<SignatoryLine> lines) {
        return affiliations.isEmpty()
                ? lines
                : lines.stream().map(this::resolve).toList();
    }

    private SignatoryLine resolve(SignatoryLine line) {
        List<String> known = line.columns() != null
                ? List.of()
                : NameMarks.of(line.text()).stream()
                        .map(affiliations::get)
                        .filter(affiliation -> affiliation != null)
                        .toList();
        return known.isEmpty() ? line : line.withAffiliation(String.join("; ", known));
    }
}
