package org.undersigned.reading.structure.outline;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Location;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Slug;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.structure.line.WebAddress;

/** Extracts the links of a letter in document order. */
public final class CitationExtractor {

    private static final Pattern URL = Pattern.compile("(?:https?://|(?<![\\w/.])www\\.)[^\\s<>\"]{3,2000}");

    private final PlainText text;
    private final List<Citation> citations = new ArrayList<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    public CitationExtractor(PlainText text) {
        this.text = text;
    }

    /**
     * Extracts the links of a text block.
     *
     * @param start the offset of the block in the plain text, in {@code char}s
     */
    public List<Citation> extract(TextBlock textBlock, Location location, int start) {
        int before = citations.size();
        int at = start;
        for (int i = 0; i < textBlock.runs().size(); i++) {
            Run run = textBlock.runs().get(i);
            int from = at;
            at += run.text().length();
            while (run.link() != null
                    && i + 1 < textBlock.runs().size()
                    && haveSameTarget(run, textBlock.runs().get(i + 1))) {
                at += textBlock.runs().get(++i).text().length();
            }
            if (run.link() == null) {
                extractPlainUrls(run.text(), location, from);
            }
            if (run.link() != null && !isPrivate(run.link()) && !isInternal(run.link())) {
                addCitation(run.link(), location, from, at);
            }
        }
        return List.copyOf(citations.subList(before, citations.size()));
    }

    /**
     * Extracts the links to the web from a line of signatories.
     *
     * @param from where the signatories of this line begin in the plain text, in {@code char}s
     * @param to where they end
     */
    public void extract(Line line, int from, int to) {
        int at = from;
        for (Run run : line.runs()) {
            String label = run.text().strip();
            int found = run.link() == null
                            || label.isEmpty()
                            || WebAddress.parse(run.link()).isEmpty()
                    ? -1
                    : text.substring(at, to).indexOf(label);
            if (found >= 0) {
                addCitation(run.link(), null, at + found, at + found + label.length());
                at += found + label.length();
            }
        }
    }

    /** Extracts URLs that are written out in the text. */
    private void extractPlainUrls(String words, Location location, int from) {
        if (!words.contains("://") && !words.contains("www.")) {
            return;
        }
        Matcher addresses = URL.matcher(words);
        while (addresses.find()) {
            String address = WebAddress.withoutFinalMarks(addresses.group());
            // As GitHub Flavored Markdown links what begins with www.
            addCitation(
                    address.startsWith("www.") ? "http://" + address : address,
                    location,
                    from + addresses.start(),
                    from + addresses.start() + address.length());
        }
    }

    public List<Citation> citations() {
        return List.copyOf(citations);
    }

    private static boolean haveSameTarget(Run run, Run next) {
        return run.link().equals(next.link());
    }

    private void addCitation(String target, Location location, int from, int to) {
        String label = text.substring(from, to).strip();
        if (label.isEmpty()) {
            return;
        }
        int start = text.indexOf(label, from);
        URI url = WebAddress.parse(target).orElse(null);
        int position = citations.size() + 1;
        citations.add(new Citation(
                new Slug(Integer.toString(position)),
                position,
                label,
                occurrences.merge(label, 1, Integer::sum),
                url,
                url == null ? Citation.Status.TARGET_LOST : Citation.Status.LINKED,
                location,
                text.quote(start, start + label.length())));
    }

    /** "#note-1" leads on within the letter. */
    private static boolean isInternal(String target) {
        return target.length() > 1 && target.startsWith("#");
    }

    private static boolean isPrivate(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return lower.startsWith("mailto:") || lower.startsWith("tel:");
    }
}
