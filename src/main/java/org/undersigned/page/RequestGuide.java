package org.undersigned.page;

import java.util.Arrays;
import java.util.List;
import org.undersigned.letter.Slug;

/** The page that tells people how they get what they ask first. */
public final class RequestGuide {

    /**
     * A request as the page shows it.
     *
     * @param linked whether it leads somewhere on this server
     */
    public record Request(CommonRequest wanted, String path, boolean linked) {}

    private RequestGuide() {}

    /** @param letter a letter for the examples; {@code null} if there is none */
    public static String render(PageContext context, Slug letter) {
        List<Request> requests = Arrays.stream(CommonRequest.values())
                .map(wanted -> request(wanted, wanted.path(letter)))
                .toList();
        Messages messages = context.messages();
        return Pages.render(
                context, messages.docsTitle(), messages.docsText(), Templates.documentation(context, requests));
    }

    private static Request request(CommonRequest wanted, String path) {
        return new Request(wanted, path, CommonRequest.complete(path));
    }
}
