package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** What stands above the salutation: title, date, subject, and to whom. */
final class Head {

    /** An address is a line; what is longer is a sentence. */
    private static final int LONGEST_ADDRESS = 200;

    private final Wording wording;
    private final List<Outline.Address> addresses = new ArrayList<>();
    private Role role = Role.TO;
    private String title;
    private String subject;
    private LetterDate date;

    Head(Wording wording) {
        this.wording = wording;
    }

    void read(Block block) {
        if (block.kind() == Block.Kind.HEADING) {
            if (title == null) {
                title = block.text();
            }
            return;
        }
        block.lines().forEach(this::read);
    }

    private void read(Line line) {
        String text = line.text();
        Optional<LetterDate> found = Dates.in(text, wording.language);
        Optional<String> about = wording.after("subject", text);
        if (found.isPresent()) {
            date = date == null ? found.get() : date;
        } else if (about.isPresent()) {
            subject = about.get();
        } else {
            address(line, text);
        }
    }

    private void address(Line line, String text) {
        Optional<String> copied = wording.after("cc", text);
        Optional<String> to = wording.after("to", text);
        if (copied.isPresent()) {
            role = Role.CC;
        } else if (to.isPresent()) {
            role = Role.TO;
        }
        add(line, copied.or(() -> to).orElse(text));
    }

    /** A copy line, wherever in the letter it stands. */
    boolean copied(Line line) {
        Optional<String> copied = wording.after("cc", line.text());
        copied.ifPresent(words -> {
            role = Role.CC;
            add(line, words);
        });
        return copied.isPresent();
    }

    /** One more line of those that a marker began. */
    void add(Line line, String words) {
        if (!words.isEmpty() && words.length() <= LONGEST_ADDRESS && !Body.sentence(words)) {
            addresses.add(new Outline.Address(role, words, line.position()));
        }
    }

    String title() {
        return title;
    }

    String subject() {
        return subject;
    }

    LetterDate date() {
        return date;
    }

    List<Outline.Address> addresses() {
        return List.copyOf(addresses);
    }
}
