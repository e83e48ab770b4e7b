package org.undersigned.page.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of embeds in the chosen theme and accent. It is a file, because the CSP of embeds forbids inline styles. */
public final class EmbedStylesheet {

    private static final String LIGHT = "--paper:#fdfcf9;--card:#f6f3ec;--ink:#1d1b18;--soft:#5d5850;--line:#ddd7ca;";
    private static final String DARK = "--paper:#191816;--card:#23211d;--ink:#ece7dd;--soft:#aaa395;--line:#3b3730;";

    private EmbedStylesheet() {}

    public static String css(EmbedOptions embedOptions) {
        String light = LIGHT + accent(embedOptions.accent(), "#9c3d22", "#fdfcf9", "#1d1b18");
        String dark = DARK + accent(embedOptions.accent(), "#eb9a7c", "#191816", "#ece7dd");
        String colours =
                switch (embedOptions.theme()) {
                    case LIGHT -> ":root{color-scheme:light;%s}\n".formatted(light);
                    case DARK -> ":root{color-scheme:dark;%s}\n".formatted(dark);
                    case AUTO ->
                        ":root{color-scheme:light dark;%s}\n@media (prefers-color-scheme:dark){:root{%s}}\n"
                                .formatted(light, dark);
                };
        return colours + file();
    }

    private static String accent(String chosen, String standard, String paper, String ink) {
        return "--accent:" + (chosen == null ? standard : AccentContrast.readable(chosen, paper, ink));
    }

    private static String file() {
        try (InputStream css = EmbedStylesheet.class.getResourceAsStream("/embed/frame.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
