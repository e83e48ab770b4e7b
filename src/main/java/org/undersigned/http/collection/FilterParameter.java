package org.undersigned.http.collection;

import java.util.List;
import java.util.function.Function;
import org.undersigned.store.query.Filter;

/**
 * A query parameter that narrows a collection down.
 *
 * @param list the name of the closed list that its values are of; {@code null} where they are of none
 * @param allowed the values there are; empty where any words will do
 * @param example a value that makes sense in the letter of July 11, 2022
 * @param condition what its values ask for; refuses with an {@link IllegalArgumentException} what it can't read
 */
public record FilterParameter(
        String name,
        String about,
        boolean repeatable,
        String list,
        List<String> allowed,
        String example,
        Function<List<String>, Filter> condition) {

    /** The parameter that asks for what this one doesn't. */
    public String negation() {
        return name + "!";
    }
}
