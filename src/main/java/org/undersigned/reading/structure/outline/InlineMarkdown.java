package org.undersigned.reading.structure.outline;

import org.undersigned.reading.block.Run;

/** Renders a text block in Markdown, with its emphasis and links. */
public final class InlineMarkdown {

    private static final String SPECIAL_CHARACTERS = "\\`*_[]<>";

    private InlineMarkdown() {}

    public static String render(TextBlock textBlock) {
        StringBuilder markdown = new StringBuilder();
        textBlock.runs().forEach(run -> markdown.append(renderRun(run)));
        return markdown.toString();
    }

    private static String renderRun(Run run) {
        String words = escape(run.text());
        if (!run.text().isBlank() && (run.emphasis() || run.strong())) {
            String marks = (run.strong() ? "**" : "") + (run.emphasis() ? "*" : "");
            String mirrored = (run.emphasis() ? "*" : "") + (run.strong() ? "**" : "");
            int from = words.length() - words.stripLeading().length();
            int to = words.stripTrailing().length();
            words = words.substring(0, from) + marks + words.substring(from, to) + mirrored + words.substring(to);
        }
        return run.link() == null ? words : "[%s](%s)".formatted(words, escapeTarget(run.link()));
    }

    private static String escapeTarget(String link) {
        return link.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("\n", "");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL_CHARACTERS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
