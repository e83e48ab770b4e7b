package org.undersigned.representation.jsonld;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Location;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Period;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Source;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.JsonObjectBuilder;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;

/** The parts of letters as nodes of JSON-LD, property by property. */
final class JsonLdMapper {

    private static final String THING = "Thing";

    private final ResourceUris uris;

    JsonLdMapper(ResourceUris uris) {
        this.uris = uris;
    }

    ObjectNode of(CollectionItem<?> item) {
        Object part = item.part();
        Slug letter = item.letter();
        JsonObjectBuilder json;
        if (part instanceof Summary summary) {
            json = letter(summary);
        } else if (part instanceof Recipient recipient) {
            json = recipient(recipient);
        } else if (part instanceof Section section) {
            json = section(letter, section);
        } else if (part instanceof Statistic statistic) {
            json = statistic(letter, statistic);
        } else if (part instanceof Signatory signatory) {
            json = signatory(signatory);
        } else if (part instanceof Demand demand) {
            json = demand(letter, demand);
        } else if (part instanceof Citation citation) {
            json = citation(letter, citation);
        } else {
            json = finding(letter, (Finding) part);
        }
        return json.with("@id", item.self()).object();
    }

    private JsonObjectBuilder letter(Summary summary) {
        PartialDate date = summary.date() == null ? null : summary.date().date();
        return letter(summary.id(), summary.title(), summary.language(), date, summary.subject(), summary.source())
                .with(
                        "recipient",
                        summary.recipients().stream()
                                .map(to -> recipient(to)
                                        .with("@id", uris.part(summary.id(), ResourceType.RECIPIENTS, to.id())))
                                .toList());
    }

    JsonObjectBuilder letter(Letter letter) {
        PartialDate date = letter.date() == null ? null : letter.date().date();
        return letter(letter.id(), letter.title(), letter.language(), date, letter.subject(), letter.source())
                .with("@id", uris.letter(letter.id()));
    }

    private JsonObjectBuilder letter(
            Slug id, String title, String language, PartialDate date, String subject, Source source) {
        return JsonObjectBuilder.typed("Message", "CreativeWork")
                .with("identifier", id)
                .with("url", uris.letter(id))
                .with("name", title)
                .with("inLanguage", language)
                .with("dateSent", date)
                .with(
                        "about",
                        subject == null ? null : JsonObjectBuilder.typed(THING).with("name", subject))
                .with("datePublished", source.publishedAt())
                .with("publisher", source.publisher() == null ? null : named("Organization", source.publisher()))
                .with("license", source.license())
                .with("sameAs", source.url());
    }

    /** A person is who bears both a name and an office; of any other recipient the letter doesn't say what it is. */
    private JsonObjectBuilder recipient(Recipient recipient) {
        boolean person = recipient.name() != null && recipient.office() != null;
        return JsonObjectBuilder.typed(person ? "Person" : THING)
                .with("name", recipient.name() != null ? recipient.name() : recipient.office())
                .with("jobTitle", person ? recipient.office() : null)
                .with("role", recipient.role().label())
                .with("position", recipient.position())
                .with("quote", quotation(recipient.quote()))
                .with("annotated", recipient.basis().annotated());
    }

    private JsonObjectBuilder section(Slug letter, Section section) {
        List<JsonObjectBuilder> paragraphs = section.paragraphs().stream()
                .map(paragraph -> paragraph(letter, section, paragraph))
                .toList();
        return JsonObjectBuilder.typed("CreativeWork")
                .with("name", section.heading())
                .with("position", section.position())
                .with("isPartOf", JsonObjectBuilder.reference(uris.letter(letter)))
                .with("hasPart", paragraphs);
    }

    private JsonObjectBuilder paragraph(Slug letter, Section section, Paragraph paragraph) {
        return JsonObjectBuilder.typed(paragraph.kind() == Paragraph.Kind.QUOTATION ? "Quotation" : "CreativeWork")
                .with("@id", uris.paragraph(letter, new Location(section.id(), paragraph.number())))
                .with("position", paragraph.number())
                .with("text", paragraph.text());
    }

