package org.undersigned.page;

import io.quarkus.qute.RawString;
import java.net.URI;
import org.undersigned.representation.JsonObjectBuilder;

/**
 * What search engines and link previews show of a page.
 *
 * @param letter the letter that the page is about, or about a part of; {@code null} if none
 * @param name the name of the page; {@code null} for the page of a letter
 * @param description what the page shows, and of which letter
 * @param schemaType the schema.org type of the resource; {@code null} for the page of an error
 */
public record PageMetadata(
        PageContext context, LetterCaption letter, String name, String description, String schemaType) {

    static final String SITE = "Undersigned";

    /** The longest description that previews show. */
    private static final int MAX_DESCRIPTION = 300;

    private static final int MAX_NAME = 120;

    public PageMetadata {
        name = name == null ? null : shorten(name, MAX_NAME);
        description = shorten(description, MAX_DESCRIPTION);
    }

    /** One line, cut after a word if it is longer. */
    private static String shorten(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = line.lastIndexOf(' ', most);
        return line.length() <= most ? line : line.substring(0, end > 0 ? end : most) + "…";
    }

    public String site() {
        return SITE;
    }

    /** The name of the page and the letter. */
    public String title() {
        if (letter == null) {
            return name;
        }
        return name == null ? letter.title() : name + " · " + letter.title();
    }

    /** The title of the HTML document. */
    public String documentTitle() {
        return title().equals(SITE) ? SITE : title() + " · " + SITE;
    }

    /** The Open Graph type. */
    public String type() {
        return letter == null ? "website" : "article";
    }

    /** The card of the page; without one, that of its letter or of the site. */
    public String image() {
        String own = context.alternates().stream()
                .filter(format -> format.suffix().equals("png"))
                .map(format -> format.href().toString())
                .findFirst()
                .orElse(null);
        if (letter != null) {
            return own != null ? own : context.uris().letter(letter.id()) + ".png";
        }
        String card = own != null ? own : context.uris().at("/assets/card.png").toString();
        boolean standard = context.language().equals(Pages.LANGUAGES.get(0));
        return standard ? card : card + (card.contains("?") ? "&" : "?") + "lang=" + context.language();
    }

    public String imageAlt() {
        return context.messages().cardOf(title());
    }

    /** The date that the letter states; {@code null} if none. */
    public String published() {
        return letter == null || letter.date() == null ? null : letter.date().toString();
    }

    public String author() {
        return letter == null ? SITE : letter.author(context);
    }

    public String publisher() {
        return letter == null || letter.source().publisher() == null
                ? SITE
                : letter.source().publisher();
    }

    /** The page in schema.org terms, safe inside a script element; {@code null} for the page of an error. */
    public RawString jsonLd() {
        if (schemaType == null) {
            return null;
        }
        JsonObjectBuilder json = JsonObjectBuilder.ofType(schemaType)
                .put("@context", "https://schema.org")
                .put("@id", context.canonical())
                .put("url", context.canonical())
                .put("name", title())
                .put("description", description)
                .put("image", image());
        if (letter != null) {
            URI whole = context.uris().letter(letter.id());
            boolean part = !whole.toString().equals(context.canonical());
            json.put("inLanguage", letter.language())
                    .put("datePublished", published())
                    .put("author", agent(author()))
                    .put("publisher", agent(letter.source().publisher()))
                    .put("isPartOf", part ? JsonObjectBuilder.reference(whole) : null);
        }
        return new RawString(json.build().toString().replace("<", "\\u003c"));
    }

    private static JsonObjectBuilder agent(String name) {
        return name == null ? null : JsonObjectBuilder.ofType("Organization").put("name", name);
    }
}
