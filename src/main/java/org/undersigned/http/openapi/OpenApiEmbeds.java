package org.undersigned.http.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.undersigned.http.letter.ImageResponses;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.route.Route;
import org.undersigned.letter.Coded;
import org.undersigned.page.embed.EmbedBuilderView;
import org.undersigned.page.embed.EmbedOptions;
import org.undersigned.representation.embed.EmbedTarget;

/** What embeds, pictures and their descriptions can be asked for, as the contract says it. */
final class OpenApiEmbeds {

    private OpenApiEmbeds() {}

    static List<Parameter> parameters(Route route) {
        return switch (route.template()) {
            case "/letters/{letter}", "/letters/{letter}/statistics/{id}", "/letters/{letter}/statistics" ->
                List.of(width());
            case "/embed/frame.css" -> List.of(theme(), accent());
            case "/embed/letters/{letter}",
                    "/embed/letters/{letter}/counter",
                    "/embed/letters/{letter}/statistics/{id}" -> List.of(theme(), accent());
            case "/embed/letters/{letter}/signatories" -> List.of(theme(), accent(), limit(), words());
            case "/embed/letters/{letter}/statistics",
                    "/embed/letters/{letter}/recipients",
                    "/embed/letters/{letter}/demands" -> List.of(theme(), accent(), limit());
            case "/embed/gallery" -> gallery();
            case "/oembed" -> oembed();
            default -> List.of();
        };
    }

    /** A description of the example letter: there is none without a question. */
    static String sample(MediaFormat format) {
        String url = "https%3A%2F%2Fletters.example.org%2Fletters%2F" + OpenApiDocument.LETTER;
        return "/oembed." + format.suffix() + "?url=" + url;
    }

    private static List<Parameter> gallery() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(named("letter", "The id of the letter.", text()));
        parameters.add(named("part", "What of it.", list(labels(EmbedTarget.values()))));
        parameters.add(named("statistic", "The id of the figure, where one is embedded.", text()));
        parameters.add(named("as", "In which way.", list(EmbedBuilderView.METHODS)));
        parameters.add(named("words", "The language of the embed's own words.", text()));
        parameters.addAll(List.of(theme(), accent(), limit()));
        return parameters;
    }

    private static List<Parameter> oembed() {
        return List.of(
                named("url", "An address of a letter, of a collection of it, or of one figure.", text())
                        .required(true)
                        .example("https://letters.example.org/letters/" + OpenApiDocument.LETTER),
                named("maxwidth", "The widest that the embed may be, in pixels.", number()),
                named("maxheight", "The highest that it may be, in pixels.", number()),
                named("format", "The format of the answer; it wins over the address and Accept.", text())
                        .example("json"));
    }

    private static Parameter width() {
        return named(
                "width",
                "The width of a picture, in pixels. Other forms have none.",
                number().minimum(java.math.BigDecimal.valueOf(ImageResponses.NARROWEST))
                        .maximum(java.math.BigDecimal.valueOf(ImageResponses.WIDEST)));
    }

    private static Parameter theme() {
        return named("theme", "Light, dark, or as the reader has it.", list(labels(EmbedOptions.Theme.values())));
    }

    private static Parameter accent() {
        return named("accent", "A colour, with # or without; made readable where it isn't.", text())
                .example("#9c3d22");
    }

    private static Parameter limit() {
        return named("limit", "The most members of a list.", number().minimum(java.math.BigDecimal.ONE));
    }

    private static Parameter words() {
        return named("q", "Words that all occur in a name.", text());
    }

    private static List<String> labels(Coded... values) {
        return Arrays.stream(values).map(Coded::label).toList();
    }

    private static Parameter named(String name, String about, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(about)
                .schema(schema);
    }

    private static Schema list(List<String> allowed) {
        Schema schema = text();
        allowed.forEach(schema::addEnumeration);
        return schema;
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
    }
}
