package org.undersigned.store.index;

import java.util.List;
import org.undersigned.store.text.NameSlug;
import org.undersigned.store.text.TextNormalizer;
import org.undersigned.store.text.Tokens;

/** A name as the database compares names, for those who rank what a query found. */
public final class IndexedName {

    private IndexedName() {}

    /** The words by which a name is found. */
    public static List<String> words(String name) {
        return Tokens.words(name);
    }

    /** The form in which equal names are equal. */
    public static String normalize(String name) {
        return TextNormalizer.normalize(name);
    }

    /** The id of an organization of that name. */
    public static String slug(String name) {
        return NameSlug.of(name);
    }
}
