package org.undersigned.reading.structure.closer.signature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Reads a person behind the organization that the person signs for: "for the Harbour Union," / "Ana Ruiz, chair", "**Lake
 * Watch**" / "Ana Ruiz, Chair".
 */
public record BehalfSignature(StructureLexicon lexicon) {

    private static final int MAX_WORDS = 20;
    private static final int NAME_WORDS = 2;
    private static final int MAX_LINES = 3;

    /** The name and the words before it; empty if a block is something else. */
    public Optional<ColumnValues> read(Block block) {
        return readHeaded(block).or(() -> readBehalf(block));
    }

    /** The organization above a person with a role: in bold, or with the role on a line of its own. */
    private Optional<ColumnValues> readHeaded(Block block) {
        List<Line> lines = block.lines();
        boolean bold = lines.size() == 2
                && lines.get(0).isEmphasized()
                && (!lines.get(1).isEmphasized()
                        || !lines.get(0).isItalic()
                                && lines.get(1).isItalic()
                                && isOrganization(lines.get(0).text()));
        boolean stacked = lines.size() == MAX_LINES
                && lines.get(1).text().indexOf(',') < 0
                && lexicon.hasWord("organizations", lines.get(0).text());
        String person = bold
                ? lines.get(1).text()
                : stacked ? lines.get(1).text() + ", " + lines.get(2).text() : "";
        int comma = person.indexOf(", ");
        return comma > 0
                        && isPerson(person.substring(0, comma))
                        && MultiLineSignature.startsWithRole(person.substring(comma + 2), lexicon)
                ? Optional.of(new ColumnValues(
                        person.substring(0, comma),
                        null,
                        person.substring(comma + 2),
                        lines.get(0).text(),
                        null))
                : Optional.empty();
    }

    private Optional<ColumnValues> readBehalf(Block block) {
        String text = block.lines().size() > MAX_LINES
                ? ""
                : block.lines().stream().map(Line::text).collect(Collectors.joining(" "));
        List<String> words = WhitespaceTokenizer.tokenize(text);
        if (words.size() > MAX_WORDS || words.size() < NAME_WORDS + 2 || !lexicon.startsWith("behalf", text)) {
            return Optional.empty();
        }
        boolean each = block.lines().stream()
                        .filter(line -> lexicon.startsWith("behalf", line.text()))
                        .count()
                > 1;
        boolean several = each
                || block.lines().stream()
                        .skip(1)
                        .limit(Math.max(0, block.lines().size() - 2))
                        .anyMatch(line -> isPerson(MultiLineSignature.namePart(line.text())));
        if (several) {
            return Optional.empty();
        }
        String last = block.lines().get(block.lines().size() - 1).text();
        int comma = last.indexOf(", ");
        String role = comma > 0 ? last.substring(comma + 2) : null;
        String person = comma > 0 ? last.substring(0, comma) : last;
        boolean apart = block.lines().size() > 1
                && isPerson(person)
                && (role == null
                        || Character.isLowerCase(role.codePointAt(0))
                        || MultiLineSignature.startsWithRole(role, lexicon));
        String name = apart ? person : String.join(" ", words.subList(words.size() - NAME_WORDS, words.size()));
        String before = text.substring(0, text.lastIndexOf(name)).strip();
        if (apart && before.endsWith(",")) {
            before = before.substring(0, before.length() - 1);
        }
        return isPerson(name) && (apart || lexicon.hasWord("organizations", before)) && !before.endsWith(",")
                ? Optional.of(new ColumnValues(name, null, apart ? role : null, withoutPhrase(before), null))
                : Optional.empty();
    }

    /** "for the Harbour Union": the organization, if its name begins with a capital. */
    private String withoutPhrase(String before) {
        return lexicon.textAfterPhrase("behalf", before)
                .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                .orElse(before);
    }

    private boolean isOrganization(String text) {
        return lexicon.hasWord("organizations", text)
                && !MultiLineSignature.isPersonName(MultiLineSignature.namePart(text), lexicon)
                && !lexicon.isHonorific(WhitespaceTokenizer.firstToken(text).replaceFirst(",$", ""));
    }

    private boolean isPerson(String text) {
        return text.indexOf(',') < 0 && MultiLineSignature.isPersonWithoutRole(text, lexicon);
    }
}
