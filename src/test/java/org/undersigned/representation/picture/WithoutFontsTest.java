package org.undersigned.representation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.undersigned.letter.Qualifier;

/** A container without fonts, fontconfig and a screen draws the same. */
class WithoutFontsTest {

    /** Draws, and prints which of the machine's libraries for fonts and screens it took for it. */
    public static void main(String... none) throws IOException {
        Figured figured = new Figured("Open letter on trains", "en")
                .with(Qualifier.AT_LEAST, "36 36 -", "at least 36", "trains", "train");
        int bytes = SocialCard.png(figured.letter(), figured.first(), "letters.example.org", "en", 1200).length;
        System.out.println("drew " + (bytes > 1000));
        try (var maps = Files.lines(Path.of("/proc/self/maps"))) {
            maps.filter(line -> line.matches(".*/lib(fontmanager|fontconfig|freetype|awt_xawt|X11).*"))
                    .forEach(System.out::println);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noLibraryForFontsIsAskedFor() throws Exception {
        Process java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutFontsTest.class.getName()))
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo("drew true");
    }
}
