package org.undersigned.cli.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * The input and output of a command, in UTF-8.
 *
 * @param terminal whether output goes to a terminal
 */
public record Console(
        InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal) {

    private static final int WIDTH = 100;
    private static final int MIN_WIDTH = 40;

    public static Console ofThisProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Ansi.AUTO.enabled());
    }

    static PrintWriter writer(OutputStream bytes) {
        return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    /** The line width: {@code COLUMNS} if set. */
    public int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[0-9]{1,4}") ? Math.max(MIN_WIDTH, Integer.parseInt(columns)) : WIDTH;
    }

    /** Whether to use colour; honours https://no-color.org unless the mode is {@code ALWAYS}. */
    public boolean usesColor(ColorMode mode) {
        boolean noColor = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return mode == ColorMode.ALWAYS || mode == ColorMode.AUTO && terminal && !noColor;
    }

    public AnsiStyle style(ColorMode mode) {
        return new AnsiStyle(usesColor(mode));
    }
}
