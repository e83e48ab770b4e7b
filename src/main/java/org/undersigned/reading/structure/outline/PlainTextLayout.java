package org.undersigned.reading.structure.outline;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.context.PackedText;
import org.undersigned.reading.signatory.line.SignatoryLine;

/**
 * The plain text of the letter and the span of each part: a blank line between blocks, a line for each recipient, item
 * (with its label) or signatory.
 *
 * @param recipients the spans of the outline's recipients, in order; {@code null} for one that other words of the
 *     letter name
 * @param body the spans of the text blocks
 * @param signatures the spans of the signatories
 * @param notes the spans of the notes
 */
public record PlainTextLayout(
        PlainText text,
        List<CharSpan> recipients,
        List<CharSpan> body,
        List<CharSpan> signatures,
        List<CharSpan> notes) {

    /** A span of the plain text in {@code char}s, end exclusive. */
    public record CharSpan(int from, int to) {}

    public static PlainTextLayout layOut(Outline outline, List<SignatoryLine> signatures) {
        LayoutBuilder layoutBuilder = new LayoutBuilder();
        layoutBuilder.appendBlock(outline.title());
        layoutBuilder.appendBlock(outline.date() == null ? null : outline.date().text());
        List<CharSpan> addresses = recipients(outline, layoutBuilder);
        layoutBuilder.appendBlock(outline.subject());
        outline.salutation()
                .forEach(line -> layoutBuilder.appendLine(
                        line, line.equals(outline.salutation().get(0))));
        List<CharSpan> body = new ArrayList<>();
        boolean item = false;
        for (TextBlock textBlock : outline.body()) {
            boolean listed = textBlock.role() == TextBlock.TextRole.ITEM;
            layoutBuilder.startLine(!(listed && item));
            layoutBuilder.append(!listed ? "" : textBlock.label() == null ? "- " : textBlock.label() + " ");
            body.add(layoutBuilder.append(textBlock.text()));
            item = listed;
        }
        layoutBuilder.appendBlock(outline.closing());
        names(layoutBuilder, signatures);
        List<CharSpan> notes = outline.notes().stream()
                .map(note -> layoutBuilder.appendLine(note.text(), true))
                .toList();
        PlainText text = layoutBuilder.characters.append("\n").build();
        return new PlainTextLayout(text, addresses, body, layoutBuilder.signatureSpans, notes);
    }

    private static void names(LayoutBuilder layoutBuilder, List<SignatoryLine> lines) {
        String group = null;
        boolean first = true;
        for (SignatoryLine line : lines) {
            boolean regrouped = line.group() != null && !line.group().equals(group);
            if (regrouped) {
                layoutBuilder.appendBlock(line.group());
                group = line.group();
            }
            layoutBuilder.signatureSpans.add(layoutBuilder.appendLine(line.text(), first || regrouped));
            first = false;
        }
    }

    private static List<CharSpan> recipients(Outline outline, LayoutBuilder layoutBuilder) {
        List<CharSpan> spans = new ArrayList<>();
        Role role = null;
        for (Outline.RecipientMention recipientMention : outline.recipients()) {
            if (recipientMention.position().equals(Position.NOWHERE)) {
                spans.add(null);
                continue;
            }
            boolean changed = recipientMention.role() != role;
            if (changed && recipientMention.role() == Role.CC) {
                layoutBuilder.appendBlock("cc:");
            }
            spans.add(layoutBuilder.appendLine(recipientMention.text(), changed && recipientMention.role() == Role.TO));
            role = recipientMention.role();
        }
        return spans;
    }

    /** Appends parts to the plain text. */
    private static final class LayoutBuilder {

        private final PackedText.Builder characters = new PackedText.Builder();
        private final List<CharSpan> signatureSpans = new SpanList();

        void appendBlock(String words) {
            if (words != null && !words.isEmpty()) {
                appendLine(words, true);
            }
        }

        CharSpan appendLine(String words, boolean apart) {
            startLine(apart);
            return append(words);
        }

        void startLine(boolean apart) {
            if (characters.length() > 0) {
                characters.append(apart ? "\n\n" : "\n");
            }
        }

        CharSpan append(String words) {
            int from = characters.length();
            characters.append(words);
            return new CharSpan(from, characters.length());
        }
    }
}
