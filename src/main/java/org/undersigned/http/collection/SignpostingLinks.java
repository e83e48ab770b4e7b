package org.undersigned.http.collection;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.letter.RevisionSummary;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;

/** The {@code Link} headers of <a href="https://signposting.org">Signposting</a>: citation, authors, collection, licence. */
final class SignpostingLinks {

    private SignpostingLinks() {}

    static List<String> of(ResourceUris uris, CollectionType<?> type, CollectionItem<?> item) {
        List<String> links = new ArrayList<>();
        links.add(link(item.self(), "cite-as"));
        if (item.part() instanceof Summary letter) {
            links.add(described(item.self(), MediaFormat.JSONLD));
            links.add(described(item.self(), MediaFormat.CSL));
            links.add(link(uris.collection(letter.id(), ResourceType.SIGNATORIES), "author"));
            links.add(link(URI.create("https://schema.org/Message"), "type"));
            links.add(typed(URI.create(item.self() + "/data.zip"), "item", MediaFormat.ZIP));
            links.add(link(URI.create(item.self() + "/changes"), "version-history"));
            license(letter.source().license(), links);
        } else {
            links.add(link(uris.collection(item.letter(), type.family()), "collection"));
            links.add(link(uris.letter(item.letter()), "up"));
            links.add(link(uris.collection(item.letter(), ResourceType.SIGNATORIES), "author"));
            if (!(item.part() instanceof RevisionSummary)) {
                links.add(described(item.self(), MediaFormat.JSONLD));
            }
            if (item.part() instanceof Statistic) {
                links.add(described(item.self(), MediaFormat.CSL));
                links.add(link(URI.create("https://schema.org/Claim"), "type"));
            }
        }
        return links;
    }

    /** A URL is linked as it is, an SPDX identifier to its page; other text has no link. */
    private static void license(String license, List<String> links) {
        if (license != null && license.matches("https?://[!-~]+")) {
            links.add(link(URI.create(license), "license"));
        } else if (license != null && license.matches("[A-Za-z0-9.+-]+")) {
            links.add(link(URI.create("https://spdx.org/licenses/" + license), "license"));
        }
    }

    private static String described(URI self, MediaFormat format) {
        return typed(URI.create(self + "." + format.suffix()), "describedby", format);
    }

    private static String link(URI target, String relation) {
        return "<%s>; rel=\"%s\"".formatted(target, relation);
    }

    private static String typed(URI target, String relation, MediaFormat format) {
        return link(target, relation) + "; type=\"%s\"".formatted(format.mediaType());
    }
}
