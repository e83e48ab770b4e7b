package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.Findings;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.Words;

/**
 * Finds where a letter's head, body and signatures begin and end, and has each read.
 *
 * <p>The salutation ends the head, or, where there is none, the last of the lines that only a head has, or the first
 * block of prose. A closing ends the body, or what else {@link Ending} finds.
 */
public final class Outliner {

    private final List<Block> blocks;
    private final FrontMatter front;
    private final Wording wording;
    private final Findings findings;
    private final Head head;

    private Outliner(List<Block> blocks, FrontMatter front, Wording wording, Findings findings) {
        this.blocks = blocks;
        this.front = front;
        this.wording = wording;
        this.findings = findings;
        this.head = new Head(wording);
    }

    public static Outline outline(List<Block> blocks, FrontMatter front, String language, Findings findings) {
        return new Outliner(blocks, front, Wording.of(language), findings).outline();
    }

    private Outline outline() {
        Greetings greetings = new Greetings(wording);
        Greetings.Found greeting = early(greetings.in(blocks));
        int bodyAt = greeting == null ? unannounced() : greeting.block() + 1;
        List<Line> salutation = new ArrayList<>();
        int headEnd = greeting == null ? bodyAt : greeting.block();
        int headStart = headStart(headEnd);
        blocks.subList(headStart, headEnd).forEach(head::read);
        if (greeting != null) {
            if (!greeting.above().isEmpty()) {
                head.read(blocks.get(greeting.block()).with(greeting.above()));
            }
            salutation.addAll(greeting.lines());
        }
        List<Block> rest = new ArrayList<>();
        if (greeting != null && !greeting.below().isEmpty()) {
            rest.add(new Block(Block.Kind.PARAGRAPH, 0, 0, null, greeting.below()));
        }
        rest.addAll(blocks.subList(bodyAt, blocks.size()));
        int start = opened(rest, greetings, greeting != null, salutation);
        return below(rest.subList(start, rest.size()), salutation);
    }

    private Outline below(List<Block> rest, List<Line> salutation) {
        Ending.Found end = new Ending(rest, wording).from(0);
        List<Block> bodied = new ArrayList<>(rest.subList(0, Math.min(end.block(), rest.size())));
        List<Block> signed = new ArrayList<>();
        Signatures signatures = new Signatures(wording, head, findings);
        if (end.block() < rest.size()) {
            Block last = rest.get(end.block());
            if (end.line() > 0) {
                bodied.add(last.with(last.lines().subList(0, end.line())));
            }
            signed.addAll(signatures.open(last, end.line(), rest.subList(end.block() + 1, rest.size())));
        }
        signatures.read(signed);
        dated(bodied);
        Body body = new Body(bodied, wording, findings);
        List<Prose> prose = body.read();
        List<Prose> notes = new ArrayList<>(body.notes());
        notes.addAll(Body.notes(signatures.notes(), wording));
        LetterDate date =
                head.date() != null ? head.date() : signatures.date() != null ? signatures.date() : frontDate();
        List<Outline.Address> addresses = new Addressees(wording, head, salutation).all();
        String title = title();
        if (addresses.stream().noneMatch(address -> address.role() == org.undersigned.letter.Recipient.Role.TO)) {
            addresses = new Entitled(wording).in(title, prose, addresses);
        }
        return new Outline(
                title,
                date,
                head.subject(),
                addresses,
                salutation.stream().map(Line::text).toList(),
                prose,
                signatures.closing(),
                signatures.lines(),
                notes);
    }

    /** A date on a line of its own at the end of the body is the letter's, where its head has none. */
    private void dated(List<Block> body) {
        for (int i = Math.max(0, body.size() - 2); i < body.size(); i++) {
            Block block = body.get(i);
            boolean line = block.kind() == Block.Kind.PARAGRAPH && block.lines().size() == 1;
            boolean placed = line
                    && (block.text().indexOf(',') > 0
                            || Character.isDigit(block.text().codePointAt(0))
                            || !Phrasing.ended(block.text()));
            Optional<LetterDate> date = placed ? Dates.in(block.text(), wording) : Optional.empty();
            if (date.isPresent()) {
                head.date(date.get());
                body.remove(i);
                return;
            }
        }
    }

    private LetterDate frontDate() {
        String said = front.date();
        String day = said == null ? "" : said.length() > 10 && said.charAt(4) == '-' ? said.substring(0, 10) : said;
        return Dates.in(day, wording).orElse(null);
    }

    private String title() {
        return Optional.ofNullable(head.heading())
                .or(() -> Optional.ofNullable(front.title()))
                .or(() -> Optional.ofNullable(head.titleLine()))
                .orElse(null);
    }

