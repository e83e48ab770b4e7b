package org.undersigned.reading.signatory.table;

/** The answer to the question whether a signatory may be named, in any language. */
final class ConsentAnswer {

    private static final String CHECK_MARKS = "✓✔☑✅";

    private ConsentAnswer() {}

    /** Whether folded text begins with yes or no, or refuses something. */
    static boolean isAnswer(String folded) {
        return folded.isEmpty()
                || ColumnLexicon.startsWith("agreements", folded)
                || ColumnLexicon.startsWith("refusals", folded)
                || ColumnLexicon.occursIn("negations", folded);
    }

    /**
     * Whether a cell lets a signatory be named. An empty cell does not.
     *
     * @param question {@code CONSENT}, or {@code ANONYMITY} for the opposite question
     */
    static boolean allows(String cell, ColumnRole question) {
        String text = cell.strip();
        String folded = ColumnLexicon.fold(text);
        boolean refuses = ColumnLexicon.startsWith("refusals", folded);
        boolean negated = ColumnLexicon.occursIn("negations", folded);
        boolean consents = ColumnLexicon.occursIn("consent", folded);
        if (question == ColumnRole.ANONYMITY) {
            return text.isEmpty() || refuses || consents && !negated;
        }
        boolean ticked = !text.isEmpty() && CHECK_MARKS.indexOf(text.charAt(0)) >= 0;
        boolean agrees = ColumnLexicon.startsWith("agreements", folded) || consents;
        return ticked || agrees && !refuses && !negated;
    }
}
