package org.undersigned.http.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameter.Occurrence;
import org.undersigned.http.route.Route;
import org.undersigned.letter.Coded;

/** The parameters in the contract, from the definitions that requests are parsed with. */
final class OpenApiParameters {

    private OpenApiParameters() {}

    static List<Parameter> of(Route route) {
        List<Parameter> parameters = ofPath(route);
        RouteParameters.of(route).forEach(parameter -> parameters.add(query(parameter)));
        return parameters;
    }

    /** Those of the path. */
    static List<Parameter> ofPath(Route route) {
        List<Parameter> parameters = new ArrayList<>();
        Arrays.stream(route.template().split("/"))
                .filter(segment -> segment.startsWith("{"))
                .forEach(segment -> parameters.add(path(segment.substring(1, segment.length() - 1))));
        return parameters;
    }

    static Parameter query(QueryParameter<?> definition) {
        boolean commaSeparated = definition.occurrence() == Occurrence.COMMA_SEPARATED;
        Parameter parameter = OASFactory.createParameter()
                .name(definition.name())
                .in(Parameter.In.QUERY)
                .description(definition.description() + (commaSeparated ? " Comma-separated." : ""))
                .schema(schema(definition))
                .example(example(definition));
        if (definition.required()) {
            parameter.required(true);
        }
        return commaSeparated ? parameter.style(Parameter.Style.FORM).explode(false) : parameter;
    }

    private static Object example(QueryParameter<?> definition) {
        return definition.example() == null || definition.occurrence() == Occurrence.ONCE
                ? definition.example()
                : List.of(definition.example());
    }

    private static Schema schema(QueryParameter<?> definition) {
        Schema value = schema(definition.type());
        Object defaultValue = definition.defaultValue();
        if (defaultValue != null) {
            value.defaultValue(defaultValue instanceof Coded coded ? coded.label() : defaultValue);
        }
        return definition.occurrence() == Occurrence.ONCE
                ? value
                : OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(value);
    }

    private static Schema schema(ParameterType<?> type) {
        if (type.schemaName() != null) {
            return OpenApiSchemas.reference(type.schemaName());
        }
        Schema schema = OASFactory.createSchema().addType(type.schemaType());
        type.values().forEach(schema::addEnumeration);
        if (type.minimum() != null) {
            schema.minimum(BigDecimal.valueOf(type.minimum()));
        }
        if (type.maximum() != null) {
            schema.maximum(BigDecimal.valueOf(type.maximum()));
        }
        return schema;
    }

    private static Parameter path(String name) {
        String description =
                switch (name) {
                    case "letter" ->
                        "The id of the letter: id, for the current revision, or id@revision, such as "
                                + OpenApiExamples.LETTER + "@1.";
                    case "kind" -> "The problem type.";
                    case "entities" -> "What names are matched to: organizations or recipients.";
                    case "number" -> "The number of the paragraph, counted from the start of the letter.";
                    default -> "The id of the item.";
                };
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.PATH)
                .required(true)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(name.equals("letter") ? OpenApiExamples.LETTER : null);
    }
}
