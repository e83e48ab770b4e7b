package org.undersigned.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/command.md} shows is what the command prints. {@code -Dgolden.write} writes it anew. */
class CommandPageTest {

    private static final Path PAGE = Path.of("docs/command.md");
    private static final Pattern SAMPLE = Pattern.compile("```console\n\\$ undersigned (.*)\n(?s:(.*?))```");
    private static final String FILE = "open-letter.md";

    @TempDir
    Path letters;

    @Test
    void everySampleIsReal() throws IOException {
        String page = Files.readString(PAGE);
        List<MatchResult> samples = SAMPLE.matcher(page).results().toList();
        assertThat(samples).hasSizeGreaterThan(4);
        StringBuilder real = new StringBuilder();
        int end = 0;
        for (MatchResult sample : samples) {
            real.append(page, end, sample.start(2)).append(printed(sample.group(1)));
            end = sample.end(2);
        }
        real.append(page.substring(end));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, real);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(real.toString());
    }

    private String printed(String command) throws IOException {
        if (command.startsWith("init")) {
            Files.createDirectories(letters);
        }
        List<String> arguments = new ArrayList<>();
        for (String word : command.split(" ")) {
            arguments.add(
                    word.equals(FILE)
                            ? CommandTest.LETTER.toString()
                            : word.startsWith("letters") ? letters + word.substring("letters".length()) : word);
        }
        CommandTest.Ran ran = CommandTest.run("", Map.of("COLUMNS", "100"), arguments.toArray(String[]::new));
        return (ran.err() + ran.out())
                .replace(CommandTest.LETTER.toString(), FILE)
                .replace(letters.toString(), "letters");
    }

    @Test
    void everyCommandHasItsHeading() throws IOException {
        String page = Files.readString(PAGE);
        for (String command : List.of(
                "serve", "read", "check", "init", "publish", "withdraw", "restore", "erase", "export", "token")) {
            assertThat(page).contains("\n## " + command + "\n");
        }
    }
}
