package org.undersigned.reading.structure.closer.list;

import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Recognises a person with a disclaimer, or for whom she signs, behind what is said about her: "Ana Ruiz (teacher; affiliations
 * are for identification only)".
 */
record DisclaimedName(StructureLexicon lexicon) {

    boolean matches(String line) {
        String name = line.replaceFirst("[,(].*$", "").strip();
        String rest = line.substring(name.length()).replaceFirst("^[,\\s(]+", "");
        return (rest.indexOf(',') > 0 || rest.indexOf(';') > 0)
                && MultiLineSignature.isPersonName(name, lexicon)
                && (lexicon.contains("disclaimers", rest) || lexicon.contains("behalf", rest))
                && !lexicon.contains("calls", line)
                && !lexicon.contains("lists", name);
    }
}
