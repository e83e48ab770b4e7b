package org.undersigned.http.editor;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.undersigned.testing.Browser;
import org.undersigned.testing.Browser.Look;
import org.undersigned.testing.Visit;

/** A person in front of the editor, with a mouse or with the keyboard alone. */
final class EditorVisit {

    private static final int MAX_TABS = 400;

    private final Visit visit;
    private final Page page;
    private final boolean keyboard;

    EditorVisit(Visit visit) {
        this(visit, false);
    }

    /** @param keyboard whether the person has no mouse */
    EditorVisit(Visit visit, boolean keyboard) {
        this.visit = visit;
        this.page = visit.page();
        this.keyboard = keyboard;
    }

    /** @param files names and contents, by turns, that are opened at once */
    static EditorVisit open(Browser browser, String path, String... files) {
        EditorVisit editor = new EditorVisit(browser.visit("http://localhost:" + RestAssured.port + path, Look.WIDE));
        editor.open(files);
        return editor;
    }

    Visit visit() {
        return visit;
    }

    /** Lets the server be slow from now on. */
    void answerAfter(int millis) {
        page.evaluate("""
            millis => {
              const asked = window.fetch;
              window.fetch = async (...all) => {
                await new Promise(done => setTimeout(done, millis));
                return asked(...all);
              };
            }\
            """, millis);
    }

    Page page() {
        return page;
    }

    /** @param files names and contents, by turns */
    void open(String... files) {
        FilePayload[] payloads = new FilePayload[files.length / 2];
        for (int i = 0; i < payloads.length; i++) {
            byte[] bytes = files[2 * i + 1].getBytes(StandardCharsets.UTF_8);
            payloads[i] = new FilePayload(files[2 * i], "application/octet-stream", bytes);
        }
        page.setInputFiles("#files", payloads);
        page.waitForSelector("#work:not([hidden])");
        settle();
    }

    /** Waits until all that was asked for is read. */
    void settle() {
        page.waitForFunction("() => !document.querySelector('#editor').hasAttribute('aria-busy')");
    }

    String yaml() {
        settle();
        return page.inputValue("#yaml");
    }

    String told() {
        settle();
        return page.textContent("#told");
    }

    /** What each part of the file is taken for. */
    List<String> blocks() {
        settle();
        return page.locator(".block").all().stream()
                .map(block -> block.locator(".use").textContent() + ": "
                        + block.locator(".said").textContent().replaceAll("\\s+", " "))
                .toList();
    }

    /** Drags the mouse over words. */
    void select(String words) {
        List<?> places = (List<?>) page.evaluate("""
            words => {
              const walker = document.createTreeWalker(document.querySelector('#words'), NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0 || !node.parentElement.closest('.said')) continue;
                node.parentElement.scrollIntoView({block: 'center', behavior: 'instant'});
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + words.length);
                const boxes = range.getClientRects();
                const last = boxes[boxes.length - 1];
                return [boxes[0].left + 1, boxes[0].top + boxes[0].height / 2, last.right - 1, last.top + last.height / 2];
              }
            }\
            """, words);
        List<Double> at =
                places.stream().map(place -> ((Number) place).doubleValue()).toList();
        Mouse mouse = page.mouse();
        mouse.move(at.get(0), at.get(1));
        mouse.down();
        mouse.move(at.get(2), at.get(3), new Mouse.MoveOptions().setSteps(5));
        mouse.up();
        page.waitForSelector("#words-said");
    }

