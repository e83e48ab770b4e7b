package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.closer.list.AlphabeticalOrder;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** Joins paragraphs that are each a person with a few lines about that person: name, role, organization. */
record CardBlocks(StructureLexicon lexicon) {

    private static final int MIN_CARDS = 3;

    /** The fewest cards if nothing else stands beside them, and words say what each person is. */
    private static final int MIN_DESCRIBED = 2;

    private static final int MAX_LINES = 5;

    /** The fewest paragraphs that are cards because they are alike, and the most lines of each. */
    private static final int MIN_EQUAL = 4;

    private static final int MAX_EQUAL = 4;
    private static final int MAX_PLAIN = 3;
    private static final int MAX_NAME_WORDS = 5;

    /** "San Francisco, California". */
    private static final Pattern TOWN_AND_REGION =
            Pattern.compile("(?:[\\p{L}.'’-]++ ?){1,4}+, (?:[\\p{L}.]++ ?){1,3}+");

    /**
     * The lines with each person and the organization below as one; empty if they are something else. Names in the order of
     * the alphabet are signatories each.
     *
     * @param run paragraphs of a line each, or one paragraph
     */
    Optional<List<Block>> joinPairs(List<Block> run) {
        List<Block> lines = run.stream()
                .flatMap(block -> block.lines().stream().map(line -> block.withLines(List.of(line))))
                .toList();
        if (run.size() > 1 && run.size() < lines.size()
                || lines.size() % 2 != 0
                || lines.size() < MIN_CARDS * 2
                || AlphabeticalOrder.isSorted(lines.stream().map(Block::text).toList())) {
            return Optional.empty();
        }
        List<Block> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            Block name = lines.get(i);
            pairs.add(name.withLines(
                    List.of(name.lines().get(0), lines.get(i + 1).lines().get(0))));
        }
        long described = pairs.stream().filter(this::isDescribedCard).count();
        boolean cards = pairs.stream().allMatch(pair -> isCard(pair, false));
        return cards && described * 10 >= pairs.size() * 7L
                ? Optional.of(pairs.stream().map(this::joined).toList())
                : Optional.empty();
    }

    /** The paragraphs with each card as one line; empty if they are something else. */
    Optional<List<Block>> join(List<Block> run) {
        long lines = run.stream().filter(block -> block.lines().size() > 1).count();
        boolean placed = run.stream().filter(CardBlocks::endsWithPlace).count() * 10 >= lines * 7;
        long cards = run.stream().filter(block -> isCard(block, placed)).count();
        boolean described = cards >= MIN_DESCRIBED && run.stream().allMatch(this::isDescribedCard);
        if (described || run.size() >= MIN_CARDS && run.stream().allMatch(this::isTitledCard) || areEqualCards(run)) {
            return Optional.of(run.stream().map(this::joined).toList());
        }
        if (cards < MIN_CARDS || cards * 10 < lines * 7 || cards * 10 < run.size() * 7L) {
            return Optional.empty();
        }
        List<Block> result = new ArrayList<>();
        boolean named = false;
        for (Block block : run) {
            boolean person = isPerson(block.lines().get(0).text()) || named && hasRoleBelow(block);
            named |= person;
            result.add(named ? person ? joined(block) : block : Block.label(block.lines()));
        }
        return Optional.of(result);
    }

    /**
     * Whether nearly all paragraphs have a name above two or three lines at most, and only words below the names say of what
     * organization or role they are: "Ana Ruiz" / "Alder Street Bike Bus".
     */
    private boolean areEqualCards(List<Block> run) {
        long several = run.stream()
                .filter(block -> hasLinesOfCard(block) && block.lines().size() <= MAX_EQUAL)
                .count();
        if (run.size() < MIN_EQUAL || several * 10 < run.size() * 9L) {
            return false;
        }
        long named = run.stream()
                .filter(block -> isPerson(block.lines().get(0).text()))
                .count();
        long unlike = run.stream()
                .filter(block -> isAboutSomebody(block.lines().get(0).text()))
                .count();
        long about = run.stream()
                .filter(block -> block.lines().stream().skip(1).anyMatch(line -> isAboutSomebody(line.text())))
                .count();
        String shared = sharedEnding(run);
        long persons = run.stream()
                .filter(block -> block.lines().stream()
                        .skip(1)
                        .anyMatch(line -> isPlainPerson(line.text())
                                && !lastWord(line.text()).equals(shared)))
                .count();
        return named * 10 >= run.size() * 8L
                && unlike * 10 <= run.size()
                && about * 3 >= run.size()
                && persons * 10 <= run.size();
    }

    /** The last word of many second lines that no first line has: "Bus" of "Vernon Bike Bus"; empty if there is none. */
    private static String sharedEnding(List<Block> run) {
        Map<String, Long> endings = run.stream()
                .filter(block -> block.lines().size() > 1)
                .collect(Collectors.groupingBy(
                        block -> lastWord(block.lines().get(1).text()), Collectors.counting()));
        return endings.entrySet().stream()
                .filter(ending -> ending.getValue() >= MIN_CARDS && ending.getValue() * 10 >= run.size() * 3L)
                .map(Map.Entry::getKey)
                .filter(word -> run.stream()
                        .noneMatch(
                                block -> lastWord(block.lines().get(0).text()).equals(word)))
                .findFirst()
                .orElse("");
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Two or three words that may be the name of a person. */
    private boolean isPlainPerson(String text) {
        return text.indexOf(',') < 0
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_PLAIN
                && isPerson(text)
                && !LineEvidence.namesOrganization(text, lexicon);
    }

    /** Whether words are a role, name an organization or are too many for a person. */
    private boolean isAboutSomebody(String text) {
        return isAbout(text)
                || LineEvidence.namesOrganization(text, lexicon)
                || WhitespaceTokenizer.tokenize(text).size() > MAX_NAME_WORDS;
    }

    private Block joined(Block card) {
        return card.withLines(List.of(joinLines(card.lines())));
    }

    private static boolean hasLinesOfCard(Block block) {
        return block.lines().size() > 1 && block.lines().size() <= MAX_LINES;
    }

    /** @param placed whether nearly all paragraphs end with a town and a region, which may look like a person */
    private boolean isCard(Block block, boolean placed) {
        return hasLinesOfCard(block)
                && isPerson(block.lines().get(0).text())
                && block.lines().stream()
                        .skip(1)
                        .noneMatch(line -> isPerson(line.text()) && !(placed && isTownAndRegion(line.text())));
    }

    /** "Mayor Ana Ruiz" / "Town of Karsk": only the first line begins with an office. */
    private boolean isTitledCard(Block block) {
        return hasLinesOfCard(block)
                && isTitled(block.lines().get(0).text())
                && block.lines().stream()
                        .skip(1)
                        .noneMatch(line ->
                                isTitled(line.text()) || line.text().indexOf(',') >= 0 && isPerson(line.text()));
    }

    private boolean isTitled(String text) {
        return MultiLineSignature.isPersonName(text, lexicon)
                && lexicon.matches("ranks", WhitespaceTokenizer.firstToken(text));
    }

    /** Whether a person is above a role or the word of an organization. */
    private boolean isDescribedCard(Block block) {
        return isCard(block, false)
                && block.lines().stream()
                        .skip(1)
                        .anyMatch(line -> isAbout(line.text()) || LineEvidence.namesOrganization(line.text(), lexicon));
    }

    /** Whether the last line is a town and a region, and the first is not. */
    private static boolean endsWithPlace(Block block) {
        int last = block.lines().size() - 1;
        return last > 0
                && isTownAndRegion(block.lines().get(last).text())
                && !isTownAndRegion(block.lines().get(0).text());
    }

    private static boolean isTownAndRegion(String text) {
        return TOWN_AND_REGION.matcher(text).matches();
    }

    /** Among cards, a few words above what somebody is are a name, although they do not look like one. */
    private boolean hasRoleBelow(Block block) {
        String name = block.lines().get(0).text();
        return hasLinesOfCard(block)
                && WhitespaceTokenizer.tokenize(name).size() <= MAX_NAME_WORDS
                && !name.endsWith(":")
                && !isAbout(name)
                && isAbout(block.lines().get(1).text());
    }

    private boolean isPerson(String text) {
        return MultiLineSignature.isPersonName(MultiLineSignature.namePart(text), lexicon) && !isAbout(text);
    }

    private boolean isAbout(String text) {
        return MultiLineSignature.startsWithRole(text, lexicon);
    }

    private Line joinLines(List<Line> lines) {
        List<Run> runs = new ArrayList<>();
        String above = "";
        for (Line line : lines) {
            if (!runs.isEmpty()) {
                runs.add(Run.plain(isWrapped(above, line.text()) ? " " : ", "));
            }
            runs.addAll(
                    line.split(line.text().stripTrailing().length()).before().runs());
            above = line.text();
        }
        return new Line(runs, lines.get(0).position());
    }

    /** "University of" / "Karsk": the end or the beginning of a line shows that it goes on. */
    private boolean isWrapped(String above, String text) {
        String end = above.substring(above.lastIndexOf(' ') + 1);
        return above.endsWith(",")
                || above.endsWith("&")
                || Character.isLowerCase(text.codePointAt(0))
                        && lexicon.matches("frequent", text.replaceFirst(" .*", ""))
                || Character.isLowerCase(end.codePointAt(0))
                        && (lexicon.isParticle(end)
                                || lexicon.matches("where", end)
                                || lexicon.matches("conjunctions", end));
    }
}
