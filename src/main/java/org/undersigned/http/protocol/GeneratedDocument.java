package org.undersigned.http.protocol;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The OpenAPI document that the build generated, as the build wrote it. */
public final class GeneratedDocument {

    private static final String RESOURCE = "META-INF/quarkus-generated-openapi-doc.";

    private GeneratedDocument() {}

    /** @param format JSON or YAML */
    public static byte[] read(MediaFormat format) {
        String name = RESOURCE + format.suffix().toUpperCase(Locale.ROOT);
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return document.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Hides the document from the extension, which would parse it and write it anew, in both formats, at each start: a quarter
     * of the time until the first answer.
     */
    @ApplicationScoped
    static class Hiding {

        static void hide(@Observes @Initialized(ApplicationScoped.class) Object container) {
            OpenApiConstants.classLoader = ClassLoader.getPlatformClassLoader();
        }
    }
}
