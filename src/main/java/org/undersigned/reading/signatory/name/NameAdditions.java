package org.undersigned.reading.signatory.name;

/** Removes the pronouns and the year of a class behind a name: "Ana Ruiz (she/her) '81". */
public final class NameAdditions {

    private NameAdditions() {}

    public static String strip(String line) {
        return ClassYears.strip(Pronouns.strip(line));
    }
}
