package org.undersigned.http.openapi;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.http.collection.IncludeResponses;
import org.undersigned.http.collection.lookup.DatetimeNegotiation;
import org.undersigned.http.collection.query.ImageParameters;
import org.undersigned.http.embed.EmbedParameters;
import org.undersigned.http.embed.GalleryParameters;
import org.undersigned.http.embed.OEmbedParameters;
import org.undersigned.http.letter.ChangesResource;
import org.undersigned.http.letter.CitationResponses;
import org.undersigned.http.letter.ComparisonParameters;
import org.undersigned.http.letter.DiffParameters;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.reconciliation.ReconciliationParameters;
import org.undersigned.http.route.Route;
import org.undersigned.http.site.DiscoveryResource;
import org.undersigned.http.site.EditorResource;
import org.undersigned.representation.embed.EmbedTarget;

/** The query parameters of each route: the definitions that its resource reads. */
final class RouteParameters {

    private RouteParameters() {}

    static List<QueryParameter<?>> of(Route route) {
        List<QueryParameter<?>> parameters = new ArrayList<>();
        CollectionOperation.of(route).ifPresent(operation -> parameters.addAll(operation.parameters()));
        parameters.addAll(own(route));
        if (route.forms().stream().anyMatch(MediaFormat::reference)) {
            parameters.add(CitationResponses.STYLE);
        }
        if (route.forms().stream().anyMatch(form -> form == MediaFormat.PNG || form == MediaFormat.SVG)
                && !route.fileName()) {
            parameters.add(ImageParameters.WIDTH);
        }
        if (DatetimeNegotiation.negotiates(route)) {
            parameters.add(DatetimeNegotiation.AT);
        }
        if (route.paged()) {
            parameters.add(LanguageNegotiation.LANG);
        }
        return parameters;
    }

    private static List<QueryParameter<?>> own(Route route) {
        return switch (route.template()) {
            case "/letters/{letter}" -> List.of(IncludeResponses.INCLUDE);
            case "/assets/card.png" -> ImageParameters.ALL;
            case "/changes", "/letters/{letter}/changes" -> List.of(ChangesResource.BEFORE);
            case "/letters/{letter}/compare" -> ComparisonParameters.OWN;
            case "/letters/{letter}/diff" -> DiffParameters.ALL;
            case "/sitemap.xml" -> List.of(DiscoveryResource.PAGE);
            case "/embed/gallery" -> GalleryParameters.ALL;
            case "/editor" -> List.of(EditorResource.LETTER);
            case "/oembed" -> OEmbedParameters.ALL;
            case OpenApiReconciliation.PATH -> ReconciliationParameters.SERVICE;
            case OpenApiReconciliation.PATH + "/properties" -> ReconciliationParameters.PROPERTIES;
            case OpenApiReconciliation.PATH + "/suggest/entity" -> ReconciliationParameters.SUGGESTIONS;
            case OpenApiReconciliation.PATH + "/suggest/property", OpenApiReconciliation.PATH + "/suggest/type" ->
                ReconciliationParameters.WORDS;
            case "/embed/frame.css" -> EmbedParameters.STYLE;
            case "/embed/letters/{letter}" -> EmbedParameters.of(EmbedTarget.SUMMARY);
            case "/embed/letters/{letter}/counter" -> EmbedParameters.of(EmbedTarget.COUNTER);
            case "/embed/letters/{letter}/signatories" -> EmbedParameters.of(EmbedTarget.SIGNATORIES);
            case "/embed/letters/{letter}/statistics" -> EmbedParameters.of(EmbedTarget.STATISTICS);
            case "/embed/letters/{letter}/statistics/{id}" -> EmbedParameters.of(EmbedTarget.STATISTIC);
            case "/embed/letters/{letter}/recipients" -> EmbedParameters.of(EmbedTarget.RECIPIENTS);
            case "/embed/letters/{letter}/demands" -> EmbedParameters.of(EmbedTarget.DEMANDS);
            default -> List.of();
        };
    }
}
