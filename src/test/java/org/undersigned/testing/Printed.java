package org.undersigned.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;

/** Blocks as a person can read and compare them: one a line, with its marks as Markdown has them. */
public final class Printed {

    private Printed() {}

    /** {@code item/1 "-" First | line two}; lines are parted by bars. */
    public static List<String> blocks(List<Block> blocks) {
        return blocks.stream().map(Printed::block).toList();
    }

    /** The same with each line's place: {@code 12:3 paragraph Words}. */
    public static List<String> placed(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.lines().stream()
                                .map(line -> line.position().line() + ":"
                                        + line.position().column())
                                .collect(Collectors.joining(" "))
                        + " " + block(block))
                .toList();
    }

    private static String block(Block block) {
        String level = block.level() > 0 ? Integer.toString(block.level()) : "";
        String list = block.list() > 0 ? "/" + block.list() : "";
        String marker = block.marker() == null ? "" : " \"" + block.marker() + "\"";
        String words = block.lines().stream().map(Printed::line).collect(Collectors.joining(" | "));
        return block.kind().name().toLowerCase(java.util.Locale.ROOT) + level + list + marker + " " + words;
    }

    private static String line(Line line) {
        return line.runs().stream().map(Printed::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        String marks = (run.strong() ? "**" : "") + (run.emphasis() ? "_" : "");
        String mirrored = (run.emphasis() ? "_" : "") + (run.strong() ? "**" : "");
        String words = marks + run.text() + mirrored;
        return run.link() == null ? words : "[" + words + "](" + run.link() + ")";
    }
}
