package org.undersigned.http;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters of the contract, from the tables that requests are read by. */
final class ContractParameters {

    private ContractParameters() {}

    static List<Parameter> query(Holding<?> holding) {
        List<Parameter> parameters = new ArrayList<>();
        holding.filters().forEach(filter -> parameters.add(filter(filter)));
        parameters.add(sort(holding));
        parameters.add(named(
                        "limit",
                        "The most members on a page. JSON has %d where it isn't given, the other forms the whole list."
                                .formatted(Wish.PAGE))
                .schema(type(Schema.SchemaType.INTEGER)
                        .minimum(java.math.BigDecimal.ONE)
                        .maximum(java.math.BigDecimal.valueOf(Wish.MOST)))
                .example(2));
        parameters.add(named("cursor", "Where the next page begins: taken from \"next\", never made.")
                .schema(type(Schema.SchemaType.STRING)));
        parameters.add(bom());
        return parameters;
    }

    /** The style in which a reference is written out. */
    static Parameter style() {
        Schema styles = type(Schema.SchemaType.STRING);
        References.styles().forEach(styles::addEnumeration);
        return named(References.STYLE, "The style of a reference in words; \"apa\" where it isn't given.")
                .schema(styles);
    }

    static Parameter page() {
        return named("page", "One page of a long list; the answer without it lists them.")
                .schema(type(Schema.SchemaType.INTEGER).minimum(java.math.BigDecimal.ONE));
    }

    static Parameter bom() {
        return named("bom", "Whether CSV begins with a byte order mark, as some spreadsheets want it.")
                .schema(type(Schema.SchemaType.BOOLEAN))
                .example(true);
    }

    static Parameter path(String name) {
        String about =
                switch (name) {
                    case "letter" -> "The letter's id.";
                    case "kind" -> "The problem's kind.";
                    case "number" -> "The paragraph's number, which runs through the whole letter.";
                    default -> "The member's id, as its collection lists it.";
                };
        Object example = name.equals("letter") ? Contract.LETTER : null;
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.PATH)
                .required(true)
                .description(about)
                .schema(type(Schema.SchemaType.STRING))
                .example(example);
    }

    private static Parameter filter(org.undersigned.http.Parameter filter) {
        boolean number = filter.example().chars().allMatch(Character::isDigit)
                && !filter.name().equals("section");
        Schema value = type(number ? Schema.SchemaType.NUMBER : Schema.SchemaType.STRING);
        Object example = number ? new java.math.BigDecimal(filter.example()) : filter.example();
        if (filter.name().equals("sourced")) {
            value = type(Schema.SchemaType.BOOLEAN);
            example = true;
        } else {
            filter.allowed().forEach(value::addEnumeration);
        }
        Schema schema = filter.repeatable() ? type(Schema.SchemaType.ARRAY).items(value) : value;
        String several = filter.repeatable() ? " Repeat it for one or another." : "";
        return named(filter.name(), filter.about() + several)
                .schema(schema)
                .example(filter.repeatable() ? List.of(example) : example);
    }

    private static Parameter sort(Holding<?> holding) {
        List<String> keys = new ArrayList<>();
        for (String key : new TreeSet<>(holding.parts().sortKeys())) {
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
