package org.undersigned.reading.account;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.Finding.Position;

/**
 * Finds for each word of the file, in order, the part of the letter that has it. Each word of a part is taken once. Linear:
 * of the parts that wait for a word, only a few are compared.
 */
final class WordAligner {

    private static final int MAX_CANDIDATES = 8;

    private final Map<String, Deque<LetterPart>> waiting = new HashMap<>();
    private final Map<Position, Deque<LetterPart>> placed = new HashMap<>();
    private LetterPart current;

    WordAligner(List<LetterPart> parts) {
        for (LetterPart part : parts) {
            wait(part);
            if (part.position != null) {
                placed.computeIfAbsent(part.position, any -> new ArrayDeque<>()).add(part);
            }
        }
    }

    /** The part of each word of a line; {@code null} for a word that is in none. */
    LetterPart[] align(SourceWords line) {
        LetterPart[] parts = new LetterPart[line.size()];
        boolean begins = true;
        for (int i = 0; i < parts.length; i++) {
            if (begins && startsAt(line, i)) {
                begins = false;
            } else if (current == null || current.isComplete() || !continues(line, i)) {
                LetterPart found = find(line, i);
                switchTo(found == null ? current : found);
                if (found == null) {
                    continue;
                }
            }
            parts[i] = current != null && current.take(line.words().get(i)) ? current : null;
        }
        return parts;
    }

    /** Whether the open part goes on with a word, or with the one after it. */
    private boolean continues(SourceWords line, int at) {
        return current.countMatches(line.words(), at) > 0
                || at + 1 < line.size() && current.countMatches(line.words(), at + 1) > 1 && find(line, at) == null;
    }

    /** Switches to the part that begins at the position of a line, if the line has its words. */
    private boolean startsAt(SourceWords line, int at) {
        Deque<LetterPart> parts = placed.get(line.position());
        while (parts != null && !parts.isEmpty() && parts.peek().isComplete()) {
            parts.poll();
        }
        LetterPart part = parts == null ? null : parts.peek();
        if (part == null || part == current || !part.isEnough(part.countMatches(line.words(), at), line.words(), at)) {
            return false;
        }
        switchTo(part);
        return true;
    }

    private LetterPart find(SourceWords line, int at) {
        Deque<LetterPart> candidates = waiting.getOrDefault(line.words().get(at), new ArrayDeque<>());
        LetterPart best = null;
        int most = 0;
        int compared = 0;
        for (Iterator<LetterPart> all = candidates.iterator(); all.hasNext() && compared < MAX_CANDIDATES; ) {
            LetterPart part = all.next();
            boolean stale =
                    part.isComplete() || !part.nextWord().equals(line.words().get(at));
            if (stale) {
                all.remove();
                continue;
            }
            int matches = part.countMatches(line.words(), at);
            if (matches > most && part.mayBeIn(line.position()) && part.isEnough(matches, line.words(), at)) {
                best = part;
                most = matches;
            }
            compared++;
        }
        return best;
    }

    private void switchTo(LetterPart part) {
        if (current != null && current != part && !current.isComplete()) {
            wait(current);
        }
        current = part;
    }

    private void wait(LetterPart part) {
        waiting.computeIfAbsent(part.nextWord(), any -> new ArrayDeque<>()).add(part);
    }
}
