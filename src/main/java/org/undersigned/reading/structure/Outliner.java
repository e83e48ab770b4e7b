package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;

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
    private final FindingCollector findings;
    private final Head head;

    private Outliner(List<Block> blocks, FrontMatter front, Wording wording, FindingCollector findings) {
        this.blocks = blocks;
        this.front = front;
        this.wording = wording;
        this.findings = findings;
        this.head = new Head(wording);
    }

    public static Outline outline(List<Block> blocks, FrontMatter front, String language, FindingCollector findings) {
        Wording wording = Wording.of(language);
        List<Block> letter = OneLined.parted(new Framed(wording, findings).letter(blocks));
        return new Outliner(letter, front, wording, findings).outline();
    }

    private Outline outline() {
        Greetings greetings = new Greetings(wording);
        Opening opening = new Opening(blocks, wording, head);
        Greetings.Found greeting = opening.early(greetings.in(blocks));
        int bodyAt = greeting == null ? opening.body() : greeting.block() + 1;
        List<Line> salutation = new ArrayList<>();
        int headEnd = greeting == null ? bodyAt : greeting.block();
        int headStart = opening.head(headEnd);
        leftOut(headStart);
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
        called(bodied);
        Body body = new Body(bodied, wording, findings);
        List<Prose> prose = body.read();
        List<Prose> notes = new ArrayList<>(body.notes());
        notes.addAll(Body.notes(signatures.notes(), wording));
        String title = title();
        return new Outline(
                title,
                date(signatures.date()),
                head.subject(),
                addresses(title, prose, salutation),
                salutation.stream().map(Line::text).toList(),
                prose,
                signatures.closing(),
                signatures.lines(),
                notes);
    }

    /** Whom the head or the salutation names, else the title; a title may also say more of whom the salutation greets. */
    private List<Outline.Address> addresses(String title, List<Prose> prose, List<Line> salutation) {
        List<Outline.Address> found = new Addressees(wording, head, salutation).all();
        boolean toNobody = found.stream().noneMatch(address -> address.role() == Role.TO);
        if (!toNobody && !head.lines().isEmpty()) {
            return found;
        }
        Entitled entitled = new Entitled(wording);
        List<Outline.Address> titled = entitled.in(title, prose);
        if (!toNobody) {
            return named(found, titled);
        }
        List<Outline.Address> all = new ArrayList<>(titled.isEmpty() ? entitled.in(head.titleLine(), prose) : titled);
        all.addAll(found);
        return all;
    }

    /** "Minister," may be greeted whom the title names: "Open letter to Ana Ruiz, Minister of Health". */
    private static List<Outline.Address> named(List<Outline.Address> greeted, List<Outline.Address> titled) {
        boolean one =
                greeted.size() == 1 && titled.size() == 1 && greeted.get(0).name() == null;
        String office = one ? greeted.get(0).office() : null;
        String full = one ? titled.get(0).office() : null;
        boolean same = office != null
                && full != null
                && (titled.get(0).name() != null || full.length() > office.length())
                && WhitespaceTokenizer.of(office).stream()
                        .filter(word -> word.length() > 3)
                        .anyMatch(word -> WhitespaceTokenizer.of(full).contains(word));
        return same ? titled : greeted;
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

    /** What calls upon readers to sign, at the end of the body, is a site's. */
    private void called(List<Block> body) {
        while (body.size() > 1 && calls(body.get(body.size() - 1))) {
            Block call = body.remove(body.size() - 1);
            if (call.kind() != Block.Kind.RULE) {
                LeftOut.around("below", call.position(), call.text(), findings);
            }
        }
    }

    private boolean calls(Block block) {
        return block.kind() == Block.Kind.RULE
                || block.kind() == Block.Kind.PARAGRAPH && wording.begins("calls", block.text());
    }

    /** The head's date, else the one among the names, else the page's own. */
    private LetterDate date(LetterDate signed) {
        LetterDate page = frontDate();
        LetterDate found = head.date() == null ? signed : head.date();
        boolean other = front.date() != null && head.date() != null && page != null && ahead(head.date(), page);
        return found == null || other ? page : found;
    }

    private LetterDate frontDate() {
        String said = front.date() == null ? front.title() : front.date();
        String day = said == null ? "" : said.length() > 10 && said.charAt(4) == '-' ? said.substring(0, 10) : said;
        return Dates.in(day, wording).orElse(null);
    }

    /** "Election on 26 May 2019": a day among other words, after the page's own, is not the letter's. */
    private static boolean ahead(LetterDate found, LetterDate page) {
        if (found.text().indexOf(',') >= 0) {
            return false;
        }
        String day = found.date().toString();
        String other = page.date().toString();
        String before = found.text().replaceFirst("\\d.*", "");
        return WhitespaceTokenizer.of(before).size() > 1 && day.length() == other.length() && day.compareTo(other) > 0;
    }

    private String title() {
        Optional<String> line = Optional.ofNullable(head.titleLine());
        return Optional.ofNullable(head.heading())
                .or(() -> line.filter(title -> wording.begins("opens", title)))
                .or(() -> Optional.ofNullable(front.title())
                        .filter(title -> Dates.in(title, wording).isEmpty()))
                .or(() -> line)
                .orElse(null);
    }

    private void leftOut(int start) {
        if (start > 0) {
            LeftOut.around("above", blocks.get(0).position(), blocks.get(0).text(), findings);
        }
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
