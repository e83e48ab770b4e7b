package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.LabelledPerson;
import org.undersigned.reading.signatory.segmentation.SideBySideNames;
import org.undersigned.reading.structure.closer.list.ListHeadingClassifier;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.AlternatingEnumeration;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameEnumeration;
import org.undersigned.reading.structure.line.NameLineClassifier;
import org.undersigned.reading.structure.line.WrappedText;

/** Turns names that run on behind or below their label into items: "Signed by: Ana Ruiz, Tom Lind and Eva Berg". */
public final class InlineLists {

    private static final int MAX_LABEL = 90;

    /** A longer line is not split into lines with positions of their own. */
    private static final int MAX_LINE = 20_000;

    /** The most paragraphs of prose that may follow. */
    private static final int MAX_PROSE_AFTER = 1;

    private static final int MAX_LABEL_WORDS = 6;

    /** The keys of labels of what no one signs. */
    private static final List<String> OTHER_LABELS =
            List.of("cc", "to", "subject", "credits", "notes", "contacts", "enclosures", "photographs");

    private static final List<String> ADDRESS_LABELS = List.of("cc", "to", "subject", "contacts");

    /** The fewest names of a line that cannot be one signatory. */
    private static final int MIN_MANY = 12;

    /** So many persons behind the label of a credit are a department that signs: "Photography: …". */
    private static final int MIN_CREDITED = 4;

    private final StructureLexicon lexicon;
    private final ListHeadingClassifier listHeadings;
    private final NameEnumeration enumeration;
    private final AfterwordClassifier afterwords;
    private final NameRows rows;

    public InlineLists(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.listHeadings = new ListHeadingClassifier(lexicon, new NameLineClassifier(lexicon));
        this.enumeration = new NameEnumeration(lexicon);
        this.afterwords = new AfterwordClassifier(lexicon);
        this.rows = new NameRows(enumeration);
    }

    public static List<Block> split(List<Block> blocks, StructureLexicon lexicon) {
        return new InlineLists(lexicon).split(blocks);
    }

    private List<Block> split(List<Block> blocks) {
        int from = firstOfEnd(blocks);
        boolean goesOn = false;
        boolean run = false;
        List<Block> result = new ArrayList<>(blocks.subList(0, from));
        for (int i = from; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Block> numbered = run ? NumberedRun.splitLabelled(block) : NumberedRun.split(block);
            run = !numbered.isEmpty();
            if (run) {
                goesOn = false;
                result.addAll(numbered);
            } else if (block.kind() == Block.Kind.PARAGRAPH && !block.lines().isEmpty()) {
                Block above = result.isEmpty() ? null : result.get(result.size() - 1);
                List<Block> below = blocks.subList(i + 1, Math.min(blocks.size(), i + 1 + NameRows.MAX_ALIKE));
                List<Block> rest = goesOn && rows.hasOnlyPersons(block) || rows.isBrokenAtCommas(block)
                        ? toItems(WrappedText.join(block), block)
                        : List.of();
                List<Block> split = rest.isEmpty() ? splitBlock(block, above, below) : rest;
                goesOn = split.size() > 1;
                result.addAll(split);
            } else {
                goesOn = false;
                result.add(block);
            }
        }
        return result;
    }

    /** The first block below the prose of the letter, or the last paragraph of it. */
    public int firstOfEnd(List<Block> blocks) {
        int prose = 0;
        int at = blocks.size();
        while (at > 0 && prose <= MAX_PROSE_AFTER) {
            at--;
            Block block = blocks.get(at);
            prose += SentenceHeuristics.isProse(block)
                            && !afterwords.isAfterword(block)
                            && enumeration.splitMany(block.text()).isEmpty()
                            && labelEnd(block.lines().get(0).text()) == 0
                            && NumberedRun.split(block).isEmpty()
                    ? 1
                    : 0;
        }
        return at;
    }

