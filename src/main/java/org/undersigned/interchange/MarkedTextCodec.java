package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.MarkedText;
import org.undersigned.letter.Span;

/** The JSON codec of the words of a letter's file. */
public final class MarkedTextCodec {

    private static final ObjectCodec<MarkedText.Mark> MARK = ObjectCodec.<MarkedText.Mark>builder(
                    "SourceMark", "Where words of a stretch are, within one line.")
            .property("start", INTEGER, mark -> mark.span().start(), "The first code point.")
            .property("end", INTEGER, mark -> mark.span().end(), "The code point after the last.")
            .property("stretch", INTEGER, MarkedText.Mark::stretch, "The index of the stretch of the account, from 0.")
            .readWith(v -> new MarkedText.Mark(new Span(v.get("start"), v.get("end")), v.get("stretch")));

    public static final ObjectCodec<MarkedText> MARKED_TEXT = ObjectCodec.<MarkedText>builder(
                    "SourceText", "The words of the letter's file, as quotes of letter.yaml find them.")
            .property("text", STRING, MarkedText::text, "Line by line.")
            .property("marks", listOf(objectOf(MARK)), MarkedText::marks, "Where the stretches of the account are.")
            .readWith(v -> new MarkedText(v.get("text"), v.get("marks")));

    private MarkedTextCodec() {}
}
