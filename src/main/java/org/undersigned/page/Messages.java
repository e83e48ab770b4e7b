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

/** The words of our pages. Here they stand in English; {@code messages/msg_es.properties} has them in Spanish. */
@MessageBundle(locale = "en")
public interface Messages {

    @Message("Open letters as data: who writes to whom, what they claim, with which figures, and who signed.")
    String tagline();

    @Message("Skip to the content")
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

    @Message("Find")
    String find();

    @Message("Words to find here")
    String findHere();

    @Message("Español")
    String otherLanguage();

    @Message("This page as")
    String forms();

    @Message("Interface")
    String contract();

    @Message("Problems")
    String problems();

    @Message("Follow changes")
    String follow();

    @Message("The letters, newest first")
    String newest();

    @Message("All letters")
    String allLetters();

    @Message("Copy")
    String cc();

    @Message("Date")
    String date();

    @Message("no date given")
    String undated();

    @Message("{count} signed")
    String signedBy(String count);

    @Message("Embed")
    String howEmbed();

    @Message("Put a letter, its signatories or one figure on your site with one line.")
    String howEmbedText();

    @Message("Ask")
    String howAsk();

    @Message("Add .json, .csv or .xlsx to any address here, and filter it by its own parameters.")
    String howAskText();

    @Message("Cite")
    String howCite();

    @Message("Every letter, paragraph and figure has its own reference, with the letter’s exact words.")
    String howCiteText();

    @Message("Read a letter of your own")
    String tryReading();

    @Message("At a glance")
    String atAGlance();

    @Message("Download")
    String download();

    @Message("Cite")
    String cite();

    @Message("Embed")
    String embed();

    @Message("Worth knowing")
    String worthKnowing();

    @Message("Only the letter")
    String readOnly();

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

    @Message("this figure")
    String seeFigure();

    @Message("Source")
    String source();

    @Message("no source given")
    String noSource();

    @Message("Figure")
    String figure();

    @Message("In the letter’s words")
    String statement();

    @Message("Meant as")
    String meant();

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

    @Message("What the words allow")
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

    @Message("Read from the letter’s words.")
    String basisText();

    @Message("Added by the publisher: {keys}.")
    String basisAnnotated(String keys);

    @Message("Asked of")
    String addressees();

    @Message("Asked of somebody the letter is not written to")
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

    @Message("Also")
    String alternateNames();

    @Message("Group")
    String group();

    @Message("As written")
    String written();

    @Message("Letter")
    String letter();

    @Message("{count} found")
    String results(String count);

    @Message("Nothing here answers that.")
    String nothing();

    @Message("Ask for everything again")
    String clear();

    @Message("Next page")
    String next();

    @Message("Narrow down")
    String filters();

    @Message("and {count} more values")
    String more(String count);

    @Message("ascending")
    String ascending();

    @Message("descending")
    String descending();

    @Message("Order in the letter")
    String position();

    @Message("Weight")
    String severity();

    @Message("References")
    String references();

    @Message("The words that are cited")
    String citeWords();

    @Message("When a request is refused")
    String problemTitle();

    @Message("A refused request is answered with one of these kinds (RFC 9457).")
    String problemText();

    @Message("HTTP status {status}")
    String httpStatus(int status);

    @Message("paragraphs")
    String paragraphs();

    @Message("letters signed: {count}")
    String signedLetters(String count);

    @Message("By initial")
    String initial();

    @Message("By kind")
    String byKind();

    @Message("Words, “exact phrases”, begin*")
    String searchHint();

    @Message("Search recipients, paragraphs, figures, demands, sources and signatories.")
    String searchWhat();

    @Message("Revision {revision}")
    String asOf(String revision);

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
    String weight(Finding.Severity value);

    @Message("Try a reading")
    String readingTitle();

    @Message("Paste a letter, or choose its file: text, Markdown, a web page, Word or PDF. You see what would be"
            + " published. Nothing is kept.")
    String readingText();

    @Message("The letter\u2019s words")
    String readingPaste();

    @Message("Or its file")
    String readingFile();

    @Message("Read it")
    String readIt();

    @Message("This server reads no letters that are sent to it.")
    String readingOff();

    @Message("This would be published")
    String readingDone();

    @Message("This would not be published")
    String readingRefused();

    @Message("Your lines, with what was noticed")
    String readingLines();

    @Message("lines without a finding are left out here")
    String linesLeftOut();
}