    /** A salutation stands above the letter's prose; "Dear friends" below most of it is none. */
    private Greetings.Found early(Greetings.Found found) {
        if (found == null) {
            return null;
        }
        int above = prose(blocks.subList(0, found.block()));
        int below = prose(blocks.subList(found.block() + 1, blocks.size()))
                + found.below().stream().mapToInt(line -> line.text().length()).sum();
        return above <= below + 200 ? found : null;
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() != Block.Kind.ROW && Phrasing.prose(block.text()))
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /** Where the body begins if nobody is greeted. */
    private int unannounced() {
        int first = 0;
        while (first < blocks.size() && !opens(blocks.get(first))) {
            first++;
        }
        int marked = first;
        for (int i = first; i < blocks.size() / 2; i++) {
            boolean marks = blocks.get(i).kind() != Block.Kind.ITEM
                    && blocks.get(i).kind() != Block.Kind.ROW
                    && blocks.get(i).lines().stream().anyMatch(line -> head.marks(line.text()));
            boolean titled = blocks.get(i).kind() == Block.Kind.HEADING
                    && (wording.begins("opens", blocks.get(i).text()) || late(i, first));
            marked = marks || titled ? i + 1 : marked;
        }
        while (marked < blocks.size() && marked > first && !opens(blocks.get(marked))) {
            marked++;
        }
        return Math.min(withHeading(marked), blocks.size());
    }

    /** A heading behind a publisher's few words, above all other headings, is the letter's title. */
    private boolean late(int i, int first) {
        int level = blocks.get(i).level();
        boolean earlier = blocks.subList(0, i).stream().anyMatch(block -> block.kind() == Block.Kind.HEADING);
        boolean above = blocks.subList(i + 1, blocks.size()).stream()
                .noneMatch(block -> block.kind() == Block.Kind.HEADING && block.level() <= level);
        return !earlier && above && i - first <= 4;
    }

    /** Sections may begin at once: a heading between title and prose is the first section's. */
    private int withHeading(int at) {
        boolean heading = at > 1
                && at <= blocks.size()
                && (blocks.get(at - 1).kind() == Block.Kind.HEADING || numberedHeading(blocks.get(at - 1)))
                && blocks.subList(0, at - 1).stream().anyMatch(block -> block.kind() == Block.Kind.HEADING)
                && !wording.has("opens", blocks.get(at - 1).text());
        return heading ? at - 1 : at;
    }

    private static boolean numberedHeading(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.marked()
                && block.lines().size() == 1
                && Character.isDigit(block.text().codePointAt(0))
                && Headings.heads(block.text());
    }

    private boolean opens(Block block) {
        boolean prose = block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.ITEM
                || block.kind() == Block.Kind.QUOTATION;
        boolean runs = Phrasing.prose(block.text())
                || Phrasing.sentence(block.text()) && Words.of(block.text()).size() > 8;
        return prose && runs && block.lines().stream().noneMatch(line -> head.marks(line.text())) && !titles(block);
    }

    private boolean titles(Block block) {
        return wording.begins("opens", block.text()) && !Phrasing.ended(block.text());
    }

    /** Behind a publisher's introduction, the letter begins with its own title. */
    private int headStart(int end) {
        int start = 0;
        boolean introduced = false;
        for (int i = 0; i < end; i++) {
            Block block = blocks.get(i);
            boolean titled = block.kind() == Block.Kind.HEADING
                    || block.kind() == Block.Kind.PARAGRAPH && titles(block)
                    || block.kind() == Block.Kind.RULE;
            start = titled && introduced ? i : start;
            introduced = !(titled && introduced)
                    && (introduced || block.kind() == Block.Kind.PARAGRAPH && Phrasing.prose(block.text()));
        }
        if (start > 0) {
            findings.add(
                    FindingCode.WORDS_LEFT_OUT,
                    blocks.get(0).position(),
                    "what stands above the letter is left out: \"%s\""
                            .formatted(Phrasing.shortened(blocks.get(0).text())),
                    null);
        }
        return start;
    }

    /** What stands between the salutation and the first sentence: a date, a subject, a second salutation. */
    private int opened(List<Block> rest, Greetings greetings, boolean greeted, List<Line> salutation) {
        int at = 0;
        while (at < rest.size()) {
            Block block = rest.get(at);
            Optional<LetterDate> date = block.lines().size() == 1 ? Dates.in(block.text(), wording) : Optional.empty();
            Optional<String> subject =
                    block.lines().size() == 1 ? wording.after("subject", block.text()) : Optional.empty();
            if (date.isPresent()) {
                head.date(date.get());
            } else if (subject.isPresent()) {
                head.subject(subject.get());
            } else if (greeted && !block.lines().isEmpty() && greetings.again(block)) {
                salutation.addAll(block.lines());
            } else if (block.kind() != Block.Kind.RULE) {
                return at;
            }
            at++;
        }
        return at;
    }
}
