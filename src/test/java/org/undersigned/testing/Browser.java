package org.undersigned.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Chromium, as the machine has it: {@code -Dbrowser.executable=} says where else it is. A machine without one leaves the
 * tests out that need it and says so; with {@code -Dbrowser.required=true} they fail.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome");

    /** Nothing but what a test asks for leaves the machine. */
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIETLY));
    }

    /** How a reader looks at a page. */
    public record Look(int width, int height, ColorScheme scheme, boolean scripts) {

        public static final Look WIDE = new Look(1280, 900, ColorScheme.LIGHT, true);
        public static final Look NARROW = new Look(320, 640, ColorScheme.LIGHT, true);

        public Look dark() {
            return new Look(width, height, ColorScheme.DARK, scripts);
        }

        public Look withoutScripts() {
            return new Look(width, height, scheme, false);
        }

        @Override
        public String toString() {
            return width + "px " + scheme.name().toLowerCase(java.util.Locale.ROOT)
                    + (scripts ? "" : " without scripts");
        }
    }

    /** A started Chromium; the test is left out where there is none. */
    public static Browser start() {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            String reason = "no Chromium at -Dbrowser.executable or at one of " + USUAL;
            if (Boolean.getBoolean("browser.required")) {
                Assertions.fail(reason);
            }
            Assumptions.abort(reason);
        }
        return new Browser(executable.orElseThrow());
    }

    private static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getProperty("browser.executable")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page opened by somebody who was never there before. */
    public Visit visit(String address, Look look) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.scheme())
                .setJavaScriptEnabled(look.scripts())
                .setLocale("en-US"));
        return new Visit(context, address);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
