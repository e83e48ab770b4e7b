package org.undersigned.reading.structure.closer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.closer.detection.CloserDetector;
import org.undersigned.reading.structure.closer.detection.CloserDetector.CloserStart;
import org.undersigned.reading.structure.closer.detection.LastSignature;
import org.undersigned.reading.structure.closer.detection.UnannouncedList;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Splits the blocks below the opener into body and closer, and parses the closing.
 *
 * @param page the blocks of the page, the opener and what is above it included
 */
public record CloserSplitter(
        StructureLexicon lexicon,
        FrontMatter front,
        List<Block> page,
        SignatureParser signatureParser,
        FindingCollector findings) {

    /**
     * The blocks of the body, and those of the closer below its closing.
     *
     * @param linked the lines of the closer that have links
     */
    public record Split(List<Block> body, List<Block> signed, List<Line> linked) {}

    /** @param stated where the closer begins; {@code null} if it has to be detected */
    public Split split(List<Block> rest, CloserStart stated) {
        CloserStart start = stated == null ? new CloserDetector(rest, lexicon).detect(0) : stated;
        if (start.block() < rest.size()) {
            return splitAt(rest, start);
        }
        Optional<UnannouncedList.Found> list = new UnannouncedList(rest, lexicon).find(findings);
        return list.map(this::toSplit).orElseGet(() -> splitSignature(rest));
    }

    private Split splitAt(List<Block> rest, CloserStart start) {
        List<Block> body = new ArrayList<>(rest.subList(0, start.block()));
        Block closer = rest.get(start.block());
        if (start.line() > 0) {
            body.add(closer.withLines(closer.lines().subList(0, start.line())));
        }
        List<Block> below = rest.subList(start.block() + 1, rest.size());
        return new Split(
                body,
                signatureParser.parseClosing(closer, start.line(), below),
                linkedLines(rest.subList(start.block(), rest.size())));
    }

    private Split toSplit(UnannouncedList.Found found) {
        List<Block> signed = new ArrayList<>(found.list());
        signed.addAll(found.below());
        found.below().stream()
                .filter(block -> !block.lines().isEmpty())
                .findFirst()
                .map(Block::position)
                .ifPresent(signatureParser::endListAt);
        return new Split(new ArrayList<>(found.body()), signed, linkedLines(signed));
    }

    private Split splitSignature(List<Block> rest) {
        List<Block> body = new ArrayList<>(rest);
        List<Block> signed = new LastSignature(body, lexicon, front, page)
                .take(findings)
                .map(last -> signatureParser.parseClosing(last, 0, List.of()))
                .orElse(List.of());
        return new Split(body, signed, List.of());
    }

    private static List<Line> linkedLines(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.runs().stream().anyMatch(run -> run.link() != null))
                .toList();
    }
}
