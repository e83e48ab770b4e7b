package org.undersigned.representation.jsonld;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.undersigned.representation.ResourceUris;

/**
 * The JSON-LD context: schema.org, the selectors of the W3C Web Annotation vocabulary, and a few terms of our own.
 */
public final class JsonLdContext {

    private static final List<String> OWN = List.of(
            "annotated",
            "citedIn",
            "code",
            "figureKind",
            "figureText",
            "group",
            "linkStatus",
            "notes",
            "onBehalfOf",
            "qualifier",
            "quote",
            "role",
            "sentence",
            "severity");
    private static final List<String> SELECTORS = List.of("prefix", "suffix", "start", "end");
    private static final List<String> ADDRESSES = List.of("url", "sameAs", "archivedAt");

    private JsonLdContext() {}

    public static String document(ResourceUris uris) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode context = document.putObject("@context");
        context.put("@version", 1.1);
        context.put("@vocab", "http://schema.org/");
        context.put("oa", "http://www.w3.org/ns/oa#");
        context.put("undersigned", uris.context() + "#");
        SELECTORS.forEach(word -> context.put(word, "oa:" + word));
        OWN.forEach(word -> context.put(word, "undersigned:" + word));
        ADDRESSES.forEach(word ->
                context.putObject(word).put("@id", "http://schema.org/" + word).put("@type", "@id"));
        context.putObject("itemListElement")
                .put("@id", "http://schema.org/itemListElement")
                .put("@container", "@list");
        context.putObject("claims").put("@reverse", "http://schema.org/appearance");
        return document.toPrettyString() + "\n";
    }
}
