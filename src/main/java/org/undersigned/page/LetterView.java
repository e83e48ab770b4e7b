package org.undersigned.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;

/** A letter prepared for its page. */
public record LetterView(Letter letter, List<SectionView> sections) {

    /** The most names on one page; the collection has the rest. */
    static final int MAX_SIGNATORIES = 1000;

    /** A section with its paragraphs. */
    public record SectionView(Section section, List<ParagraphGroup> paragraphGroups) {}

    /** Signatories under one heading; {@code label} is {@code null} if there is none. */
    public record Group(String label, List<Signatory> signatories) {

        /** The number of the first signatory in the whole list. */
        public int start() {
            return signatories.get(0).position();
        }
    }

    static LetterView of(Letter letter) {
        return new LetterView(
                letter,
                letter.sections().stream()
                        .map(section -> sectionView(letter, section))
                        .toList());
    }

    static SectionView sectionView(Letter letter, Section section) {
        return new SectionView(section, ParagraphGroup.groupsOf(letter, section));
    }

    public List<Recipient> to() {
        return recipients(Recipient.Role.TO);
    }

    public List<Recipient> cc() {
        return recipients(Recipient.Role.CC);
    }

    private List<Recipient> recipients(Recipient.Role role) {
        return letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .toList();
    }

    /** Whether there are more signatories than the page shows. */
    public boolean truncated() {
        return letter.signatories().size() > MAX_SIGNATORIES;
    }

    /** The first signatories in the groups and order of the letter. */
    public List<Group> groups() {
        Map<String, List<Signatory>> groups = new LinkedHashMap<>();
        letter.signatories().stream().limit(MAX_SIGNATORIES).forEach(signatory -> groups.computeIfAbsent(
                        signatory.group(), label -> new ArrayList<>())
                .add(signatory));
        List<Group> all = new ArrayList<>();
        groups.forEach((label, members) -> all.add(new Group(label, members)));
        return all;
    }
}
