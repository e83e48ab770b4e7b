package org.undersigned.reading.word;

import java.util.HashMap;
import java.util.Map;
import org.undersigned.reading.block.ListLabels;
import org.undersigned.reading.block.UnreadableFileException;

/** The numbering definitions of a document ({@code numbering.xml}), and the current numbers of its lists. */
final class Numbering implements XmlEvents.XmlHandler {

    private static final int LEVELS = 9;
    private static final String BULLET = "-";

    private static final class ListLevel {
        private String format = "decimal";
        private String text = "%1.";
        private int start = 1;
    }

    /** An abstract numbering definition; lists that share one continue its numbers. */
    private static final class AbstractList {
        private final ListLevel[] levels = new ListLevel[LEVELS];
        private final int[] counts = new int[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];
    }

    private final Map<String, AbstractList> abstractLists = new HashMap<>();
    private final Map<Integer, AbstractList> lists = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private AbstractList abstractList = new AbstractList();
    private ListLevel level = new ListLevel();
    private int list;
    private int overriddenLevel;
    private boolean inList;

    static Numbering parse(byte[] part) throws UnreadableFileException {
        Numbering numbering = new Numbering();
        XmlEvents.parse(part, numbering);
        return numbering;
    }

    @Override
    public void start(String name, XmlEvents element) {
        switch (name) {
            case "abstractNum" -> {
                abstractList = new AbstractList();
                abstractLists.put(element.attribute("abstractNumId"), abstractList);
            }
            case "num" -> {
                list = element.intAttribute("numId", 0);
                inList = true;
            }
            case "abstractNumId" -> lists.put(list, abstractLists.getOrDefault(element.value(), new AbstractList()));
            case "lvlOverride" -> overriddenLevel = clampLevel(element.intAttribute("ilvl", 0));
            case "startOverride" ->
                restarts.computeIfAbsent(list, any -> new HashMap<>())
                        .put(overriddenLevel, element.intAttribute("val", 1));
            case "lvl" -> {
                level = new ListLevel();
                if (!inList) {
                    abstractList.levels[clampLevel(element.intAttribute("ilvl", 0))] = level;
                }
            }
            case "numFmt" -> level.format = element.value();
            case "lvlText" -> level.text = element.value();
            case "start" -> level.start = element.intAttribute("val", 1);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        inList &= !name.equals("num");
    }

    private static int clampLevel(int level) {
        return Math.max(0, Math.min(LEVELS - 1, level));
    }

    /** The label of the next item: "3.", "b)", "-" for all bullets; {@code null} if the list has no labels. */
    String nextLabel(int id, int depth) {
        AbstractList of = lists.get(id);
        int at = clampLevel(depth);
        if (of == null || of.levels[at] == null) {
            return id == 0 ? null : BULLET;
        }
        Map<Integer, Integer> restart = restarts.getOrDefault(id, Map.of());
        if (restart.containsKey(at)) {
            of.counts[at] = restart.get(at) - 1;
            of.begun[at] = true;
            restart.remove(at);
        }
        of.counts[at] = of.begun[at] ? of.counts[at] + 1 : of.levels[at].start;
        of.begun[at] = true;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            of.begun[deeper] = false;
        }
        return formatLabel(of, at);
    }

    private static String formatLabel(AbstractList of, int at) {
        ListLevel level = of.levels[at];
        if (level.format.equals("bullet")) {
            return BULLET;
        }
        if (level.format.equals("none")) {
            return null;
        }
        String text = level.text;
        for (int i = 0; i <= at; i++) {
            String place = "%" + (i + 1);
            if (text.contains(place)) {
                int count = of.begun[i] ? of.counts[i] : of.levels[i] == null ? 1 : of.levels[i].start;
                text = text.replace(place, formatNumber(of.levels[i] == null ? "decimal" : of.levels[i].format, count));
            }
        }
        return text.isBlank() ? null : text.strip();
    }

    static String formatNumber(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> ListLabels.alphabetic(number);
            case "upperLetter" -> ListLabels.upperCase(ListLabels.alphabetic(number));
            case "lowerRoman" -> ListLabels.roman(number);
            case "upperRoman" -> ListLabels.upperCase(ListLabels.roman(number));
            default -> Integer.toString(number);
        };
    }
}
