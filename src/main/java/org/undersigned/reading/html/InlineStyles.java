package org.undersigned.reading.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.undersigned.reading.block.Run;

/** The inherited style of text in the open elements: emphasis, strength and link target, from markup and CSS. */
final class InlineStyles {

    private final BoilerplateFilter boilerplateFilter;
    private final Deque<Run> open = new ArrayDeque<>();

    InlineStyles(BoilerplateFilter boilerplateFilter) {
        this.boilerplateFilter = boilerplateFilter;
        open.push(Run.plain(""));
    }

    void start(Element element) {
        open.push(resolve(element));
    }

    void end() {
        open.pop();
    }

    /** The style of text in the innermost element. */
    Run current() {
        return open.peek();
    }

    private Run resolve(Element element) {
        Run around = open.peek();
        CssStyles.TextStyle style = boilerplateFilter.style(element);
        String name = element.normalName();
        boolean strong = name.equals("b") || name.equals("strong") || around.strong();
        boolean emphasis = name.equals("i") || name.equals("em") || name.equals("cite") || around.emphasis();
        return new Run(
                "",
                style.emphasis() == null ? emphasis : style.emphasis(),
                style.strong() == null ? strong : style.strong(),
                name.equals("a") && element.hasAttr("href") ? LinkTargets.resolve(element) : around.link());
    }
}
