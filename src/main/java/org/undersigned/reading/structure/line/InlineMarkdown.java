package org.undersigned.reading.structure.line;

import org.undersigned.reading.block.Run;

/** Prose in Markdown, with the emphasis and links it was written with. */
public final class InlineMarkdown {

    private static final String MARKS = "\\`*_[]<>";

    private InlineMarkdown() {}

    public static String of(TextBlock textBlock) {
        StringBuilder markdown = new StringBuilder();
        textBlock.runs().forEach(run -> markdown.append(run(run)));
        return markdown.toString();
    }

    private static String run(Run run) {
        String words = escaped(run.text());
        if (!run.text().isBlank() && (run.emphasis() || run.strong())) {
            String marks = (run.strong() ? "**" : "") + (run.emphasis() ? "*" : "");
            String mirrored = (run.emphasis() ? "*" : "") + (run.strong() ? "**" : "");
            int from = words.length() - words.stripLeading().length();
            int to = words.stripTrailing().length();
            words = words.substring(0, from) + marks + words.substring(from, to) + mirrored + words.substring(to);
        }
        return run.link() == null ? words : "[%s](%s)".formatted(words, target(run.link()));
    }

    private static String target(String link) {
        return link.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("\n", "");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