    /** Presses Tab until something has the focus that a script finds. */
    void tabTo(String condition) {
        for (int i = 0; i < MAX_TABS; i++) {
            if ((Boolean)
                    page.evaluate("() => { const it = document.activeElement; return Boolean(" + condition + "); }")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + condition);
    }

    /** Goes to a block by Tab and the arrow keys, and opens it. */
    private void openBlockByKeyboard(int index) {
        tabTo("it.classList.contains('use')");
        keys("Home");
        for (int i = 0; i < index; i++) {
            keys("ArrowDown");
        }
        keys("Enter");
    }

    /** Opens the block whose words are these, else the first that has them. */
    void openBlock(String words) {
        openBlock(Pattern.compile("^" + Pattern.quote(words) + "$"), Pattern.compile(wordPattern(words)));
    }

    private void openBlock(Pattern... patterns) {
        List<String> said = page.locator(".block .said").allTextContents().stream()
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .toList();
        for (Pattern pattern : patterns) {
            for (int i = 0; i < said.size(); i++) {
                if (pattern.matcher(said.get(i)).find()) {
                    if (keyboard) {
                        openBlockByKeyboard(i);
                    } else {
                        page.locator(".block .use").nth(i).click();
                    }
                    return;
                }
            }
        }
        throw new AssertionError("no block matches " + List.of(patterns) + ": " + said);
    }

    private static String wordPattern(String words) {
        return "(?<![\\p{L}\\p{N}])" + Pattern.quote(words.replaceAll("\\s+", " ")) + "(?![\\p{L}\\p{N}])";
    }

    /** Opens the form for words, as far as their last words. */
    void openWords(String words, String to) {
        String whole = to == null || to.isEmpty() ? words : upTo(words, to);
        openBlock(words);
        Locator more = page.locator("#correct details:not([open]) > summary");
        if (more.count() > 0) {
            activate(more, "it.tagName === 'SUMMARY' && it.closest('#correct')");
        }
        fill("words-said", whole);
    }

    private String upTo(String words, String to) {
        String all = String.join("\n", page.locator(".block .said").allTextContents());
        int from = all.indexOf(words);
        return all.substring(from, all.indexOf(to, from) + to.length());
    }

    void openLetter() {
        chooseTab("parts");
        activate(page.locator("#parts .item").first(), "it.matches('#parts .item')");
    }

    /** Opens the form of a part with words, from the list of the parts. */
    void openItem(String collection, String quote) {
        chooseTab("parts");
        Locator items = page.locator("#parts .item[data-collection=" + collection + "]");
        for (Locator item : items.all()) {
            String title = item.getAttribute("title");
            if (title.contains(quote)) {
                String id = item.getAttribute("data-id");
                activate(item, "it.dataset.id === '%s' && it.dataset.collection === '%s'".formatted(id, collection));
                return;
            }
        }
        throw new AssertionError("no " + collection + " with " + quote);
    }

    /** Opens all facts of a signatory, from the table. */
    void openSignatory(String quote) {
        chooseTab("signatories");
        for (Locator button : page.locator(".sheet [data-key=open]").all()) {
            if (button.getAttribute("title").contains(quote)) {
                String id = button.getAttribute("data-id");
                activate(button, "it.dataset.key === 'open' && it.dataset.id === '%s'".formatted(id));
                return;
            }
        }
        throw new AssertionError("no signatory with " + quote);
    }

    /** Says what the columns of the list contain. */
    void chooseColumns(Map<String, String> columns) {
        chooseTab("signatories");
        activate(
                page.locator("#signatories details:not([open]) > summary").first(),
                "it.tagName === 'SUMMARY' && it.textContent.startsWith('Columns')");
        columns.forEach((name, role) -> choose(
                (String) page.getByLabel(name, new Page.GetByLabelOptions().setExact(true))
                        .evaluate("control => control.id"),
                role));
        activate(page.locator("#signatories form button"), "it.textContent === 'Apply to the columns'");
    }

    private void chooseTab(String tab) {
        if (!page.isVisible("#" + tab)) {
            if (keyboard) {
                tabTo("it.getAttribute('role') === 'tab'");
                for (int i = 0; i < 3 && !page.isVisible("#" + tab); i++) {
                    keys("ArrowRight");
                }
            } else {
                page.click("#tab-" + tab);
            }
        }
    }

    private void activate(Locator target, String condition) {
        if (keyboard) {
            tabTo(condition);
            keys("Enter");
        } else {
            target.click();
        }
        settle();
    }

    /** Writes into the field with an id. */
    void fill(String id, String words) {
        if (keyboard) {
            tabTo("it.id === '" + id + "'");
            keys("Control+a", "Delete");
            page.keyboard().insertText(words);
        } else {
            page.fill("#" + id, words);
        }
    }

    /** Chooses from the list with an id; with the keyboard by the first letters. */
    void choose(String id, String value) {
        if (!keyboard) {
            page.selectOption("#" + id, value);
            return;
        }
        tabTo("it.id === '" + id + "'");
        keys("Home");
        int most = page.locator("#" + id + " option").count();
        for (int i = 0; i < most && !page.inputValue("#" + id).equals(value); i++) {
            keys("ArrowDown");
        }
    }

    /** Ticks a box by its value. */
    void tick(String value) {
        if (!page.isChecked("#correct input[value='" + value + "']")) {
            if (keyboard) {
                tabTo("it.value === '" + value + "' && it.type === 'checkbox'");
                keys("Space");
            } else {
                page.check("#correct input[value='" + value + "']");
            }
        }
    }

    /** Presses a button of the form, and expects that it is done; its name can be one of several. */
    void press(String button) {
        if (keyboard) {
            tabTo("it.closest('#correct') && '" + button + "'.split('|').includes(it.textContent)");
            keys("Enter");
        } else {
            page.locator("#correct")
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("^(" + button + ")$")))
                    .click();
        }
        settle();
        if (page.locator("#told.wrong").count() > 0) {
            throw new AssertionError(button + ": " + page.textContent("#told"));
        }
    }

    /** Publishes the letter under an id that has none. */
    void publish(String letter, String token) {
        fill("letter-id", letter);
        fill("token", token);
        activate(page.locator("#publish"), "it.id === 'publish'");
        page.waitForSelector("#published");
    }

    void keys(String... keys) {
        Arrays.stream(keys).forEach(page.keyboard()::press);
    }
}
