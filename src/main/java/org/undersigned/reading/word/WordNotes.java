package org.undersigned.reading.word;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.UnreadableFileException;

/** The footnotes and endnotes of a document, numbered in the order of their references. */
final class WordNotes implements XmlEvents.XmlHandler {

    /** The first reference to a note: its label, its position, and its ordinal number from 1. */
    private record NoteReference(String label, Position at, int order) {}

    private final String file;
    private final Map<String, NoteReference> references = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>(Map.of("footnotes", "decimal", "endnotes", "lowerRoman"));
    private final Map<String, Integer> counts = new HashMap<>();
    private String within;

    WordNotes(String file, byte[] settings) throws UnreadableFileException {
        this.file = file;
        XmlEvents.parse(settings, this);
    }

    @Override
    public void start(String name, XmlEvents element) {
        if (name.equals("footnotePr") || name.equals("endnotePr")) {
            within = name.substring(0, name.length() - 2) + "s";
        } else if (name.equals("numFmt") && within != null) {
            formats.put(within, element.value());
        }
    }

    @Override
    public void end(String name) {
        within = name.equals("footnotePr") || name.equals("endnotePr") ? null : within;
    }

    /** The label of a note with a reference at a position. */
    String addReference(String kind, String id, Position at) {
        NoteReference known = references.get(kind + id);
        if (known == null) {
            int number = counts.merge(kind, 1, Integer::sum);
            String label = Numbering.formatNumber(formats.get(kind), number);
            known = new NoteReference(label, at, number);
            references.put(kind + id, known);
        }
        return known.label();
    }

    /** The label of a note; {@code null} if it has no reference. */
    String label(String kind, String id) {
        NoteReference known = references.get(kind + id);
        return known == null ? null : known.label();
    }

    Position position(String kind, String id) {
        NoteReference known = references.get(kind + id);
        return known == null ? new Position(file, 0, 0) : known.at();
    }

    List<Block> sortByReference(String kind, List<Block> notes) {
        Map<String, Integer> orders = new HashMap<>();
        references.forEach((id, note) -> {
            if (id.startsWith(kind)) {
                orders.put(note.label(), note.order());
            }
        });
        return notes.stream()
                .filter(block -> block.kind() == Block.Kind.NOTE)
                .sorted(Comparator.comparing(block -> orders.getOrDefault(block.marker(), Integer.MAX_VALUE)))
                .toList();
    }
}
