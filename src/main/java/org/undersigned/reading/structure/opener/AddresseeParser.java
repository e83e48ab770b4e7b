package org.undersigned.reading.structure.opener;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.Outline.RecipientMention;
import org.undersigned.reading.structure.line.StructureLexicon;

/**
 * Finds the recipients: from labelled lines ("To:"), else from the address block, else from the salutation.
 *
 * <p>The address block is identified by names that occur in the salutation, or by words for offices.
 */
public final class AddresseeParser {

    private final StructureLexicon lexicon;
    private final OpenerParser openerParser;
    private final NameOfficeSplitter nameOfficeSplitter;
    private final RecipientListSplitter recipientListSplitter;
    private final List<Line> salutation;

    public AddresseeParser(StructureLexicon lexicon, OpenerParser openerParser, List<Line> salutation) {
        this.lexicon = lexicon;
        this.openerParser = openerParser;
        this.salutation = salutation;
        this.nameOfficeSplitter = new NameOfficeSplitter(
                lexicon, salutation.stream().map(Line::text).toList());
        this.recipientListSplitter = new RecipientListSplitter(nameOfficeSplitter, lexicon);
    }

    public List<RecipientMention> parse() {
        List<AddressLine> copies = openerParser.lines().stream()
                .filter(line -> line.role() == Role.CC)
                .toList();
        List<AddressLine> marked = openerParser.lines().stream()
                .filter(line -> line.marked() && line.role() == Role.TO)
                .toList();
        List<RecipientMention> to = toRecipients(marked.isEmpty() ? unmarkedLines() : marked);
        if (to.isEmpty()) {
            to = new SalutationRecipients(lexicon, nameOfficeSplitter).extract(salutation);
        }
        List<RecipientMention> all = new ArrayList<>(to);
        all.addAll(toRecipients(copies));
        return all;
    }

    /** The unlabelled lines of address: those that share names with the salutation, else those nearest to it. */
    private List<AddressLine> unmarkedLines() {
        List<AddressLine> lines =
                openerParser.lines().stream().filter(line -> !line.marked()).toList();
        List<Integer> greeted = lines.stream()
                .filter(line -> nameOfficeSplitter.sharesWordWithSalutation(line.text()))
                .map(AddressLine::block)
                .toList();
        if (!greeted.isEmpty()) {
            int first = greeted.get(0);
            int last = greeted.get(greeted.size() - 1);
            return lines.stream()
                    .filter(line -> line.block() >= first
                            && line.block() <= last + 1
                            && (line.block() <= last || namesOffice(line)))
                    .toList();
        }
        List<AddressLine> after = openerParser.datedAt() < 0
                ? lines
                : lines.subList(Math.min(openerParser.datedAt(), lines.size()), lines.size());
        List<AddressLine> official = lastOfficialLines(after);
        return official.isEmpty() ? lastOfficialLines(lines) : official;
    }

    /** The last consecutive blocks that contain an office or an honorific. */
    private List<AddressLine> lastOfficialLines(List<AddressLine> lines) {
        List<Integer> blocks = lines.stream()
                .filter(this::namesOffice)
                .map(AddressLine::block)
                .distinct()
                .toList();
        if (blocks.isEmpty()) {
            return List.of();
        }
        int from = blocks.size() - 1;
        while (from > 0 && blocks.get(from) - blocks.get(from - 1) <= 1) {
            from--;
        }
        int first = blocks.get(from);
        return lines.stream().filter(line -> line.block() >= first).toList();
    }

    private boolean namesOffice(AddressLine line) {
        List<String> words = WhitespaceTokenizer.tokenize(line.text());
        return !words.isEmpty()
                && words.size() <= 20
                && (words.stream().anyMatch(lexicon::isOffice)
                        || lexicon.isHonorific(words.get(0))
                                && words.size() > 1
                                && Character.isUpperCase(words.get(0).codePointAt(0)));
    }

    /** Groups lines into recipients. */
    private List<RecipientMention> toRecipients(List<AddressLine> lines) {
        RecipientGrouping recipientGrouping = new RecipientGrouping(lexicon, nameOfficeSplitter);
        for (int i = 0; i < lines.size(); i++) {
            AddressLine line = lines.get(i);
            if (i > 0 && lines.get(i - 1).block() != line.block()) {
                recipientGrouping.endBlock();
            }
            for (String one : recipientListSplitter.split(line.text())) {
                boolean last = i + 1 == lines.size() || lines.get(i + 1).block() != line.block();
                recipientGrouping.addText(line, one, last);
            }
        }
        return recipientGrouping.done();
    }
}
