package org.undersigned.http.reconciliation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.http.reconciliation.ReconciliationEntity.Appearance;

/** A property of entities, which a query can compare and a client can add to its table. */
enum EntityProperty {
    ALTERNATE_NAME("alternateName", "Other name", entity -> entity.names()
            .subList(1, entity.names().size())),
    OFFICE("office", "Office", ReconciliationEntity::offices),
    SAME_AS("sameAs", "Identifier given by the publisher", entity -> entity.sameAs().stream()
            .map(Object::toString)
            .toList()),
    WIKIDATA("wikidata", "Wikidata id", identifiers("https?://www\\.wikidata\\.org/(?:entity|wiki)/(Q\\d+)")),
    ROR("ror", "ROR id", identifiers("https?://ror\\.org/([0-9a-z]+)")),
    ISNI("isni", "ISNI", identifiers("https?://(?:www\\.)?isni\\.org/(?:isni/)?(\\d{15}[\\dX])")),
    ORCID("orcid", "ORCID iD", identifiers("https?://orcid\\.org/([\\dX-]+)")),
    LETTERS(
            "letters",
            "Number of letters",
            entity -> List.of(Integer.toString(entity.letters().size()))),
    LETTER("letter", "Id of the letter", ReconciliationEntity::letters),
    TITLE("title", "Title of the letter", each(Appearance::title)),
    TEXT("text", "Line as written in the letter", each(Appearance::text)),
    URL("url", "Address");

    private final String id;
    private final String title;
    private final BiFunction<ReconciliationEntity, String, List<String>> values;

    EntityProperty(String id, String title, Function<ReconciliationEntity, List<String>> values) {
        this.id = id;
        this.title = title;
        this.values = (entity, address) -> values.apply(entity);
    }

    EntityProperty(String id, String title) {
        this.id = id;
        this.title = title;
        this.values = (entity, address) -> List.of(address + entity.id());
    }

    private static Function<ReconciliationEntity, List<String>> each(Function<Appearance, String> value) {
        return entity -> entity.appearances().stream().map(value).distinct().toList();
    }

    private static Function<ReconciliationEntity, List<String>> identifiers(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return entity -> entity.sameAs().stream()
                .map(address -> pattern.matcher(address.toString()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
    }

    String id() {
        return id;
    }

    /** Its name, for a person. */
    String title() {
        return title;
    }

    /** Whether its values are whole numbers. */
    boolean numeric() {
        return this == LETTERS;
    }

    /** Whether two entities never share a value. */
    boolean identifying() {
        return switch (this) {
            case SAME_AS, WIKIDATA, ROR, ISNI, ORCID -> true;
            default -> false;
        };
    }

    /** @param address what the URL of an entity starts with, before its id */
    List<String> values(ReconciliationEntity entity, String address) {
        return values.apply(entity, address);
    }
}
