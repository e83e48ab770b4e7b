package org.undersigned.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Measure;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;

/** The messages of the pages in English; {@code messages/msg_es.properties} has them in Spanish. */
@MessageBundle(locale = "en")
public interface Messages {

    @Message("Open letters as structured data: recipients, claims, statistics and signatories.")
    String tagline();

    @Message("Nothing has this address")
    String errorMissing();

    @Message("This letter was withdrawn")
    String errorWithdrawn();

    @Message("Its successor is")
    String errorSuccessor();

    @Message("Not available at the moment")
    String errorTemporary();

    @Message("This request is not possible")
    String errorRequest();

    /** What is wrong with a request, in the language of the page; empty where the heading tells. */
    @Message("{error.detail}")
    String errorDetail(ErrorView error);

    @Message("The most similar is")
    String errorNearest();

    @Message("All letters")
    String errorLetters();

    @Message("Home page")
    String errorHome();

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String menu();

    @Message("Letters")
    String letters();

    @Message("Recipients")
    String recipients();

    @Message("Sections")
    String sections();

    @Message("Statistics")
    String statistics();

    @Message("Demands")
    String demands();

    @Message("Demand")
    String demand();

    @Message("Citations")
    String citations();

    @Message("Signatories")
    String signatories();

    @Message("Organizations")
    String organizations();

    @Message("Findings")
    String findings();

    @Message("Search")
    String search();

    @Message("Search all letters")
    String searchAll();

    @Message("Search")
    String find();

    @Message("Search this list")
    String findHere();

    @Message("Español")
    String otherLanguage();

    @Message("Formats")
    String formats();

    @Message("API")
    String api();

    @Message("Problem types")
    String problems();

    @Message("Follow changes")
    String follow();

    @Message("Latest letters")
    String newest();

    @Message("All letters")
    String allLetters();

    @Message("Copy")
    String cc();

    @Message("Date")
    String date();

    @Message("No date")
    String undated();

    @Message("{count} {#if count == '1'}signatory{#else}signatories{/if}")
    String signedBy(String count);

    @Message("All {count} signatories")
    String allSignatories(String count);

    @Message("Embed")
    String howEmbed();

    @Message("Show a letter, its signatories or a statistic on your site with one line of HTML.")
    String howEmbedText();

    @Message("Query")
    String howQuery();

    @Message("Add .json, .csv or .xlsx to the address of a page, and filter with query parameters.")
    String howQueryText();

    @Message("Cite")
    String howCite();

    @Message("Every letter, paragraph and statistic has its own reference with the exact words.")
    String howCiteText();

    @Message("Try your own letter")
    String tryReading();

    @Message("Summary")
    String summary();

    @Message("Download")
    String download();

    @Message("Cite")
    String cite();

    @Message("Embed")
    String embed();

    @Message("Notes")
    String notes();

    @Message("Text only")
    String textOnly();

    @Message("paragraph {number}")
    String paragraphNumber(String number);

    @Message("Section {number}")
    String section(String number);

    @Message("Opening")
    String opening();

    @Message("link lost in the original")
    String linkLost();

    @Message("source link lost in the original")
    String sourceLost();

    @Message("details of this figure")
    String seeFigure();

    @Message("Source")
    String source();

    @Message("No source")
    String noSource();

    @Message("Figure")
    String figure();

    @Message("Quote")
    String statement();

    @Message("Qualifier")
    String qualifierLabel();

    @Message("Unit")
    String unit();

    @Message("Place")
    String place();

    @Message("Period")
    String period();

    @Message("Kind")
    String kind();

    @Message("Value")
    String value();

    @Message("Range")
    String bounds();

    @Message("{lower} or more")
    String boundsFrom(String lower);

    @Message("{upper} or less")
    String boundsTo(String upper);

    @Message("{lower} to {upper}")
    String boundsBetween(String lower, String upper);

    @Message("Permanent link")
    String permalink();

    @Message("Show in the letter")
    String showInLetter();

    @Message("Topics")
    String topics();

    @Message("Extracted from the letter.")
    String basisText();

    @Message("Added by the publisher: {keys}.")
    String basisAnnotated(String keys);

    @Message("Addressed to")
    String addressees();

    @Message("Addressed to someone other than the recipients")
    String addresseeNone();

    @Message("Link")
    String status();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("Affiliation")
    String affiliation();

    @Message("On behalf of")
    String onBehalfOf();

    @Message("Also known as")
    String alternateNames();

    @Message("Group")
    String group();

