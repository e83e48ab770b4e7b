package org.undersigned.page.embed;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.PartialDate;
import org.undersigned.page.PageContext;

/**
 * An organization or a recipient, with its letters, for a small frame.
 *
 * @param names all names, the main one first
 * @param offices the offices of a recipient
 * @param lines where it occurs, in the newest letter first
 * @param self the URL of its page
 */
public record EntityPreview(
        PageContext context, List<String> names, List<String> offices, List<URI> sameAs, List<Line> lines, URI self) {

    private static final int MAX_LINES = 3;

    public EntityPreview {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        sameAs = List.copyOf(sameAs);
        lines = List.copyOf(lines);
    }

    /**
     * A line of a letter.
     *
     * @param date {@code null} if the letter states none
     * @param text the line as written
     */
    public record Line(URI letter, String title, PartialDate date, String text) {}

    public String name() {
        return names.get(0);
    }

    /** Its offices and other names. */
    public String details() {
        return String.join(
                " · ", Stream.concat(offices.stream(), names.stream().skip(1)).toList());
    }

    /** The first lines, as many as fit. */
    public List<Line> shown() {
        return lines.subList(0, Math.min(MAX_LINES, lines.size()));
    }

    public boolean truncated() {
        return lines.size() > MAX_LINES;
    }

    /** The number of lines, as a person writes it. */
    public String total() {
        return context.localizer().number(lines.size());
    }

    /** The identifiers that are web links. */
    public List<URI> identifiers() {
        return context.webLinks(sameAs);
    }

    public String host() {
        return URI.create(context.uris().base()).getAuthority();
    }
}
