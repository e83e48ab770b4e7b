package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.representation.EmbedKind;
import org.undersigned.representation.Embedding;
import org.undersigned.representation.OEmbed;
import org.undersigned.representation.picture.SocialCard;
import org.undersigned.store.Published;

/** What an address of ours looks like on somebody else's page: oEmbed 1.0. No address is ever fetched. */
@Path("/oembed")
@Tag(name = "Embedding")
class OEmbedResource {

    private static final int WIDTH = 600;

    /** What can be embedded. */
    static final Map<Address, EmbedKind> KINDS = Map.of(
            Address.LETTER, EmbedKind.SUMMARY,
            Address.LETTER_TEXT, EmbedKind.SUMMARY,
            Address.LETTER_SIGNATORIES, EmbedKind.SIGNATORIES,
            Address.LETTER_STATISTICS, EmbedKind.STATISTICS,
            Address.LETTER_STATISTIC, EmbedKind.STATISTIC,
            Address.LETTER_RECIPIENTS, EmbedKind.RECIPIENTS,
            Address.LETTER_DEMANDS, EmbedKind.DEMANDS);

    private final Collections collections;
    private final Desk desk;

    @Inject
    OEmbedResource(Collections collections, Desk desk) {
        this.collections = collections;
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "getOEmbed", summary = "How to embed an address of ours: oEmbed 1.0")
    public Answer describe() {
        // Consumers send what they like beside what the specification names: nothing is refused for being unknown.
        Map<String, List<String>> values = Query.read(desk.query());
        Form form = form(EmbedWish.one(values, "format", null));
        String url = EmbedWish.one(values, "url", "");
        if (url.isEmpty()) {
            throw Wish.invalid("url", url, List.of("an address of a letter, a collection of it, or a statistic"));
        }
        int width = Math.min(WIDTH, size(values, "maxwidth"));
        int highest = size(values, "maxheight");
        Address.Match match = match(url);
        String[] parts = match.path().split("/");
        Published published = collections.published(parts[2]);
        OEmbed embed = describe(KINDS.get(match.address()), published.letter(), parts, width, highest);
        String text = form == Form.OEMBED ? embed.xml() : embed.json();
        return Answer.of(form, text, published.letter().id(), published.publishedAt());
    }

    private OEmbed describe(EmbedKind kind, Letter letter, String[] parts, int width, int highest) {
        Statistic statistic = kind == EmbedKind.STATISTIC ? StatisticsResource.figure(letter, parts[4]) : null;
        Slug figure = statistic == null ? null : statistic.id();
        String title = statistic == null ? letter.title() : statistic.quote().exact();
        Embedding embedding = new Embedding(desk.addresses(), kind, letter.id(), figure, title, Map.of());
        return new OEmbed(
                title,
                desk.address("/"),
                embedding.frame(),
                width,
                Math.min(kind.height(), highest),
                embedding.thing(),
                picture(letter, figure, width, highest));
    }

    /** A picture no larger than the embed may be; none where that is too small to be read. */
    private OEmbed.Picture picture(Letter letter, Slug figure, int width, int highest) {
        if (width < Pictures.NARROWEST || SocialCard.height(width) > highest) {
            return null;
        }
        String path = "/letters/" + letter.id() + (figure == null ? "" : "/statistics/" + figure);
        URI address = desk.address(path + ".png?width=" + width);
        return new OEmbed.Picture(address, width, SocialCard.height(width));
    }

    /** The format that the question names wins over the one of the address. */
    private Form form(String format) {
        if (format == null) {
            return desk.form();
        }
        return switch (format) {
            case "json" -> Form.JSON;
            case "xml" -> Form.OEMBED;
            default ->
                throw new Refusal(
                                ProblemKind.FORMAT_NOT_IMPLEMENTED,
                                "there is json and xml, but no \"%s\"".formatted(format.replaceAll("\\p{Cntrl}", " ")))
                        .with("allowed", List.of("json", "xml"));
        };
    }

    private static int size(Map<String, List<String>> values, String name) {
        String given = EmbedWish.one(values, name, "");
        if (given.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (given.matches("0*[1-9]\\d{0,8}")) {
            return Integer.parseInt(given);
        }
        throw Wish.invalid(name, given, List.of("a number of pixels"));
    }

    /** What of ours an address means. It is compared with where we are reached, whether by http or https. */
    private Address.Match match(String url) {
        String base = desk.base().replaceFirst("^https?:", "");
        String bare = url.replaceFirst("(?i)^https?:", "").replaceFirst("[?#].*$", "");
        boolean ours = url.matches("(?is)https?://.*") && bare.startsWith(base + "/");
        return (ours
                        ? Address.of(bare.substring(base.length()).replaceFirst("(?<=.)/+$", ""))
                        : java.util.Optional.<Address.Match>empty())
                .filter(match -> KINDS.containsKey(match.address()))
                .orElseThrow(() -> new Refusal(ProblemKind.NOT_FOUND, "nothing here is embedded by this address")
                        .with("missing", "embed")
                        .with("given", url));
    }
}
