package org.undersigned.reading.structure.opener.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.NameOfficeSplitter;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;

/** Collects the lines that say to whom the letter is addressed, under labels such as "To:" and "cc:" or without any. */
public final class AddressLines {

    private static final int MAX_PROSE = 4;
    private static final int MIN_CAPTION_WORDS = 6;
    private static final Pattern MAILBOX = Pattern.compile("\\s+<?[^<>@\\s]{1,80}@[^<>@\\s,;]{1,120}>?[,;]?$");

    private final StructureLexicon lexicon;
    private final OfficeClassifier officeClassifier;
    private final NameOfficeSplitter nameOfficeSplitter;
    private final AddressLabels labels;
    private final List<AddressLine> lines = new ArrayList<>();
    private Role role = Role.TO;
    private boolean labelled;

    /** Whether the last line was a label alone, so that the next line belongs to it. */
    private boolean awaitsText;

    private int block;
    private int looked;
    private boolean titledPerson;

    /** The paragraphs since the last line. */
    private int prose;

    public AddressLines(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.nameOfficeSplitter = new NameOfficeSplitter(lexicon, List.of());
        this.labels = new AddressLabels(lexicon, officeClassifier, this::namesRecipient);
    }

    public void startBlock() {
        block++;
    }

    public void endLabel() {
        labelled = false;
    }

    /** Below so many paragraphs, a long line alone is no address: it is a caption in the article that has the letter. */
    public void passProse() {
        endLabel();
        prose++;
        if (prose == MAX_PROSE) {
            lines.removeIf(line -> line.role() == Role.TO
                    && !line.marked()
                    && WhitespaceTokenizer.tokenize(line.text()).size() >= MIN_CAPTION_WORDS
                    && lines.stream()
                                    .filter(other -> other.block() == line.block())
                                    .count()
                            == 1);
        }
    }

    /** A label applies to a further block if that is a list, names somebody, or if nothing followed the label yet. */
    public void continueLabel(Block part) {
        labelled = labelled && (awaitsText || part.kind() == Block.Kind.ITEM || namesSomebody(part));
    }

    private boolean namesSomebody(Block part) {
        String line = part.lines().get(0).text();
        String next = part.lines().size() > 1 ? part.lines().get(1).text() : "";
        boolean titled = officeClassifier.startsWithPersonalTitle(line) || officeClassifier.containsRank(line);
        boolean named = nameOfficeSplitter.namesRecipient(line)
                && (titled || officeClassifier.startsWithRank(next) || officeClassifier.namesInstitution(next));
        return named || role == Role.CC && !line.endsWith(":") && officeClassifier.startsWithInstitution(line);
    }

    public int block() {
        return block;
    }

    public int size() {
        return lines.size();
    }

    public List<AddressLine> all() {
        return List.copyOf(lines);
    }

    /** Lines above the date in the same block are the place of writing, unless they name a person or an office. */
    public void removePlaceLines(int before) {
        List<AddressLine> above = lines.subList(before, lines.size());
        boolean somebody = above.stream()
                .anyMatch(line -> line.marked()
                        || WhitespaceTokenizer.tokenize(line.text()).stream()
                                .anyMatch(word -> lexicon.isOffice(word)
                                        || lexicon.isHonorific(word)
                                                && word.length() > 2
                                                && Character.isUpperCase(word.codePointAt(0))));
        if (!somebody) {
            above.clear();
        }
    }

    public void parse(Line marked, boolean another) {
        Line line = withoutNoteMarks(marked);
        String text = line.text();
        Optional<String> copied = labels.textAfterCopyLabel(text);
        boolean within = !lines.isEmpty() && lines.get(lines.size() - 1).block() == block;
        Optional<String> named = labels.textAfterAttention(text);
        boolean person = named.isPresent() && !within && !labelled && isTitledPersonAbove();
        Optional<String> attention =
                within || person || lexicon.textAfterLabel("to", text).isEmpty() ? named : Optional.empty();
        Optional<String> to = attention.isPresent() && (within || person)
                ? Optional.empty()
                : attention.or(() -> labels.textAfterToLabel(text));
        boolean marker = copied.isPresent() || to.isPresent();
        if (!marker && !lines.isEmpty() && greetsNobody(text)) {
            return;
        }
        if (marker) {
            role = copied.isPresent() ? Role.CC : Role.TO;
            labelled = true;
        }
        String words = copied.or(() -> attention).or(() -> to).orElse(text);
        awaitsText = marker ? words.isBlank() : awaitsText;
        boolean fresh = marker || another || attention.isPresent() && person;
        int copy = copied.isPresent() ? -1 : lexicon.indexOfPhrase("ccBare", words);
        if (copy > 0) {
            addAddressLine(line, SentenceHeuristics.stripFinalMarks(words.substring(0, copy)), fresh);
            role = Role.CC;
            labelled = true;
            addAddressLine(
                    line,
                    lexicon.textAfterPhrase("ccBare", words.substring(copy)).orElse(""),
                    true);
        } else {
            addAddressLine(line, words, fresh);
        }
    }

