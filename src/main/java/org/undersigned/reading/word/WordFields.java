package org.undersigned.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Word computes in a text: links, tables of contents. Of each its result is read, or nothing. */
final class WordFields {

    private static final Pattern HYPERLINK =
            Pattern.compile("^\\s{0,9}HYPERLINK\\s{1,9}(\\\\l\\s{1,9})?\"([^\"]{0,4000})\"");

    private static final int LONGEST = 5000;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean read;
        private String link;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int unread;

    void character(String type) {
        if ("begin".equals(type)) {
            begin("");
        } else if ("separate".equals(type) && !open.isEmpty()) {
            separate(open.peek());
        } else if ("end".equals(type) && !open.isEmpty()) {
            unread -= open.pop().read ? 0 : 1;
        }
    }

    void simple(String instruction) {
        begin(instruction);
        separate(open.peek());
    }

    private void begin(String instruction) {
        Field field = new Field();
        field.instruction.append(instruction);
        field.link = link();
        open.push(field);
        unread++;
    }

    private void separate(Field field) {
        String instruction = field.instruction.toString();
        Matcher hyperlink = HYPERLINK.matcher(instruction);
        if (hyperlink.find()) {
            field.link = (hyperlink.group(1) == null ? "" : "#") + hyperlink.group(2);
        }
        String name = instruction.strip();
        if (!field.read && !name.startsWith("TOC") && !name.startsWith("PAGE ")) {
            field.read = true;
            unread--;
        }
    }

    void instruction(String text) {
        if (!open.isEmpty() && open.peek().instruction.length() < LONGEST) {
            open.peek().instruction.append(text);
        }
    }

    /** Whether words here are read: those of instructions are not. */
    boolean read() {
        return unread == 0;
    }

    String link() {
        return open.isEmpty() ? null : open.peek().link;
    }
}
