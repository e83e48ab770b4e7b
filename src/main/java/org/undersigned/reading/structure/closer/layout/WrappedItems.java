package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Names that are broken over two lines of an item: "Ana Maria" / "Weber, nurse". In a list some of whose items have a role or an
 * organization on the second line, a line is a part of a card.
 */
public final class WrappedItems {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]*(?: \\p{L}[\\p{L}\\p{M}'’-]*)?");

    private final StructureLexicon lexicon;
    private final CountryNames countries;
    private final FindingCollector findings;

    public WrappedItems(StructureLexicon lexicon, FindingCollector findings) {
        this.lexicon = lexicon;
        this.countries = CountryNames.forLists(lexicon.language);
        this.findings = findings;
    }

    /** The blocks with each such name on one line. */
    public List<Block> join(List<Block> blocks) {
        Set<Integer> cards = cards(blocks);
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            joined.add(isOpen(block) && !cards.contains(block.list()) ? joined(block) : block);
        }
        return joined;
    }

    /** The lists with a role or an organization on a second line, or most of whose items have one. */
    private Set<Integer> cards(List<Block> blocks) {
        Set<Integer> cards = new HashSet<>();
        Map<Integer, List<Block>> lists = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.ITEM)
                .collect(Collectors.groupingBy(Block::list));
        lists.forEach((list, items) -> {
            long several = items.stream().filter(WrappedItems::isLong).count();
            if (items.stream().anyMatch(this::isCard) || several > 1 && several * 2 > items.size()) {
                cards.add(list);
            }
        });
        return cards;
    }

    private static boolean isLong(Block block) {
        return block.kind() == Block.Kind.ITEM && block.lines().size() > 1;
    }

    private boolean isCard(Block item) {
        return isLong(item) && isDetail(item.lines().get(1).text());
    }

    private boolean isDetail(String line) {
        String head = head(line);
        return MultiLineSignature.startsWithRole(head, lexicon)
                || countries.contains(head)
                || WhitespaceTokenizer.tokenize(head).stream()
                        .anyMatch(word -> lexicon.matches("organizations", word) || lexicon.isOffice(word));
    }

    private static String head(String line) {
        int comma = line.indexOf(',');
        return comma < 0 ? line : line.substring(0, comma);
    }

    /** Whether the first line may be the beginning of a name that the second one ends. */
    private boolean isOpen(Block block) {
        if (!isLong(block) || block.lines().get(0).isEmphasized()) {
            return false;
        }
        String first = block.lines().get(0).text();
        String head = head(block.lines().get(1).text());
        return isNamePart(first)
                && isNamePart(head)
                && !MultiLineSignature.startsWithRole(first, lexicon)
                && !isDetail(first)
                && !isDetail(block.lines().get(1).text());
    }

    private boolean isNamePart(String text) {
        return NAME.matcher(text).matches()
                && WhitespaceTokenizer.tokenize(text).stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) && isMixed(word));
    }

    /** An abbreviation in capitals, such as that of an organization, is no part of a name. */
    private static boolean isMixed(String word) {
        return word.chars().anyMatch(Character::isLowerCase) || word.endsWith(".");
    }

    private Block joined(Block block) {
        Line first = block.lines().get(0);
        Line second = block.lines().get(1);
        String rest = second.text().substring(head(second.text()).length());
        boolean one = first.text().indexOf(' ') < 0;
        boolean described = rest.startsWith(",")
                && head(second.text()).indexOf(' ') < 0
                && MultiLineSignature.startsWithRole(rest.substring(1).strip(), lexicon);
        if (!one && !described) {
            findings.add(
                    FindingCode.SIGNATORY_UNCERTAIN,
                    second.position(),
                    "\"%s\" may be the rest of the name \"%s\" above it, or what describes the person"
                            .formatted(second.text(), first.text()),
                    "If it is of the name, put both into one line; else put a comma behind the name.");
            return block;
        }
        findings.add(
                FindingCode.SIGNATORY_LINES_JOINED,
                second.position(),
                "\"%s\" is read as the rest of \"%s\"".formatted(second.text(), first.text()),
                null);
        List<Run> runs = new ArrayList<>(first.runs());
        runs.add(Run.plain(" "));
        runs.addAll(second.runs());
        List<Line> lines =
                new ArrayList<>(block.lines().subList(1, block.lines().size()));
        lines.set(0, new Line(runs, first.position()));
        return block.withLines(lines);
    }
}
