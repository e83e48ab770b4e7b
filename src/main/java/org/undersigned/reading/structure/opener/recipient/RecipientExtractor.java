package org.undersigned.reading.structure.opener.recipient;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.structure.outline.Outline;
import org.undersigned.reading.structure.outline.PlainTextLayout;

/** Extracts the recipients, each with a quote from any part of the letter. */
public final class RecipientExtractor {

    private RecipientExtractor() {}

    public static List<Recipient> extract(Outline outline, PlainTextLayout layout) {
        List<Recipient> recipients = new ArrayList<>();
        SlugGenerator ids = new SlugGenerator();
        for (int i = 0; i < outline.recipients().size(); i++) {
            Outline.RecipientMention recipientMention = outline.recipients().get(i);
            PlainTextLayout.CharSpan own = layout.recipients().get(i);
            int from = own == null ? layout.text().indexOf(recipientMention.text(), 0) : own.from();
            if (from < 0) {
                continue;
            }
            Quote quote =
                    layout.text().quote(from, from + recipientMention.text().length());
            Slug id = ids.generate(recipientMention.name() == null ? recipientMention.text() : recipientMention.name());
            recipients.add(new Recipient(
                    id,
                    recipients.size() + 1,
                    recipientMention.role(),
                    recipientMention.name(),
                    recipientMention.office(),
                    recipientMention.text(),
                    quote,
                    Basis.TEXT));
        }
        return recipients;
    }
}
