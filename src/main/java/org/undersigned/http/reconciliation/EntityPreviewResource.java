package org.undersigned.http.reconciliation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.page.embed.EmbedPages;
import org.undersigned.page.embed.EntityPreview;
import org.undersigned.store.Letters;

/** The small pages that clients of the reconciliation service show beside a name. */
@Path("/")
@Tag(name = "Reconciliation")
class EntityPreviewResource {

    private final EntityReader reader;
    private final Letters letters;
    private final ResponseFactory responses;

    @Inject
    EntityPreviewResource(EntityReader reader, Letters letters, ResponseFactory responses) {
        this.reader = reader;
        this.letters = letters;
        this.responses = responses;
    }

    @GET
    @Path("/embed/organizations/{id}")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "previewOrganization", summary = "Preview an organization")
    public RenderedResponse organization(@PathParam("id") String id) {
        return preview(EntityType.ORGANIZATIONS, id);
    }

    @GET
    @Path("/embed/recipients/{id}")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "previewRecipient", summary = "Preview a recipient")
    public RenderedResponse recipient(@PathParam("id") String id) {
        return preview(EntityType.RECIPIENTS, id);
    }

    private RenderedResponse preview(EntityType type, String id) {
        responses.requireNoParameters();
        ReconciliationEntity entity = reader.withIds(type, List.of(id)).get(id);
        if (entity == null) {
            throw NotFoundProblems.item(CollectionType.named(type.label()).orElseThrow(), id);
        }
        List<EntityPreview.Line> lines = entity.appearances().stream()
                .map(appearance -> new EntityPreview.Line(
                        responses.addresses().letter(appearance.letter()),
                        appearance.title(),
                        appearance.date(),
                        appearance.text()))
                .toList();
        EntityPreview preview = new EntityPreview(
                responses.visit(),
                entity.names(),
                entity.offices(),
                entity.sameAs(),
                lines,
                responses.address(type.address() + id));
        return responses.page(
                EmbedPages.render(preview), null, letters.lastChanged().orElse(null));
    }
}
