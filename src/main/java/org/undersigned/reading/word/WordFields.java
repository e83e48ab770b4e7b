package org.undersigned.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The open complex and simple fields ({@code HYPERLINK}, {@code TOC} …). The result of a field is text, except for TOC and PAGE. */
final class WordFields {

    private static final Pattern HYPERLINK =
            Pattern.compile("^\\s{0,9}HYPERLINK\\s{1,9}(\\\\l\\s{1,9})?\"([^\"]{0,4000})\"");

    private static final int MAX_INSTRUCTION_LENGTH = 5000;

    private static final class OpenField {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;
        private String link;
    }

    private final Deque<OpenField> open = new ArrayDeque<>();
    private int openInstructions;

    void fieldCharacter(String type) {
        if ("begin".equals(type)) {
            begin("");
        } else if ("separate".equals(type) && !open.isEmpty()) {
            separate(open.peek());
        } else if ("end".equals(type) && !open.isEmpty()) {
            openInstructions -= open.pop().inResult ? 0 : 1;
        }
    }

    void simpleField(String instruction) {
        begin(instruction);
        separate(open.peek());
    }

    private void begin(String instruction) {
        OpenField field = new OpenField();
        field.instruction.append(instruction);
        field.link = link();
        open.push(field);
        openInstructions++;
    }

    private void separate(OpenField field) {
        String instruction = field.instruction.toString();
        Matcher hyperlink = HYPERLINK.matcher(instruction);
        if (hyperlink.find()) {
            field.link = (hyperlink.group(1) == null ? "" : "#") + hyperlink.group(2);
        }
        String name = instruction.strip();
        if (!field.inResult && !name.startsWith("TOC") && !name.startsWith("PAGE ")) {
            field.inResult = true;
            openInstructions--;
        }
    }

    void addInstruction(String text) {
        if (!open.isEmpty() && open.peek().instruction.length() < MAX_INSTRUCTION_LENGTH) {
            open.peek().instruction.append(text);
        }
    }

    /** Whether text is the result of all open fields, not an instruction. */
    boolean isTextVisible() {
        return openInstructions == 0;
    }

    String link() {
        return open.isEmpty() ? null : open.peek().link;
    }
}
