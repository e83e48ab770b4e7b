package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What pages are dressed in: files that come with the program. */
@Path("/assets")
@Tag(name = "Contract")
class AssetsResource {

    private final Desk desk;

    @Inject
    AssetsResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/page.css")
    @Operation(operationId = "getStyle", summary = "The style of our pages")
    public Answer style() {
        return file(desk, "/assets/page.css");
    }

    @GET
    @Path("/icon.svg")
    @Operation(operationId = "getIcon", summary = "The sign of our pages")
    public Answer icon() {
        return file(desk, "/assets/icon.svg");
    }

    /** A file that comes with the program. */
    static Answer file(Desk desk, String name) {
        Wish.none(desk.query());
        try (InputStream file = AssetsResource.class.getResourceAsStream(name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Answer.of(desk.form(), text, null, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
