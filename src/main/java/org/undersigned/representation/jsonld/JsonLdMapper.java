package org.undersigned.representation.jsonld;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Excerpt;
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

/** Maps the parts of a letter to JSON-LD nodes. */
final class JsonLdMapper {

    private static final String THING = "Thing";

    private final ResourceUris uris;

    JsonLdMapper(ResourceUris uris) {
        this.uris = uris;
    }

    ObjectNode toNode(CollectionItem<?> item) {
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
        return json.put("@id", item.self()).build();
    }

    private JsonObjectBuilder letter(Summary summary) {
        PartialDate date = summary.date() == null ? null : summary.date().date();
        return letter(summary.id(), summary.title(), summary.language(), date, summary.subject(), summary.source())
                .put(
                        "recipient",
                        summary.recipients().stream()
                                .map(to -> recipient(to)
                                        .put("@id", uris.part(summary.id(), ResourceType.RECIPIENTS, to.id())))
                                .toList());
    }

    JsonObjectBuilder letter(Letter letter) {
        PartialDate date = letter.date() == null ? null : letter.date().date();
        return letter(letter.id(), letter.title(), letter.language(), date, letter.subject(), letter.source())
                .put("@id", uris.letter(letter.id()));
    }

    private JsonObjectBuilder letter(
            Slug id, String title, String language, PartialDate date, String subject, Source source) {
        return JsonObjectBuilder.ofType("Message", "CreativeWork")
                .put("identifier", id)
                .put("url", uris.letter(id))
                .put("name", title)
                .put("inLanguage", language)
                .put("dateSent", date)
                .put(
                        "about",
                        subject == null ? null : JsonObjectBuilder.ofType(THING).put("name", subject))
                .put("datePublished", source.publishedAt())
                .put("publisher", source.publisher() == null ? null : named("Organization", source.publisher()))
                .put("license", source.license())
                .put("sameAs", source.url());
    }

    /** A recipient with both name and office is a person; for others the letter does not tell. */
    private JsonObjectBuilder recipient(Recipient recipient) {
        boolean person = recipient.name() != null && recipient.office() != null;
        return JsonObjectBuilder.ofType(person ? "Person" : THING)
                .put("name", recipient.displayName())
                .put("jobTitle", person ? recipient.office() : null)
                .put("role", recipient.role().label())
                .put("position", recipient.position())
                .put("sameAs", recipient.sameAs())
                .put("quote", quotation(recipient.quote()))
                .put("annotated", recipient.basis().annotated());
    }

    private JsonObjectBuilder section(Slug letter, Section section) {
        List<JsonObjectBuilder> paragraphs = section.paragraphs().stream()
                .map(paragraph -> paragraph(letter, section, paragraph))
                .toList();
        return JsonObjectBuilder.ofType("CreativeWork")
                .put("name", section.heading())
                .put("position", section.position())
                .put("isPartOf", JsonObjectBuilder.reference(uris.letter(letter)))
                .put("hasPart", paragraphs);
    }

    private JsonObjectBuilder paragraph(Slug letter, Section section, Paragraph paragraph) {
        return JsonObjectBuilder.ofType(paragraph.kind() == Paragraph.Kind.QUOTATION ? "Quotation" : "CreativeWork")
                .put("@id", uris.paragraph(letter, new Location(section.id(), paragraph.number())))
                .put("position", paragraph.number())
                .put("text", paragraph.text());
    }

    private JsonObjectBuilder statistic(Slug letter, Statistic statistic) {
        Statistic.Claim claim = statistic.claim();
        return JsonObjectBuilder.ofType("Claim", "Observation")
                .put("name", statistic.statement())
                .put("text", statistic.quote().exact())
                .put("value", statistic.figure().value())
                .put("minValue", statistic.figure().lower())
                .put("maxValue", statistic.figure().upper())
                .put("unitText", statistic.figure().unit())
                .put("qualifier", statistic.figure().qualifier().label())
                .put("figureText", statistic.figure().text())
                .put("figureKind", claim.kind().label())
                .put("observationAbout", claim.subject() == null ? null : named(THING, claim.subject()))
                .put(
                        "spatialCoverage",
                        claim.places().stream()
                                .map(place -> named("Place", place))
                                .toList())
                .put(
                        "observationPeriod",
                        claim.period() == null ? null : claim.period().text())
                .put("temporalCoverage", coverage(claim.period()))
                .put("keywords", claim.topics())
                .put("position", statistic.position())
                .put("appearance", JsonObjectBuilder.reference(uris.letter(letter)))
                .put("isPartOf", JsonObjectBuilder.reference(uris.paragraph(letter, statistic.place())))
                .put(
                        "citation",
                        statistic.citations().stream()
                                .map(id -> JsonObjectBuilder.reference(uris.part(letter, ResourceType.CITATIONS, id)))
                                .toList())
                .put("quote", quotation(statistic.quote()))
                .put("annotated", statistic.basis().annotated())
                .put("sentence", statistic.sentence() == null ? null : quotation(statistic.sentence()))
                .put("notes", statistic.sources().notes());
    }

