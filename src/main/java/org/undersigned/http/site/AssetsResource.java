package org.undersigned.http.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CardResponses;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;

/** What pages are dressed in: files that come with the program. */
@Path("/assets")
@Tag(name = "Contract")
public class AssetsResource {

    private final ResponseFactory responses;
    private final CardResponses cards;

    @Inject
    AssetsResource(ResponseFactory responses, CardResponses cards) {
        this.cards = cards;
        this.responses = responses;
    }

    @GET
    @Path("/page.css")
    @Formats(MediaFormat.CSS)
    @Operation(operationId = "getStyle", summary = "Get the stylesheet of pages")
    public RenderedResponse style() {
        return file(responses, "/assets/page.css");
    }

    @GET
    @Path("/editor.css")
    @Formats(MediaFormat.CSS)
    @Operation(operationId = "getEditorStyle", summary = "Get the stylesheet of the editor")
    public RenderedResponse editorStyle() {
        return file(responses, "/assets/editor.css");
    }

    @GET
    @Path("/icon.svg")
    @Formats(MediaFormat.SVG)
    @Operation(operationId = "getIcon", summary = "Get the icon")
    public RenderedResponse icon() {
        return file(responses, "/assets/icon.svg");
    }

    @GET
    @Path("/card.png")
    @Formats(MediaFormat.PNG)
    @Operation(operationId = "getCard", summary = "Get the card of the home page for social networks")
    public RenderedResponse card() {
        return cards.home();
    }

    /** A file that comes with the program. */
    public static RenderedResponse file(ResponseFactory responses, String name) {
        responses.requireNoParameters();
        try (InputStream file = AssetsResource.class.getResourceAsStream(name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return RenderedResponse.of(responses.form(), text, null, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
