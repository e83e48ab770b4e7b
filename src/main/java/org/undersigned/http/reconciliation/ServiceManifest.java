package org.undersigned.http.reconciliation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The service manifest: what a service matches to, and where its parts are. */
final class ServiceManifest {

    private static final String ID = "{{id}}";
    private static final int PREVIEW_WIDTH = 430;
    private static final int PREVIEW_HEIGHT = 300;

    private ServiceManifest() {}

    /** @param base what every URL of this server begins with */
    static ObjectNode of(EntityType type, String base) {
        String service = base + "/reconcile/" + type.label();
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", "%s (%s)".formatted(type.service(), base.replaceFirst("^https?://", "")));
        manifest.put("identifierSpace", base + type.address());
        manifest.put("schemaSpace", "https://schema.org/");
        manifest.put("logo", base + "/assets/icon.svg");
        manifest.put("batchSize", ReconciliationQuery.MAX_BATCH);
        manifest.putArray("defaultTypes").add(ReconciliationJson.type(type));
        manifest.putObject("view").put("url", base + type.address() + ID);
        manifest.putObject("preview")
                .put("url", "%s/embed/%s/%s".formatted(base, type.label(), ID))
                .put("width", PREVIEW_WIDTH)
                .put("height", PREVIEW_HEIGHT);
        ObjectNode suggest = manifest.putObject("suggest");
        for (String suggested : new String[] {"entity", "property", "type"}) {
            suggest.putObject(suggested).put("service_url", service).put("service_path", "/suggest/" + suggested);
        }
        manifest.putObject("extend")
                .putObject("propose_properties")
                .put("service_url", service)
                .put("service_path", "/properties");
        return manifest;
    }
}
