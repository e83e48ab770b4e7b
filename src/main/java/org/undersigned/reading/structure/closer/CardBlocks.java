package org.undersigned.reading.structure.closer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Joins paragraphs that are each a person with a few lines about that person: name, role, organization. */
record CardBlocks(StructureLexicon lexicon) {

    private static final int MIN_CARDS = 4;
    private static final int MAX_LINES = 5;

    /** The paragraphs with each card as one line; empty if they are something else. */
    Optional<List<Block>> join(List<Block> run) {
        long cards = run.stream().filter(this::isCard).count();
        long lines = run.stream().filter(block -> block.lines().size() > 1).count();
        if (cards < MIN_CARDS || cards * 10 < lines * 9 || cards * 10 < run.size() * 7L) {
            return Optional.empty();
        }
        List<Block> joined = new ArrayList<>();
        for (Block block : run) {
            joined.add(isCard(block) ? block.withLines(List.of(joinLines(block.lines()))) : block);
        }
        return Optional.of(joined);
    }

    private boolean isCard(Block block) {
        return block.lines().size() > 1
                && block.lines().size() <= MAX_LINES
                && isPerson(block.lines().get(0).text())
                && block.lines().stream().skip(1).noneMatch(line -> isPerson(line.text()) && !isAbout(line.text()));
    }

    private boolean isPerson(String text) {
        return MultiLineSignature.isPersonName(MultiLineSignature.namePart(text), lexicon) && !isAbout(text);
    }

    private boolean isAbout(String text) {
        return MultiLineSignature.startsWithRole(text, lexicon);
    }

    private static Line joinLines(List<Line> lines) {
        List<Run> runs = new ArrayList<>();
        for (Line line : lines) {
            if (!runs.isEmpty()) {
                runs.add(Run.plain(", "));
            }
            runs.addAll(line.runs());
        }
        return new Line(runs, lines.get(0).position());
    }
}
