package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.DataExports;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;

/** All letters in one file. */
@Path("/data")
@Tag(name = "Letters")
class DataResource {

    private final DataExports exports;

    @Inject
    DataResource(DataExports exports) {
        this.exports = exports;
    }

    @GET
    @Formats({MediaFormat.ZIP, MediaFormat.SQLITE})
    @Operation(
            operationId = "getDataOfAllLetters",
            summary = "Download all letters as a Data Package or a SQLite database")
    public RenderedResponse all() {
        return exports.all();
    }
}