    /** Looks at each line once. */
    private boolean isTitledPersonAbove() {
        while (!titledPerson && looked < lines.size()) {
            titledPerson = namesTitledPerson(lines.get(looked++));
        }
        return titledPerson;
    }

    /** "The Hon. Ana Ruiz, MP" above "Attn: Tom Lind": the letter is to both. */
    private boolean namesTitledPerson(AddressLine line) {
        return !line.marked()
                && line.role() == Role.TO
                && (isTitledPerson(line.text())
                        || officeClassifier.startsWithRank(line.text())
                                && nameOfficeSplitter
                                                .splitNameAndOffice(line.text())
                                                .name()
                                        != null);
    }

    /** "The Honourable Ana Ruiz", "Dr Tom Lind" */
    public boolean isTitledPerson(String text) {
        return lexicon.isHonorific(WhitespaceTokenizer.firstToken(text)) && nameOfficeSplitter.namesRecipient(text);
    }

    /** "Greetings!" below the names of those whom it greets. */
    private boolean greetsNobody(String text) {
        return text.endsWith("!") && lexicon.matches("anybody", text.substring(0, text.length() - 1));
    }

    /** The line without the marks of its footnotes. */
    private static Line withoutNoteMarks(Line line) {
        List<Run> runs = line.runs().stream()
                .filter(run -> run.link() == null || !run.link().startsWith("#note-"))
                .toList();
        return runs.isEmpty() ? line : new Line(runs, line.position());
    }

    /** Adds the line if it has a label for copies, anywhere in the letter. */
    public boolean parseCopy(Line line) {
        Optional<String> copied = lexicon.textAfterLabel("cc", line.text()).or(() -> labels.textAfterCc(line.text()));
        copied.ifPresent(words -> {
            role = Role.CC;
            labelled = true;
            addAddressLine(line, words, true);
        });
        return copied.isPresent();
    }

    public AddressLabels labels() {
        return labels;
    }

    public boolean namesRecipient(String words) {
        return nameOfficeSplitter.namesRecipient(words) || officeClassifier.namesInstitution(words);
    }

    /** Adds a line that is known to name recipients. */
    public void addLabelled(Line line) {
        startBlock();
        role = Role.TO;
        labelled = true;
        addAddressLine(line, line.text(), true);
        labelled = false;
    }

    /** Adds a further line under a label for copies. */
    public void addCopyLine(Line line) {
        addAddressLine(line, line.text(), false);
    }

    private void addAddressLine(Line line, String words, boolean fresh) {
        String bare = MAILBOX.matcher(words).replaceFirst("");
        if (!bare.equals(words) && namesRecipient(bare) && line.text().endsWith(words)) {
            int end = line.text().length() - words.length() + bare.length();
            addAddressLine(line.split(end).before(), bare, fresh);
            return;
        }
        boolean fits = words.length() <= AddressLabels.MAX_ADDRESS_LENGTH
                && (!SentenceHeuristics.isSentence(words) || labelled && !SentenceHeuristics.isProse(words));
        if (words.chars().anyMatch(Character::isLetter) && fits && !PrivateData.occursIn(words)) {
            boolean starts = line.text().equals(words);
            prose = 0;
            lines.add(new AddressLine(
                    labelled ? role : Role.TO,
                    labelled,
                    fresh,
                    block,
                    words,
                    starts
                            ? line
                            : line.split(line.text().length() - words.length()).after()));
        }
    }
}
