package org.undersigned.http.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.route.Formats;
import org.undersigned.http.security.AccessRoles;
import org.undersigned.http.security.LetterAccess;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.folder.LetterSources;
import org.undersigned.representation.ReproducibleZip;
import org.undersigned.store.PublicationRequest.StoredFile;

/** The folders that letters are read from. */
@Path("/letters/{letter}/source")
@Tag(name = "Publishing")
class SourceResource {

    private final LetterAccess access;
    private final LetterSources sources;
    private final ResponseFactory responses;

    @Inject
    SourceResource(LetterAccess access, LetterSources sources, ResponseFactory responses) {
        this.access = access;
        this.sources = sources;
        this.responses = responses;
    }

    @GET
    @RolesAllowed({AccessRoles.EDITOR, AccessRoles.PUBLISHER, AccessRoles.ADMIN})
    @Formats(MediaFormat.ZIP)
    @Operation(operationId = "getSource", summary = "Download the folder of a letter")
    public Response source(@PathParam("letter") String id) throws IOException {
        Slug letter = access.grant(id).letter();
        responses.parameters(List.of(LanguageNegotiation.OF_PROBLEMS));
        List<StoredFile> files = responses.asking().revision() == null ? sources.find(letter) : List.of();
        if (files.isEmpty()) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND,
                    "the server has no files of letter %s; it keeps those of the current revision only"
                            .formatted(letter));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReproducibleZip zip = new ReproducibleZip(bytes)) {
            for (StoredFile file : files) {
                zip.file(letter + "/" + file.name(), file.content());
            }
        }
        return PublicationResponses.uncached(200, MediaFormat.ZIP.contentType(), bytes.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.zip\"".formatted(letter))
                .build();
    }
}
