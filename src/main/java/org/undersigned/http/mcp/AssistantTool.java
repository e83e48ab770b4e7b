package org.undersigned.http.mcp;

import java.util.Locale;
import org.undersigned.http.collection.query.CollectionType;

/** The tools: each finds the items of one collection over all letters. */
enum AssistantTool {
    FIND_LETTERS(
            CollectionType.LETTERS,
            "Find open letters",
            "Finds open letters by the words of their text, their date, their language, the people and bodies they"
                    + " address, and who signed them. An item has the letter's title, date, recipients, and how many"
                    + " figures, demands and signatories it has. Use its id as \"letter\" in the other tools. The whole"
                    + " text is the resource undersigned:///letters/{id}."),
    FIND_FIGURES(
            CollectionType.STATISTICS,
            "Find figures",
            "Finds the figures that letters state: numbers, shares and amounts, with what they count, their places and"
                    + " the sources that the letter gives. The quote is the sentence. A figure is a claim of the letter;"
                    + " \"qualifier\" tells how exact it is (\"over 270\" has the value 270 and no upper bound), and"
                    + " \"kind\" whether it is an observation, a commitment or a demand."),
    FIND_DEMANDS(
            CollectionType.DEMANDS,
            "Find demands",
            "Finds what letters demand, and of whom. The quote is the sentence."),
    FIND_SIGNATORIES(
            CollectionType.SIGNATORIES,
            "Find signatories",
            "Finds who signed: organizations and persons, with role, affiliation and place as far as the letter tells."
                    + " \"name\" compares whole names, \"q\" words. The quote is the line as written. Two persons with one"
                    + " name can be different people. The total tells how many there are, so that a count needs a limit of"
                    + " 1 only.");

    private final CollectionType<?> type;
    private final String title;
    private final String description;

    AssistantTool(CollectionType<?> type, String title, String description) {
        this.type = type;
        this.title = title;
        this.description = description;
    }

    CollectionType<?> type() {
        return type;
    }

    String title() {
        return title;
    }

    /** What the tool does, in words for an assistant. */
    String description() {
        return description;
    }

    /** Its name in the protocol. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