    @Message("As written")
    String asWritten();

    @Message("Letter")
    String letter();

    @Message("{count} result{#if count != '1'}s{/if}")
    String results(String count);

    @Message("No results.")
    String noResults();

    @Message("Clear filters")
    String clearFilters();

    @Message("Next page")
    String next();

    @Message("Filters")
    String filters();

    @Message("and {count} more value{#if count != '1'}s{/if}")
    String more(String count);

    @Message("“{values}” occurs nowhere.")
    String nowhere(String values);

    @Message("no value: {count}")
    String noValue(String count);

    @Message("Organizations that signed the same letters")
    String cosigners();

    @Message("All letters in one file")
    String everything();

    @Message("How to use the data")
    String docsTitle();

    @Message("Every page is also data: add a suffix such as .csv to its address. No key is needed.")
    String docsText();

    @Message("Requests for what people ask first")
    String docsRequests();

    @Message
    String want(CommonRequest value);

    @Message("Formats")
    String docsFormats();

    @Message("The suffix of an address selects the format: .json, .csv, .ndjson, .xlsx for spreadsheets, .md, .txt,"
            + " .jsonld, and .html for a page. In a spreadsheet, use .xlsx: its cells have types.")
    String docsFormatsText();

    @Message("Limits and fair use")
    String docsLimits();

    @Message("A page of JSON has at most 1,000 items; follow \"next\" for the others. The other formats have all items."
            + " An address has at most 8,192 characters. Keep responses, and ask again with If-None-Match: nothing"
            + " is sent if nothing has changed. For a copy of everything, download the database once and follow"
            + " /events.")
    String docsLimitsText();

    @Message("See also:")
    String docsFurther();

    @Message("API")
    String contractTitle();

    @Message("Every address of this server with its formats. The OpenAPI document describes their parameters and"
            + " responses for programs.")
    String contractText();

    @Message("Try requests")
    String contractTry();

    @Message("OpenAPI document as {format}")
    String contractAs(String format);

    @Message("ascending")
    String ascending();

    @Message("descending")
    String descending();

    @Message("Order in the letter")
    String position();

    @Message("Severity")
    String severity();

    @Message("References")
    String references();

    @Message("Cited text")
    String citeWords();

    @Message("Problem types")
    String problemTitle();

    @Message("Error responses have one of these types (RFC 9457).")
    String problemText();

    @Message("HTTP status {status}")
    String httpStatus(int status);

    @Message("{count} paragraph{#if count != '1'}s{/if}")
    String paragraphs(String count);

    @Message("Letters signed: {count}")
    String signedLetters(String count);

    @Message("By initial")
    String initial();

    @Message("By kind")
    String byKind();

    @Message("Use words, “exact phrases” or prefixes*.")
    String searchHint();

    @Message("Search recipients, paragraphs, statistics, demands, sources and signatories.")
    String searchWhat();

    @Message("Revisions")
    String revisions();

    @Message("Added")
    String added();

    @Message("Changed")
    String changed();

    @Message("Removed")
    String removed();

    @Message("Revision {number} of {date}.")
    String asOf(String number, String date);

    @Message("The letter has changed since.")
    String changedSince();

    @Message("Current version")
    String currentVersion();

    @Message("Figures compared")
    String comparison();

    @Message("Compare with another letter")
    String compareWithAnother();

    @Message("Compare with")
    String compareWith();

    @Message("Compare")
    String compare();

    @Message("The letters have no unit in common.")
    String noCommonUnit();

    @Message("The letter has no figures of this unit.")
    String noneOfUnit();

    @Message("There is no other letter to compare with.")
    String noOtherLetter();

    @Message("The figures of both letters as bars on one scale")
    String comparisonChart();

    @Message("Figures of “{letter}” beside those of “{other}”.")
    String aboutComparison(String letter, String other);

    @Message("Differences")
    String differences();

    @Message("Text")
    String textChanged();

    @Message("No differences.")
    String noDifferences();

    @Message("Compare with the revision before")
    String comparePrevious();

    @Message("Revision {revision}")
    String revision(String revision);

    @Message("License")
    String license();

    @Message("Published by")
    String publisher();

    @Message("Language")
    String language();

    @Message("Year")
    String year();

    @Message("Currency")
    String currency();

    @Message("Topic")
    String topic();

    @Message("With a source")
    String sourced();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message
    String qualifier(Qualifier value);

    @Message
    String figureKind(Statistic.Kind value);

    @Message
    String measure(Measure value);

