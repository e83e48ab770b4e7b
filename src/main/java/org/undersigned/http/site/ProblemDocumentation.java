package org.undersigned.http.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.page.Pages;

/** The section of {@code docs/problems.md} about a problem type. The file is part of the application. */
final class ProblemDocumentation {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");

    private ProblemDocumentation() {}

    static List<Pages.Problem.TextPart> of(ProblemType kind) {
        String page = page();
        String heading = "\n## " + kind.label() + "\n";
        int from = page.indexOf(heading) + heading.length();
        int to = page.indexOf("\n## ", from);
        String text = page.substring(from, to < 0 ? page.length() : to).strip();
        String[] parts = LINK.matcher(text).replaceAll("$1").split("`", -1);
        List<Pages.Problem.TextPart> bits = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            bits.add(new Pages.Problem.TextPart(parts[i], i % 2 == 1));
        }
        return bits;
    }

    private static String page() {
        try (InputStream page = ProblemDocumentation.class.getResourceAsStream("/problems.md")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
