package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.SourceAccount;
import org.undersigned.letter.SourceStretch;

/** The JSON codec of the account of a letter's file. */
public final class AccountCodec {

    private static final ObjectCodec<SourceStretch> STRETCH = ObjectCodec.<SourceStretch>builder(
                    "SourceStretch", "Consecutive words of the file, and what they were read as.")
            .property("file", STRING, stretch -> stretch.start().file(), "The source file; for a PDF with the page.")
            .property("line", INTEGER, stretch -> stretch.start().line(), "The line of the first word, from 1.")
            .property("column", INTEGER, stretch -> stretch.start().column(), "The column of the first word, from 1.")
            .property("lastLine", INTEGER, SourceStretch::lastLine, "The line of the last word.")
            .property("use", enumOf(SourceStretch.Use.class), SourceStretch::use, "The part of the letter.")
            .property(
                    "number",
                    INTEGER.nullable(),
                    SourceStretch::number,
                    "The number of the section, paragraph, recipient or signatory; null for other parts.")
            .property("words", INTEGER, SourceStretch::words, "The number of words.")
            .property(
                    "finding",
                    enumOf(FindingCode.class).nullable(),
                    SourceStretch::finding,
                    "The code of the finding that names words that are left out; else null.")
            .readWith(v -> new SourceStretch(
                    new Position(v.get("file"), v.get("line"), v.get("column")),
                    v.get("lastLine"),
                    v.get("use"),
                    v.get("number"),
                    v.get("words"),
                    v.get("finding")));

    public static final ObjectCodec<SourceAccount> ACCOUNT = ObjectCodec.<SourceAccount>builder(
                    "SourceAccount", "What each word of the file was read as.")
            .property("words", INTEGER, SourceAccount::words, "The number of words in the file.")
            .property(
                    "accounted",
                    INTEGER,
                    SourceAccount::accounted,
                    "The number of words that are in a part of the letter, or that a finding names.")
            .property("leftOut", INTEGER, SourceAccount::leftOut, "The number of words that are left out.")
            .property("stretches", listOf(objectOf(STRETCH)), SourceAccount::stretches, "In the order of the file.")
            .readWith(v -> new SourceAccount(v.get("stretches")));

    private AccountCodec() {}
}
