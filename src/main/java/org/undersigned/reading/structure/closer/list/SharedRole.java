package org.undersigned.reading.structure.closer.list;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.RoleAndAffiliation;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameEnumeration;

/** Splits persons who have one role in the plural: "Ana Ruiz and Tom Lind, Co-founders", "Ana Ruiz, Tom Lind (Directeurs)". */
public record SharedRole(StructureLexicon lexicon) {

    /** A longer line names no few persons. */
    private static final int MAX_LENGTH = 300;

    /** The most words in which the role is looked for. */
    private static final int MAX_WORDS = 2;

    /** The lines of the persons, their role and their organization. */
    private static final int MAX_LINES = 3;

    /** Whether a block is several persons above their role: "Ana Ruiz & Tom Lind" / "Co-Chairs, Harbour Union". */
    public boolean heads(Block block) {
        int lines = block.lines().size();
        return (lines == 2
                        || lines == MAX_LINES
                                && LineEvidence.namesOrganization(
                                        block.lines().get(2).text(), lexicon)
                                && !isPerson(block.lines().get(2).text()))
                && isOnlyRole(block.lines().get(1).text())
                && !new NameEnumeration(lexicon)
                        .splitPersons(block.lines().get(0).text())
                        .isEmpty();
    }

    /** One signatory for each person, the last with the words of the role in its text; empty if the line is something else. */
    List<SignatoryLine> split(String text, Position position, String group) {
        for (int at = nextMark(text, 0); at > 0 && text.length() <= MAX_LENGTH; at = nextMark(text, at + 1)) {
            String role = text.substring(at + 2).strip();
            String bare = text.charAt(at) == ',' || !role.endsWith(")") ? role : role.substring(0, role.length() - 1);
            List<String> persons =
                    isPlural(bare) ? new NameEnumeration(lexicon).splitPersons(text.substring(0, at)) : List.of();
            int last = persons.isEmpty() ? -1 : text.lastIndexOf(persons.get(persons.size() - 1), at);
            if (persons.size() > 1 && last > 0) {
                return toLines(persons, bare, text.substring(last), position, group);
            }
        }
        return List.of();
    }

    /** @param rest the words from the last person on */
    private static List<SignatoryLine> toLines(
            List<String> persons, String role, String rest, Position position, String group) {
        RoleAndAffiliation shared = RoleAndAffiliation.parseShared(role);
        List<SignatoryLine> lines = new ArrayList<>();
        for (String name : persons) {
            String text = lines.size() + 1 < persons.size() ? name : rest;
            ColumnValues values = new ColumnValues(name, null, shared.role(), shared.affiliation(), null);
            lines.add(new SignatoryLine(text, position, group, values));
        }
        return lines;
    }

    /** The index of the next comma, or of the blank before the next bracket; -1 if there is none. */
    private static int nextMark(String text, int from) {
        int comma = text.indexOf(", ", from);
        int bracket = text.indexOf(" (", from);
        return comma < 0 || bracket >= 0 && bracket < comma ? bracket : comma;
    }

    /** "Amy Fellows, Max Orth": a family name that is the plural of a role. */
    private boolean isPerson(String words) {
        return MultiLineSignature.isPersonWithoutRole(CommaSegments.split(words).get(0), lexicon);
    }

    /** "Co-Chairs, Harbour Union", "Executive Directors of the Port"; not "Nurses United", "Doctors for the Lake". */
    public boolean isOnlyRole(String text) {
        List<String> words =
                WhitespaceTokenizer.tokenize(CommaSegments.split(text).get(0));
        List<String> head =
                words.stream().takeWhile(word -> !lexicon.isParticle(word)).toList();
        int last = head.size() - 1;
        return last >= 0
                && isPlural(head.get(last))
                && head.stream()
                        .limit(last)
                        .allMatch(word -> lexicon.matches("roles", word) || lexicon.isOffice(word) || isPlural(word));
    }

    /** Whether one of the first words is a role with the "s" of a plural. */
    private boolean isPlural(String words) {
        return WhitespaceTokenizer.tokenize(words).stream()
                .limit(MAX_WORDS)
                .map(word -> word.replaceFirst(",$", ""))
                .anyMatch(word -> word.endsWith("s") && lexicon.matches("roles", word.substring(0, word.length() - 1)));
    }
}