    @Message
    String signatoryKind(Signatory.Kind value);

    @Message
    String recipientRole(Recipient.Role value);

    @Message
    String citationStatus(Citation.Status value);

    @Message
    String part(SearchHit.Part value);

    @Message
    String severityValue(Finding.Severity value);

    @Message("Try your own letter")
    String readingTitle();

    @Message("Paste a letter or upload a file: text, Markdown, web page, Word or PDF. "
            + "The result shows what would be published. Nothing is stored.")
    String readingText();

    @Message("Text of the letter")
    String readingPaste();

    @Message("Or upload a file")
    String readingFile();

    @Message("Read letter")
    String readLetter();

    @Message("Uploads are disabled on this server.")
    String readingOff();

    @Message("This would be published")
    String readingDone();

    @Message("This would not be published")
    String readingRefused();

    @Message("Source lines with findings")
    String readingLines();

    @Message("Lines without findings are left out.")
    String linesLeftOut();

    @Message("Preview image: {title}")
    String cardOf(String title);

    @Message("{names} and {others} more")
    String authors(String names, String others);

    @Message("Open letter{#if to} to {to}{/if}{#if date}, {date}{/if}. Signatories: {signatories},"
            + " figures: {statistics}, demands: {demands}.")
    String aboutLetter(String to, String date, String signatories, String statistics, String demands);

    @Message("{#switch type}{#case 'letters'}Open letters with their recipients, figures, demands and"
            + " signatories{#case 'recipients'}Persons and offices that open letters address or"
            + " copy{#case 'sections'}Sections of open letters, with headings and numbered"
            + " paragraphs{#case 'statistics'}Figures in open letters, each with its sentence and its"
            + " source{#case 'demands'}What open letters ask for, and of whom{#case 'citations'}Sources"
            + " that open letters cite{#case 'signatories'}Organizations and people who signed open"
            + " letters{#case 'findings'}What is doubtful in published letters, and where{#case"
            + " 'revisions'}Published revisions of open letters{#case 'search'}Search in recipients,"
            + " paragraphs, figures, demands, sources and signatories of open letters{#case"
            + " 'organizations'}Organizations that signed open letters, each with its letters{/switch}."
            + " Total: {total}.")
    String aboutList(String type, String total);

    @Message("{#switch type}{#case 'recipients'}Who is addressed by{#case 'sections'}Headings and"
            + " numbered paragraphs of{#case 'statistics'}Figures, each with its sentence and its"
            + " source, in{#case 'demands'}What is asked for, and of whom, in{#case 'citations'}Sources"
            + " cited in{#case 'signatories'}Organizations and people who signed{#case 'findings'}What"
            + " is doubtful in the published text of{#case 'revisions'}Published revisions of{/switch}"
            + " the open letter “{letter}”. Total: {total}.")
    String aboutListOf(String type, String total, String letter);

    @Message("Signatory of the open letter “{letter}”: {about}.")
    String aboutSignatory(String letter, String about);

    @Message("Recipient of the open letter “{letter}” ({role}). Demands addressed to it: {demands}.")
    String aboutRecipient(String letter, String role, String demands);

    @Message("Section {number} of the open letter “{letter}”: {text}")
    String aboutSection(String letter, String number, String text);

    @Message("Figure in the open letter “{letter}”, paragraph {paragraph}.{#if sources} Source:" + " {sources}.{/if}")
    String aboutStatistic(String letter, String paragraph, String sources);

    @Message("Demand in the open letter “{letter}”, paragraph {paragraph}.{#if to} Addressed to:" + " {to}.{/if}")
    String aboutDemand(String letter, String paragraph, String to);

    @Message("Source that the open letter “{letter}” cites{#if paragraph}, paragraph {paragraph}{/if}.")
    String aboutCitation(String letter, String paragraph);

    @Message("The open letter “{letter}” as published on {date}, and what changed.")
    String aboutRevision(String letter, String date);

    @Message("What changed in the open letter “{letter}” from revision {from} to revision {to}.")
    String aboutDiff(String letter, String from, String to);

    @Message("The complete words of the open letter “{letter}”, with numbered paragraphs.")
    String aboutText(String letter);

    @Message("References to the open letter “{letter}” in several citation styles.")
    String aboutCite(String letter);

    @Message("Organization and the open letters that it signed. Total: {letters}.")
    String aboutOrganization(String letters);

    @Message("The problem type “{type}” of error responses, with HTTP status {status}.")
    String aboutProblem(String type, String status);
}
