package org.undersigned.representation.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ShownRevision;

/** The TimeMap of a letter in {@code application/link-format} (RFC 7089, 5; RFC 6690). */
public final class TimeMap {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String base;
    private final Slug letter;
    private final List<Memento> mementos = new ArrayList<>();

    private record Memento(String target, Instant publishedAt) {}

    /** @param base the public base URL without a trailing slash */
    public TimeMap(String base, Slug letter) {
        this.base = base;
        this.letter = letter;
    }

    /** Adds a revision; the first one first. */
    public void add(int revision, Instant publishedAt) {
        mementos.add(new Memento(base + ShownRevision.path(letter, revision), publishedAt));
    }

    public String text() {
        String original = base + "/letters/" + letter;
        List<String> links = new ArrayList<>();
        links.add("<%s>; rel=\"original timegate\"".formatted(original));
        links.add("<%s/timemap>; rel=\"self\"; type=\"application/link-format\"; from=\"%s\"; until=\"%s\""
                .formatted(original, date(0), date(mementos.size() - 1)));
        for (int i = 0; i < mementos.size(); i++) {
            links.add("<%s>; rel=\"%s\"; datetime=\"%s\""
                    .formatted(mementos.get(i).target(), relations(i), date(i)));
        }
        return String.join(",\n", links) + "\n";
    }

    private String relations(int index) {
        String first = index == 0 ? "first " : "";
        String last = index == mementos.size() - 1 ? "last " : "";
        return first + last + "memento";
    }

    private String date(int index) {
        return DATE.format(mementos.get(index).publishedAt());
    }
}
