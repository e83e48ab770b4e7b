package org.undersigned.representation;

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

/** The parts of letters as nodes of JSON-LD, property by property. */
final class LinkedParts {

    private static final String THING = "Thing";

    private final Addresses addresses;

    LinkedParts(Addresses addresses) {
        this.addresses = addresses;
    }

    ObjectNode of(Member<?> member) {
        Object part = member.part();
        Slug letter = member.letter();
        Node node;
        if (part instanceof Summary summary) {
            node = letter(summary);
        } else if (part instanceof Recipient recipient) {
            node = recipient(recipient);
        } else if (part instanceof Section section) {
            node = section(letter, section);
        } else if (part instanceof Statistic statistic) {
            node = statistic(letter, statistic);
        } else if (part instanceof Signatory signatory) {
            node = signatory(signatory);
        } else if (part instanceof Demand demand) {
            node = demand(letter, demand);
        } else if (part instanceof Citation citation) {
            node = citation(letter, citation);
        } else {
            node = finding(letter, (Finding) part);
        }
        return node.with("@id", member.self()).object();
    }

    private Node letter(Summary summary) {
        PartialDate date = summary.date() == null ? null : summary.date().date();
        return letter(summary.id(), summary.title(), summary.language(), date, summary.subject(), summary.source())
                .with(
                        "recipient",
                        summary.recipients().stream()
                                .map(to -> recipient(to)
                                        .with("@id", addresses.part(summary.id(), Family.RECIPIENTS, to.id())))
                                .toList());
    }

    Node letter(Letter letter) {
        PartialDate date = letter.date() == null ? null : letter.date().date();
        return letter(letter.id(), letter.title(), letter.language(), date, letter.subject(), letter.source())
                .with("@id", addresses.letter(letter.id()));
    }

    private Node letter(Slug id, String title, String language, PartialDate date, String subject, Source source) {
        return Node.typed("Message", "CreativeWork")
                .with("identifier", id)
                .with("url", addresses.letter(id))
                .with("name", title)
                .with("inLanguage", language)
                .with("dateSent", date)
                .with("about", subject == null ? null : Node.typed(THING).with("name", subject))
                .with("datePublished", source.publishedAt())
                .with("publisher", source.publisher() == null ? null : named("Organization", source.publisher()))
                .with("license", source.license())
                .with("sameAs", source.url());
    }

    /** A person is who bears both a name and an office; of any other recipient the letter doesn't say what it is. */
    private Node recipient(Recipient recipient) {
        boolean person = recipient.name() != null && recipient.office() != null;
        return Node.typed(person ? "Person" : THING)
                .with("name", recipient.name() != null ? recipient.name() : recipient.office())
                .with("jobTitle", person ? recipient.office() : null)
                .with("role", recipient.role().label())
                .with("position", recipient.position())
                .with("quote", quotation(recipient.quote()))
                .with("annotated", recipient.basis().annotated());
    }

    private Node section(Slug letter, Section section) {
        List<Node> paragraphs = section.paragraphs().stream()
                .map(paragraph -> paragraph(letter, section, paragraph))
                .toList();
        return Node.typed("CreativeWork")
                .with("name", section.heading())
                .with("position", section.position())
                .with("isPartOf", Node.reference(addresses.letter(letter)))
                .with("hasPart", paragraphs);
    }

    private Node paragraph(Slug letter, Section section, Paragraph paragraph) {
        return Node.typed(paragraph.kind() == Paragraph.Kind.QUOTATION ? "Quotation" : "CreativeWork")
                .with("@id", addresses.paragraph(letter, new Location(section.id(), paragraph.number())))
                .with("position", paragraph.number())
                .with("text", paragraph.text());
    }

    private Node statistic(Slug letter, Statistic statistic) {
        Statistic.Claim claim = statistic.claim();
        return Node.typed("Claim", "Observation")
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
                .with("appearance", Node.reference(addresses.letter(letter)))
                .with("isPartOf", Node.reference(addresses.paragraph(letter, statistic.place())))
                .with(
                        "citation",
                        statistic.citations().stream()
                                .map(id -> Node.reference(addresses.part(letter, Family.CITATIONS, id)))
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

    private Node signatory(Signatory signatory) {
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
        return Node.typed(type)
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

    private Node demand(Slug letter, Demand demand) {
        return Node.typed("AskAction")
                .with("description", demand.text())
                .with("position", demand.position())
                .with(
                        "recipient",
                        demand.addressees().stream()
                                .map(id -> Node.reference(addresses.part(letter, Family.RECIPIENTS, id)))
                                .toList())
                .with("instrument", Node.reference(addresses.letter(letter)))
                .with("quote", quotation(demand.quote()))
                .with("annotated", demand.basis().annotated());
    }

    private Node citation(Slug letter, Citation citation) {
        return Node.typed("CreativeWork")
                .with("name", citation.label())
                .with("url", citation.url())
                .with("linkStatus", citation.status().label())
                .with("position", citation.position())
                .with("citedIn", Node.reference(addresses.paragraph(letter, citation.place())))
                .with("quote", quotation(citation.quote()));
    }

    private Node finding(Slug letter, Finding finding) {
        return Node.typed("Comment")
                .with("about", Node.reference(addresses.letter(letter)))
                .with("severity", finding.severity().label())
                .with("code", finding.code().label())
                .with("text", finding.message());
    }

    private static Node quotation(Quote quote) {
        return Node.typed("Quotation")
                .with("text", quote.exact())
                .with("prefix", quote.prefix().isEmpty() ? null : quote.prefix())
                .with("suffix", quote.suffix().isEmpty() ? null : quote.suffix())
                .with("start", quote.span().start())
                .with("end", quote.span().end());
    }

    private static Node named(String type, String name) {
        return Node.typed(type).with("name", name);
    }
}