    /** One item for each name of a paragraph that lists nothing else; empty if it is something else. */
    public List<Block> namesIn(Block block) {
        String text = block.kind() == Block.Kind.PARAGRAPH ? block.text() : "";
        if (text.isEmpty() || text.length() > MAX_LINE || afterwords.isAfterword(block) || text.endsWith("!")) {
            return List.of();
        }
        int label = labelled(text);
        Line whole = WrappedText.join(block);
        List<String> listed = enumeration.splitMany(text.substring(label));
        List<String> names =
                listed.isEmpty() && block.lines().size() == 1 ? SideBySideNames.split(text.substring(label)) : listed;
        boolean written = names.stream().allMatch(name -> MultiLineSignature.isWrittenAsName(name, lexicon));
        return names.isEmpty() || !written
                ? List.of()
                : toItems(whole.split(label).after(), block);
    }

    /** The names of a line that lists so many, or persons with marks between them, that it is no one signatory. */
    public List<Block> manyIn(Block block) {
        if (isWrappedAtMarks(block)) {
            return toItems(WrappedText.join(block), block);
        }
        String text = block.kind() == Block.Kind.PARAGRAPH && block.lines().size() == 1 ? block.text() : "";
        if (text.isEmpty() || text.length() > MAX_LINE || afterwords.isAfterword(block)) {
            return List.of();
        }
        List<String> names = enumeration.splitMany(text);
        return names.size() >= MIN_MANY || !names.isEmpty() && text.indexOf(", ") < 0
                ? toItems(block.lines().get(0), block)
                : List.of();
    }

    /** "Ana Ruiz, Harbour Union; Tom Lind, Lake" / "Watch; Eva Berg, teacher": a line breaks between two semicolons. */
    private boolean isWrappedAtMarks(Block block) {
        List<Line> lines = block.lines();
        boolean broken = block.kind() == Block.Kind.PARAGRAPH
                && lines.size() > 1
                && lines.size() <= MAX_LABEL
                && lines.get(0).text().indexOf("; ") > 0
                && lines.subList(0, lines.size() - 1).stream()
                        .anyMatch(line -> !line.text().strip().endsWith(";"))
                && WrappedText.isWrapped(block);
        return broken
                && !new AlternatingEnumeration(enumeration)
                        .splitAtSemicolons(WrappedText.join(block).text())
                        .isEmpty();
    }

    /** The label of a paragraph and an item for each of its names, which may be few: "Layout desk: Ana Ruiz, Tom Lind". */
    public List<Block> groupIn(Block block) {
        String text = block.kind() == Block.Kind.PARAGRAPH ? block.text() : "";
        int label = text.isEmpty() || text.length() > MAX_LINE ? 0 : text.indexOf(": ") + 1;
        boolean labelled = label > 0
                && WhitespaceTokenizer.tokenize(text.substring(0, label)).size() <= MAX_LABEL_WORDS
                && ADDRESS_LABELS.stream().noneMatch(key -> lexicon.startsWith(key, text));
        if (!labelled || text.endsWith("!")) {
            return List.of();
        }
        Line whole = WrappedText.join(block);
        List<Block> items = toItems(whole.split(label).after(), block);
        long persons = items.stream()
                .filter(item -> MultiLineSignature.isPersonName(item.text().replaceFirst("[,:(].*$", ""), lexicon))
                .count();
        int least = afterwords.isAfterword(block) ? MIN_CREDITED : 2;
        if (items.size() < least || persons * 10 < items.size() * 8) {
            return List.of();
        }
        List<Block> group = new ArrayList<>();
        group.add(block.withLines(List.of(whole.split(label).before())));
        group.addAll(items);
        return group;
    }

    /** "Letter signed by Ana Ruiz, Tom Lind and sent to the mayor.": its label and names; empty if it is something else. */
    private List<Block> signedBy(Line whole, Block block) {
        String text = whole.text();
        int from = lexicon.textAfterPhrase("introductions", text)
                .map(rest -> text.length() - rest.length())
                .orElse(0);
        if (from == 0 || text.length() > MAX_LINE || text.indexOf(", ", from) < 0) {
            return List.of();
        }
        int to = startOfClause(text);
        Line names = to < text.length() ? whole.split(to).before() : whole;
        List<Block> items = toItems(names.split(from).after(), block);
        if (items.size() < 2) {
            return List.of();
        }
        List<Block> split = new ArrayList<>();
        split.add(block.withLines(List.of(whole.split(from).before())));
        split.addAll(items);
        return split;
    }

