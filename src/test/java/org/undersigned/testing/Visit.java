package org.undersigned.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A page in a browser, and all that happened while it was looked at. */
public final class Visit implements AutoCloseable {

    private static final String AXE = new String(Seed.resource("/axe.min.js"), StandardCharsets.UTF_8);

    /** In milliseconds. */
    private static final int PAUSE = 50;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> hosts = new TreeSet<>();
    private CDPSession axe;
    /** Where axe-core is; 0 where it is not yet. */
    private int world;

    private int asked;
    private int answered;

    Visit(BrowserContext context, String address) {
        this.context = context;
        context.setDefaultTimeout(HangLimit.TIME.toMillis());
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (Set.of("error", "warning").contains(message.type())) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> {
            // A browser gives up what a narrower window no longer needs, if it has not come yet.
            if (!request.failure().equals("net::ERR_ABORTED")) {
                complaints.add(request.url() + ": " + request.failure());
            }
        });
        page.onRequest(request -> {
            asked++;
            hosts.add(URI.create(request.url().replaceAll("[?#].*", "")).getAuthority());
        });
        page.onRequestFinished(request -> answered++);
        page.onRequestFailed(request -> answered++);
        page.navigate(address);
        settle();
    }

    /** Another page in the same window, looked at as if it were the first: nothing is taken from the browser's cache. */
    public void go(String address, Browser.Look look) {
        if (axe == null) {
            axe = context.newCDPSession(page);
        }
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        axe.send("Network.enable");
        axe.send("Network.setCacheDisabled", off);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        page.setViewportSize(look.width(), look.height());
        world = 0;
        complaints.clear();
        hosts.clear();
        page.navigate(address);
        settle();
    }

    /** Waits until everything is there that was asked for, and nothing more is. */
    private void settle() {
        page.waitForLoadState(LoadState.LOAD);
        int before = -1;
        for (int calm = 0, times = 0; calm < 3 && times < HangLimit.TIME.toMillis() / PAUSE; times++) {
            page.waitForTimeout(PAUSE);
            calm = asked == answered && asked == before ? calm + 1 : 0;
            before = asked;
        }
    }

    public Page page() {
        return page;
    }

    /** Errors and warnings on the console, exceptions, and requests that failed. */
    public List<String> complaints() {
        return complaints;
    }

    /** Every host and port that something was asked of. */
    public Set<String> hosts() {
        return hosts;
    }

    /** What the browser keeps of the visit: cookies, and local and session storage of every frame. */
    public List<String> kept() {
        List<String> kept = new ArrayList<>();
        context.cookies().forEach(cookie -> kept.add("cookie " + cookie.name));
        for (Frame frame : page.frames()) {
            // A frame of another site may be denied any storage; then it has none.
            Object stored = frame.evaluate("() => { try { return Object.keys(localStorage)"
                    + ".concat(Object.keys(sessionStorage)) } catch (denied) { return [] } }");
            ((List<?>) stored).forEach(key -> kept.add("stored " + key));
        }
        return kept;
    }

    /** How wide the page is laid out; more than the window where something stands out. */
    public int width() {
        return (Integer) page.evaluate("() => document.documentElement.scrollWidth");
    }

    /** How far the page's parts moved while it came, as Web Vitals count it: 0 not at all, above 0.1 too far. */
    public double shifted() {
        return ((Number) page.evaluate("() => new Promise(told => { let sum = 0;"
                        + " new PerformanceObserver(list => list.getEntries().forEach(shift => sum += shift.value))"
                        + ".observe({type: 'layout-shift', buffered: true});"
                        + " requestAnimationFrame(() => setTimeout(() => told(sum), 50)) })"))
                .doubleValue();
    }

    /** How many bytes the page and all that it asks for have on the wire, headers and all. */
    public int weight() {
        return ((Number) page.evaluate("() => performance.getEntriesByType('navigation')"
                        + ".concat(performance.getEntriesByType('resource'))"
                        + ".reduce((sum, one) => sum + one.transferSize, 0)"))
                .intValue();
    }

    /** How many requests the page took. */
    public int requests() {
        return ((Number) page.evaluate("() => 1 + performance.getEntriesByType('resource').length")).intValue();
    }

    /** What axe-core has against the page, one line a rule and place. */
    public List<String> violations() {
        return violations("{}");
    }

    /** What axe-core has against its colours: all that changes with the scheme. */
    public List<String> violationsOfColour() {
        return violations("{runOnly: ['color-contrast', 'link-in-text-block']}");
    }

    private List<String> violations(String options) {
        String found =
                axe("axe.run(Object.assign({iframes: false, resultTypes: ['violations']}, " + options + ")).then(r =>"
                        + " r.violations.flatMap(v => v.nodes.map(n =>"
                        + " v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary)).join('\\u0001'))");
        List<String> violations = new ArrayList<>();
        for (String one : found.split("\u0001")) {
            if (!one.isBlank()) {
                violations.add(one);
            }
        }
        return violations;
    }

    /** Asks axe-core in an isolated world, past the page's own policy. */
    private String axe(String script) {
        if (axe == null) {
            axe = context.newCDPSession(page);
        }
        if (world == 0) {
            JsonObject tree = axe.send("Page.getFrameTree");
            JsonObject isolated = new JsonObject();
            isolated.addProperty(
                    "frameId",
                    tree.getAsJsonObject("frameTree")
                            .getAsJsonObject("frame")
                            .get("id")
                            .getAsString());
            world = axe.send("Page.createIsolatedWorld", isolated)
                    .get("executionContextId")
                    .getAsInt();
            evaluate(axe, world, AXE + ";0");
        }
        return evaluate(axe, world, script);
    }

    private static String evaluate(CDPSession session, int world, String script) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("expression", script);
        arguments.addProperty("contextId", world);
        arguments.addProperty("awaitPromise", true);
        arguments.addProperty("returnByValue", true);
        JsonObject answer = session.send("Runtime.evaluate", arguments);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails"));
        }
        return answer.getAsJsonObject("result").get("value").getAsString();
    }

    /** A picture of the whole page under {@code target/screenshots}, to be looked at: {@code -Dbrowser.pictures=true}. */
    public void picture(String name) {
        if (Boolean.getBoolean("browser.pictures")) {
            Path file = Path.of("target", "screenshots", name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
