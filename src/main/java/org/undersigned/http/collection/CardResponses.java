package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.collection.query.ImageParameters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.representation.picture.CardText;
import org.undersigned.representation.picture.CardTexts;
import org.undersigned.representation.picture.SocialCard;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Page;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.revision.LetterScope;

/** Responses with the cards of collections and their items for social networks. */
@ApplicationScoped
public class CardResponses {

    /** The number of items of which a card shows the beginning. */
    private static final int SHOWN = 20;

    private static final String DEFAULT_LANGUAGE = "en";

    private final Letters letters;
    private final PublishedLetters published;
    private final NotFoundProblems notFound;
    private final ResponseFactory responses;

    @Inject
    CardResponses(Letters letters, PublishedLetters published, NotFoundProblems notFound, ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.notFound = notFound;
        this.responses = responses;
    }

    /** The card of the home page, with the newest letters. */
    public RenderedResponse home() {
        ImageParameters image = image(DEFAULT_LANGUAGE);
        List<Summary> newest = values(letters.page(Query.all(QueryableType.LETTERS), null, SHOWN));
        return respond(
                texts(image).home(newest), image, null, letters.lastChanged().orElse(null));
    }

    /** The card of a collection over all letters, with the filters of the request. */
    <T> RenderedResponse all(CollectionType<T> type) {
        return collection(type, Optional.empty(), null, letters.lastChanged().orElse(null));
    }

    /** The card of a collection of one letter, with the filters of the request. */
    <T> RenderedResponse of(CollectionType<T> type, String id) {
        LetterScope scope = published.scope(id);
        Summary letter = letters.item(
                        QueryableType.LETTERS, scope, scope.letter().value())
                .map(StoredItem::value)
                .orElseThrow(() -> notFound.letter(id));
        return collection(type, Optional.of(scope), letter, scope.publishedAt());
    }

    private <T> RenderedResponse collection(
            CollectionType<T> type, Optional<LetterScope> scope, Summary letter, Instant modified) {
        List<QueryParameter<?>> known =
                new ArrayList<>(type.parameters(scope.isEmpty()).all());
        known.addAll(ImageParameters.ALL);
        QueryParameters given = responses.parameters(known);
        String language = letter == null ? DEFAULT_LANGUAGE : letter.language();
        ImageParameters image = ImageParameters.read(given, language, SocialCard.WIDTH);
        QueryParameters filters = given.without(ImageParameters.WIDTH, LanguageNegotiation.LANG);
        Query<T> query =
                CollectionQuery.read(type, scope, MediaFormat.NDJSON, filters).query();
        Page<T> page = letters.page(query, null, SHOWN);
        CardText card = texts(image).collection(type.family(), page.total(), values(page), letter);
        return respond(card, image, letter == null ? null : letter.id(), modified);
    }

    /** The card of an item of a letter. */
    <T> RenderedResponse one(CollectionType<T> type, String letter, String id) {
        LetterScope scope = published.scope(letter);
        Object item = letters.item(type.parts(), scope, id)
                .map(StoredItem::value)
                .orElseThrow(() -> notFound.item(type, scope.letter(), id));
        LetterRevision revision = published.revision(scope);
        ImageParameters image = image(revision.letter().language());
        return respond(text(texts(image), revision.letter(), item), image, scope.letter(), scope.publishedAt());
    }

    /** The card of an organization with the letters that it signed. */
    RenderedResponse organization(String id) {
        ImageParameters image = image(DEFAULT_LANGUAGE);
        Organization organization = values(letters.page(Query.organization(id), null, 1)).stream()
                .findFirst()
                .orElseThrow(() -> NotFoundProblems.item(CollectionType.ORGANIZATIONS, id));
        return respond(
                texts(image).organization(organization),
                image,
                null,
                letters.lastChanged().orElse(null));
    }

    /** @param language of the card, unless the request names one */
    private ImageParameters image(String language) {
        return ImageParameters.read(responses.parameters(ImageParameters.ALL), language, SocialCard.WIDTH);
    }

    private static CardText text(CardTexts texts, Letter letter, Object item) {
        if (item instanceof Recipient recipient) {
            return texts.recipient(letter, recipient);
        } else if (item instanceof Section section) {
            return texts.section(letter, section);
        } else if (item instanceof Demand demand) {
            return texts.demand(letter, demand);
        }
        return texts.signatory(letter, (Signatory) item);
    }

    private CardTexts texts(ImageParameters image) {
        var shown = responses.addresses().shown();
        return new CardTexts(image.language(), shown == null ? null : shown.asOf());
    }

    private static <T> List<T> values(Page<T> page) {
        return page.items().stream().map(StoredItem::value).toList();
    }

    private RenderedResponse respond(CardText card, ImageParameters image, Slug letter, Instant modified) {
        byte[] png = SocialCard.png(card, responses.address("/").getAuthority(), image.width());
        return new RenderedResponse(
                ByteBuffer.wrap(png),
                null,
                new RenderedResponse.ResponseMetadata(
                        responses.form(), letter, modified, responses.alternates(), null));
    }
}