    /** An ISO 8601 interval; an unknown end is open. */
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
        List<String> names = new ArrayList<>(signatory.naming().alternateNames());
        if (signatory.naming().abbreviation() != null) {
            names.add(0, signatory.naming().abbreviation());
        }
        return JsonObjectBuilder.ofType(type)
                .put("name", signatory.naming().name())
                .put("alternateName", names)
                .put("jobTitle", signatory.role())
                .put(
                        "affiliation",
                        signatory.affiliation() == null ? null : named("Organization", signatory.affiliation()))
                .put("onBehalfOf", signatory.onBehalfOf())
                .put("location", signatory.place() == null ? null : named("Place", signatory.place()))
                .put("group", signatory.group())
                .put("position", signatory.position())
                .put("sameAs", signatory.sameAs())
                .put("quote", quotation(signatory.quote()))
                .put("annotated", signatory.basis().annotated());
    }

    private JsonObjectBuilder demand(Slug letter, Demand demand) {
        return JsonObjectBuilder.ofType("AskAction")
                .put("description", demand.text())
                .put("position", demand.position())
                .put(
                        "recipient",
                        demand.addressees().stream()
                                .map(id -> JsonObjectBuilder.reference(uris.part(letter, ResourceType.RECIPIENTS, id)))
                                .toList())
                .put("instrument", JsonObjectBuilder.reference(uris.letter(letter)))
                .put("quote", quotation(demand.quote()))
                .put("annotated", demand.basis().annotated());
    }

    private JsonObjectBuilder citation(Slug letter, Citation citation) {
        return JsonObjectBuilder.ofType("CreativeWork")
                .put("name", citation.label())
                .put("url", citation.url())
                .put("linkStatus", citation.status().label())
                .put("position", citation.position())
                .put(
                        "citedIn",
                        citation.place() == null
                                ? null
                                : JsonObjectBuilder.reference(uris.paragraph(letter, citation.place())))
                .put("headline", citation.work().title())
                .put(
                        "publisher",
                        citation.work().publisher() == null
                                ? null
                                : named("Organization", citation.work().publisher()))
                .put("datePublished", citation.work().date())
                .put("archivedAt", citation.work().archivedAt())
                .put("quote", quotation(citation.quote()))
                .put("annotated", citation.basis().annotated());
    }

    private JsonObjectBuilder finding(Slug letter, Finding finding) {
        return JsonObjectBuilder.ofType("Comment")
                .put("about", JsonObjectBuilder.reference(uris.letter(letter)))
                .put("severity", finding.severity().label())
                .put("code", finding.code().label())
                .put("text", finding.message());
    }

    private static JsonObjectBuilder quotation(Quote quote) {
        return JsonObjectBuilder.ofType("Quotation")
                .put("text", quote.exact())
                .put("prefix", quote.prefix().isEmpty() ? null : quote.prefix())
                .put("suffix", quote.suffix().isEmpty() ? null : quote.suffix())
                .put("start", quote.span().start())
                .put("end", quote.span().end());
    }

    private static JsonObjectBuilder quotation(Excerpt excerpt) {
        return JsonObjectBuilder.ofType("Quotation")
                .put("text", excerpt.exact())
                .put("start", excerpt.span().start())
                .put("end", excerpt.span().end());
    }

    private static JsonObjectBuilder named(String type, String name) {
        return JsonObjectBuilder.ofType(type).put("name", name);
    }
}
