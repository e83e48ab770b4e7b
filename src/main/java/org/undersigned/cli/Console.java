package org.undersigned.cli;

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
 * What a command reads from and writes to, always in UTF-8.
 *
 * @param terminal whether a person looks at it
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal) {

    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;

    static Console ofThisProcess() {
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

    /** How many columns a line has: {@code COLUMNS} where it is set. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[0-9]{1,4}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : WIDTH;
    }

    /** Whether a command writes in colour; https://no-color.org is heeded unless it is asked to. */
    boolean usesColor(ColorMode wish) {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return wish == ColorMode.ALWAYS || wish == ColorMode.AUTO && terminal && !unwanted;
    }

    AnsiStyle style(ColorMode wish) {
        return new AnsiStyle(usesColor(wish));
    }
}
