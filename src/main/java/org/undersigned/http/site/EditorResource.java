package org.undersigned.http.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.readings.ReadingsHandler;
import org.undersigned.http.route.Formats;
import org.undersigned.page.Pages;
import org.undersigned.publishing.list.KnownColumns;

/** The page on which a person corrects a letter, and the modules of its script. */
@Path("/")
@Tag(name = "Readings")
public class EditorResource {

    private static final Set<String> MODULES = Set.of(
            "around",
            "columns",
            "document",
            "dom",
            "draft",
            "editor",
            "fields",
            "figure",
            "folder",
            "form",
            "leaving",
            "listcolumns",
            "lists",
            "merge",
            "model",
            "opening",
            "patch",
            "publish",
            "published",
            "rows",
            "selection",
            "table",
            "tabs",
            "text",
            "typing",
            "unsaved",
            "written");

    /** The script of the page reads it. */
    public static final QueryParameter<String> LETTER = QueryParameter.of(
                    "letter",
                    "The id of a published letter to correct. Without it, the page asks for files.",
                    ParameterType.text())
            .withExample("2022-07-11-biden-lopez-obrador");

    private final ResponseFactory responses;
    private final ReadingsHandler readings;

    @Inject
    EditorResource(ResponseFactory responses, ReadingsHandler readings) {
        this.responses = responses;
        this.readings = readings;
    }

    @GET
    @Path("/editor")
    @Formats(MediaFormat.HTML)
    @Operation(operationId = "getEditor", summary = "Get the page for correcting a letter")
    public RenderedResponse editor() {
        responses.parameters(List.of(LETTER));
        return responses.page(Pages.editor(responses.visit(), readings.open(), KnownColumns.words()), null, null);
    }

    @GET
    @Path("/editor/{module}")
    @Formats(MediaFormat.SCRIPT)
    @Operation(operationId = "getEditorModule", summary = "Get a module of the editor's script")
    public RenderedResponse module(@PathParam("module") String module) {
        if (!MODULES.contains(module)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "the editor has no module \"%s\"".formatted(module));
        }
        return AssetsResource.file(responses, "/editor/%s.js".formatted(module));
    }
}
