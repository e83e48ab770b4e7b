package org.undersigned.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.undersigned.http.HttpApiSuite;

/** A client that publishes letters with a token. */
public record Publisher(String token) {

    public RequestSpecification asking() {
        return HttpApiSuite.curl().config(HttpApiSuite.asSent()).header("Authorization", "Bearer " + token);
    }

    /** A letter of a few lines. */
    public static String letter(String name) {
        return "# Open letter on the forests\n\n"
                + "March 5, 2024\n\n"
                + "Dear Minister,\n\n"
                + "We write to you because ten forests burned last summer,"
                + " and nobody said why.\n\nSincerely,\n\n- %s\n- Northern Rangers Union\n- Forest Friends Society\n"
                        .formatted(name);
    }

    public Response create(String id, String text) {
        return asking().contentType("text/markdown")
                .header("If-None-Match", "*")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .put("/letters/" + id);
    }

    public Response change(String id, String tag, String text) {
        return asking().contentType("text/markdown")
                .header("If-Match", tag)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .put("/letters/" + id);
    }

    /** The entity tag of a letter, as a client sees it. */
    public static String tag(String id) {
        return HttpApiSuite.curl().get("/letters/" + id).header("ETag");
    }

    /** A ZIP file of texts. */
    public static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
