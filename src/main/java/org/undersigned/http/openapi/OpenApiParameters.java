package org.undersigned.http.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.undersigned.http.collection.CollectionQuery;
import org.undersigned.http.collection.CollectionType;
import org.undersigned.http.collection.IncludeResponses;
import org.undersigned.http.letter.CitationResponses;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.page.Pages;

/** The parameters of the contract, from the tables that requests are read by. */
final class OpenApiParameters {

    private static final List<String> NUMBERS = List.of("min", "max");

    private OpenApiParameters() {}

    /** All that a collection can be asked by. */
    static List<Parameter> query(CollectionType<?> collectionType, boolean across) {
        List<Parameter> parameters = filters(collectionType, across);
        parameters.add(sort(collectionType));
        List<String> facets = List.copyOf(collectionType.parts().facets());
        if (!facets.isEmpty()) {
            parameters.add(list(
                    "facets",
                    "What the answers are counted by. The counts of a facet leave out its own filter. JSON only.",
                    facets));
        }
        parameters.add(list(
                "fields",
                "The keys that are wanted of each member; their order stays. All where it isn't given.",
                collectionType.family().codec().properties().stream()
                        .map(ObjectCodec.Property::name)
                        .toList()));
        parameters.add(named(
                        "limit",
                        "The most members on a page. JSON has %d where it isn't given, the other forms the whole list."
                                .formatted(CollectionQuery.PAGE))
                .schema(type(Schema.SchemaType.INTEGER)
                        .minimum(java.math.BigDecimal.ONE)
                        .maximum(java.math.BigDecimal.valueOf(CollectionQuery.MOST)))
                .example(2));
        parameters.add(named("cursor", "Where the next page begins: taken from \"next\", never made.")
                .schema(type(Schema.SchemaType.STRING)));
        parameters.add(bom());
        return parameters;
    }

    /** The style in which a reference is written out. */
    static Parameter style() {
        Schema styles = type(Schema.SchemaType.STRING);
        CitationResponses.styles().forEach(styles::addEnumeration);
        return named(CitationResponses.STYLE, "The style of a reference in words; \"apa\" where it isn't given.")
                .schema(styles);
    }

    /** The language of a page. */
    static Parameter language() {
        Schema languages = type(Schema.SchemaType.STRING);
        Pages.LANGUAGES.forEach(languages::addEnumeration);
        return named(LanguageNegotiation.PARAMETER, "The language of the page; other forms are the same in all.")
                .schema(languages);
    }

    static Parameter page() {
        return named("page", "One page of a long list; the answer without it lists them.")
                .schema(type(Schema.SchemaType.INTEGER).minimum(java.math.BigDecimal.ONE));
    }

    private static Parameter bom() {
        return named("bom", "Whether CSV begins with a byte order mark, as some spreadsheets want it.")
                .schema(type(Schema.SchemaType.BOOLEAN))
                .example(true);
    }

    /** What narrows a collection down, and what leaves out what would be left. */
    static List<Parameter> filters(CollectionType<?> collectionType, boolean across) {
        List<Parameter> parameters = new ArrayList<>();
        for (org.undersigned.http.collection.FilterParameter filter : collectionType.filters(across)) {
            parameters.add(filter(filter));
            parameters.add(named(filter.negation(), "What \"%s\" leaves out.".formatted(filter.name()))
                    .schema(schema(filter)));
        }
        return parameters;
    }

    /** What a letter can be asked for beside what is at its address. */
    static List<Parameter> including() {
        return List.of(list(
                "include",
                "What is wanted of the letter in the same answer: whole collections, and its plain text.",
                IncludeResponses.NAMES));
    }

    private static Parameter list(String name, String about, List<String> allowed) {
        Schema item = type(Schema.SchemaType.STRING);
        allowed.forEach(item::addEnumeration);
        return named(name, about + " Parted by commas.")
                .schema(type(Schema.SchemaType.ARRAY).items(item))
                .style(Parameter.Style.FORM)
                .explode(false);
    }

    static Parameter path(String name) {
        String about =
                switch (name) {
                    case "letter" -> "The letter's id.";
                    case "kind" -> "The problem's kind.";
                    case "number" -> "The paragraph's number, which runs through the whole letter.";
                    default -> "The member's id, as its collection lists it.";
                };
        Object example = name.equals("letter") ? OpenApiDocument.LETTER : null;
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.PATH)
                .required(true)
                .description(about)
                .schema(type(Schema.SchemaType.STRING))
                .example(example);
    }

    private static Parameter filter(org.undersigned.http.collection.FilterParameter filter) {
        Object example = NUMBERS.contains(filter.name())
                ? new java.math.BigDecimal(filter.example())
                : filter.name().equals("sourced") ? Boolean.TRUE : filter.example();
        String several = filter.repeatable() ? " Repeat it for one or another." : "";
        return named(filter.name(), filter.about() + several)
                .schema(schema(filter))
                .example(filter.repeatable() ? List.of(example) : example);
    }

    private static Schema schema(org.undersigned.http.collection.FilterParameter filter) {
        boolean number = NUMBERS.contains(filter.name());
        Schema value = type(number ? Schema.SchemaType.NUMBER : Schema.SchemaType.STRING);
        if (filter.name().equals("sourced")) {
            value = type(Schema.SchemaType.BOOLEAN);
        } else if (filter.list() != null) {
            value = OpenApiSchemas.reference(filter.list());
        }
        return filter.repeatable() ? type(Schema.SchemaType.ARRAY).items(value) : value;
    }

    private static Parameter sort(CollectionType<?> collectionType) {
        List<String> keys = new ArrayList<>();
        for (String key : new TreeSet<>(collectionType.parts().sortKeys())) {
            keys.add(key);
            keys.add("-" + key);
        }
        return named(
                        "sort",
                        "Keys to sort by, parted by commas, each with \"-\" for descending: " + String.join(", ", keys)
                                + ".")
                .schema(type(Schema.SchemaType.STRING))
                .example(keys.get(0));
    }

    private static Parameter named(String name, String about) {
        return OASFactory.createParameter().name(name).in(Parameter.In.QUERY).description(about);
    }

    private static Schema type(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