    /** The index of the conjunction that leads from the last name to a clause: "and sent to …"; the length if there is none. */
    private int startOfClause(String text) {
        int at = text.lastIndexOf(", ") + 1;
        boolean conjunction = false;
        int before = at;
        for (String word : WhitespaceTokenizer.tokenize(text.substring(at))) {
            int start = text.indexOf(word, at);
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (conjunction && small && !lexicon.isParticle(word) && !lexicon.isHonorific(word)) {
                return before;
            }
            conjunction = small && lexicon.matches("conjunctions", word);
            before = start;
            at = start + word.length();
        }
        return text.length();
    }

    /** The index behind a label of a few words and its colon, whatever it says; 0 if there is none. */
    private int labelled(String text) {
        int colon = text.indexOf(": ");
        boolean label = colon > 0
                && WhitespaceTokenizer.tokenize(text.substring(0, colon)).size() <= MAX_LABEL_WORDS
                && OTHER_LABELS.stream().noneMatch(key -> lexicon.startsWith(key, text));
        return label ? colon + 1 : 0;
    }

    private List<Block> splitBlock(Block block, Block above, List<Block> below) {
        if (block.lines().stream().skip(1).anyMatch(line -> LabelledPerson.of(line.text())
                .isPresent())) {
            return List.of(block);
        }
        Line whole = WrappedText.join(block);
        String text = whole.text();
        int labelEnd = labelEnd(text);
        labelEnd += labelEnd > 0 ? labelEnd(text.substring(labelEnd)) : 0;
        if (labelEnd > 0) {
            List<Block> items = toItems(whole.split(labelEnd).after(), block);
            if (!items.isEmpty()) {
                List<Block> split = new ArrayList<>();
                split.add(block.withLines(List.of(whole.split(labelEnd).before())));
                split.addAll(items);
                return split;
            }
        }
        List<Block> signed = signedBy(whole, block);
        if (!signed.isEmpty()) {
            return signed;
        }
        boolean labelled = WrappedText.isWrapped(block)
                && above != null
                && above.kind() != Block.Kind.ITEM
                && (listHeadings.isListLabel(above.text()) || listHeadings.isListHeading(above, block));
        boolean names = labelled
                && text.indexOf(", ") > 0
                && !rows.isLineOfList(block, below)
                && !NameRows.areDescribedPersons(block, lexicon);
        List<Block> items = names ? toItems(whole, block) : List.of();
        return items.size() > 2 ? items : List.of(block);
    }

    /** The index behind a list's label and its colon; 0 if there is none, or nothing behind it. */
    private int labelEnd(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0
                || colon > MAX_LABEL
                || colon + 1 == text.length()
                || text.startsWith("//", colon + 1)
                || isClock(text, colon)) {
            return 0;
        }
        String label = text.substring(0, colon);
        boolean few = WhitespaceTokenizer.tokenize(label).size() <= MAX_LABEL_WORDS;
        boolean lists = listHeadings.isListLabel(label)
                || few && lexicon.contains("lists", label)
                || lexicon.matches("introductions", label)
                || listHeadings.introducesList(label + ":");
        return lists ? colon + 1 : 0;
    }

    /** "6:30 pm" */
    private static boolean isClock(String text, int colon) {
        return Character.isDigit(text.charAt(colon - 1)) && Character.isDigit(text.charAt(colon + 1));
    }

    /** One item for each name, at its place in the line, without the mark before the first. */
    private List<Block> toItems(Line written, Block block) {
        boolean marked = written.text().strip().startsWith("• ");
        Line line = marked ? written.split(written.text().indexOf('•') + 2).after() : written;
        List<String> listed = line.text().length() > MAX_LINE ? List.of() : enumeration.splitLabelled(line.text());
        List<String> names = listed.isEmpty() ? SideBySideNames.split(line.text()) : listed;
        return line.cut(names).stream()
                .map(name -> new Block(Block.Kind.ITEM, 0, 0, null, List.of(name)))
                .toList();
    }
}