    private JsonObjectBuilder statistic(Slug letter, Statistic statistic) {
        Statistic.Claim claim = statistic.claim();
        return JsonObjectBuilder.typed("Claim", "Observation")
                .with("name", statistic.statement())
                .with("text", statistic.quote().exact())
                .with("value", statistic.figure().value())
                .with("minValue", statistic.figure().lower())
                .with("maxValue", statistic.figure().upper())
                .with("unitText", statistic.figure().unit())
                .with("qualifier", statistic.figure().qualifier().label())
                .with("figureText", statistic.figure().text())
                .with("figureKind", claim.kind().label())
                .with("observationAbout", claim.subject() == null ? null : named(THING, claim.subject()))
                .with(
                        "spatialCoverage",
                        claim.places().stream()
                                .map(place -> named("Place", place))
                                .toList())
                .with(
                        "observationPeriod",
                        claim.period() == null ? null : claim.period().text())
                .with("temporalCoverage", coverage(claim.period()))
                .with("keywords", claim.topics())
                .with("position", statistic.position())
                .with("appearance", JsonObjectBuilder.reference(uris.letter(letter)))
                .with("isPartOf", JsonObjectBuilder.reference(uris.paragraph(letter, statistic.place())))
                .with(
                        "citation",
                        statistic.citations().stream()
                                .map(id -> JsonObjectBuilder.reference(uris.part(letter, ResourceType.CITATIONS, id)))
                                .toList())
                .with("quote", quotation(statistic.quote()))
                .with("annotated", statistic.basis().annotated());
    }

    /** An ISO 8601 interval, open where an end isn't known. */
    private static String coverage(Period period) {
        if (period == null || period.start() == null && period.end() == null) {
            return null;
        }
        return (period.start() == null ? ".." : period.start()) + "/" + (period.end() == null ? ".." : period.end());
    }

    private JsonObjectBuilder signatory(Signatory signatory) {
        String type =
                switch (signatory.kind()) {
                    case ORGANIZATION -> "Organization";
                    case PERSON -> "Person";
                    case UNKNOWN -> THING;
                };
        List<String> names = new java.util.ArrayList<>(signatory.naming().alternateNames());
        if (signatory.naming().abbreviation() != null) {
            names.add(0, signatory.naming().abbreviation());
        }
        return JsonObjectBuilder.typed(type)
                .with("name", signatory.naming().name())
                .with("alternateName", names)
                .with("jobTitle", signatory.role())
                .with(
                        "affiliation",
                        signatory.affiliation() == null ? null : named("Organization", signatory.affiliation()))
                .with("onBehalfOf", signatory.onBehalfOf())
                .with("location", signatory.place() == null ? null : named("Place", signatory.place()))
                .with("group", signatory.group())
                .with("position", signatory.position())
                .with("quote", quotation(signatory.quote()))
                .with("annotated", signatory.basis().annotated());
    }

    private JsonObjectBuilder demand(Slug letter, Demand demand) {
        return JsonObjectBuilder.typed("AskAction")
                .with("description", demand.text())
                .with("position", demand.position())
                .with(
                        "recipient",
                        demand.addressees().stream()
                                .map(id -> JsonObjectBuilder.reference(uris.part(letter, ResourceType.RECIPIENTS, id)))
                                .toList())
                .with("instrument", JsonObjectBuilder.reference(uris.letter(letter)))
                .with("quote", quotation(demand.quote()))
                .with("annotated", demand.basis().annotated());
    }

    private JsonObjectBuilder citation(Slug letter, Citation citation) {
        return JsonObjectBuilder.typed("CreativeWork")
                .with("name", citation.label())
                .with("url", citation.url())
                .with("linkStatus", citation.status().label())
                .with("position", citation.position())
                .with("citedIn", JsonObjectBuilder.reference(uris.paragraph(letter, citation.place())))
                .with("quote", quotation(citation.quote()));
    }

    private JsonObjectBuilder finding(Slug letter, Finding finding) {
        return JsonObjectBuilder.typed("Comment")
                .with("about", JsonObjectBuilder.reference(uris.letter(letter)))
                .with("severity", finding.severity().label())
                .with("code", finding.code().label())
                .with("text", finding.message());
    }

    private static JsonObjectBuilder quotation(Quote quote) {
        return JsonObjectBuilder.typed("Quotation")
                .with("text", quote.exact())
                .with("prefix", quote.prefix().isEmpty() ? null : quote.prefix())
                .with("suffix", quote.suffix().isEmpty() ? null : quote.suffix())
                .with("start", quote.span().start())
                .with("end", quote.span().end());
    }

    private static JsonObjectBuilder named(String type, String name) {
        return JsonObjectBuilder.typed(type).with("name", name);
    }
}
