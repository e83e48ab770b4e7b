package org.undersigned.reading.structure.closer.list;

import java.util.Optional;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** Splits a name in bold from the words behind it: "**Ana Ruiz** nurse". */
record LeadingName(StructureLexicon lexicon) {

    /** The name and what describes it; empty if nothing but a degree follows, or a role that a comma shows already. */
    Optional<ColumnValues> split(Line line) {
        String lead = line.strongLead();
        String name = SentenceHeuristics.stripFinalMarks(lead);
        String rest = line.text().startsWith(lead)
                ? line.text().substring(lead.length()).strip()
                : "";
        boolean comma = rest.startsWith(",") || lead.endsWith(",");
        String described = rest.replaceFirst("^[,:–—-]\\s*", "");
        boolean apart = !name.isEmpty() && !described.isEmpty() && "(/&".indexOf(described.charAt(0)) < 0;
        boolean parsed = comma
                && (isDegree(described) || !rest.isEmpty() && MultiLineSignature.startsWithRole(described, lexicon));
        return apart && !parsed ? Optional.of(toValues(name, described)) : Optional.empty();
    }

    private boolean isDegree(String described) {
        return lexicon.matches("postnominals", described.replaceFirst(",.*", ""));
    }

    private ColumnValues toValues(String name, String described) {
        if (!MultiLineSignature.startsWithRole(described, lexicon)) {
            return new ColumnValues(name, null, null, described, null);
        }
        int comma = described.indexOf(", ");
        boolean affiliated = comma > 0 && !MultiLineSignature.startsWithRole(described.substring(comma + 2), lexicon);
        return new ColumnValues(
                name,
                null,
                affiliated ? described.substring(0, comma) : described,
                affiliated ? described.substring(comma + 2) : null,
                null);
    }
}
