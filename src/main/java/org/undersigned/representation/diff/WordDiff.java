package org.undersigned.representation.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.undersigned.representation.diff.DiffPiece.Operation;

/** Compares texts by words, within a number of steps that all texts share; beyond it, a text is replaced as a whole. */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+");

    private long steps;

    WordDiff(long steps) {
        this.steps = steps;
    }

    List<DiffPiece> compare(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        long needed = (long) old.size() * now.size();
        PieceList pieces = new PieceList();
        if (needed > steps) {
            pieces.add(Operation.DELETED, old);
            pieces.add(Operation.INSERTED, now);
            return pieces.list();
        }
        steps -= needed;
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MeyersDiffWithLinearSpace<>()).getDeltas()) {
            int start = delta.getSource().getPosition();
            pieces.add(Operation.EQUAL, old.subList(at, start));
            pieces.add(Operation.DELETED, delta.getSource().getLines());
            pieces.add(Operation.INSERTED, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        pieces.add(Operation.EQUAL, old.subList(at, old.size()));
        return pieces.list();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Pieces of which no two neighbours have the same operation; what was deleted is before what was inserted. */
    private static final class PieceList {

        private final List<DiffPiece> pieces = new ArrayList<>();
        private final Map<Operation, StringBuilder> texts = new EnumMap<>(Operation.class);

        void add(Operation operation, List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            if (texts.containsKey(Operation.EQUAL) != (operation == Operation.EQUAL)) {
                flush();
            }
            StringBuilder text = texts.computeIfAbsent(operation, first -> new StringBuilder());
            words.forEach(text::append);
        }

        private void flush() {
            texts.forEach((operation, text) -> pieces.add(new DiffPiece(operation, text.toString())));
            texts.clear();
        }

        List<DiffPiece> list() {
            flush();
            return List.copyOf(pieces);
        }
    }
}
