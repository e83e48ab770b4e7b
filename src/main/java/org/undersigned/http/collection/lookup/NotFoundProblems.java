package org.undersigned.http.collection.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.text.Suggestions;

/** Problems for letters and items that do not exist, with the most similar id. */
@ApplicationScoped
public class NotFoundProblems {

    /** The ids before and after an unknown one in alphabetical order, among which the most similar one is looked for. */
    private static final int NEIGHBOURS = 100;

    private final Letters letters;
    private final WithdrawnProblems withdrawn;

    @Inject
    NotFoundProblems(Letters letters, WithdrawnProblems withdrawn) {
        this.letters = letters;
        this.withdrawn = withdrawn;
    }

    public ProblemException letter(String id) {
        return problem(
                "there is no letter \"%s\"".formatted(id),
                "letter",
                id,
                letters.idsAround(Query.all(QueryableType.LETTERS), id, NEIGHBOURS),
                "/letters/");
    }

    /** A letter that exists, but has no revision of that number. */
    ProblemException revision(Slug letter, int number) {
        return letters.scope(letter)
                .map(withdrawn::refuseWithdrawn)
                .map(current -> problem(
                        "letter %s has no revision %d".formatted(letter, number),
                        "revision",
                        Integer.toString(number),
                        List.of(Integer.toString(current.revision())),
                        "/letters/" + letter + "@"))
                .orElseGet(() -> letter(letter.value()));
    }

    public static ProblemException item(CollectionType<?> type, String id) {
        return problem("there is no %s \"%s\"".formatted(type.singular(), id), type.singular(), id, List.of(), null);
    }

    public <T> ProblemException item(CollectionType<T> type, Slug letter, String id) {
        Query<T> query = new Query<>(type.parts(), Optional.of(letter), List.of(), List.of());
        List<String> known = letters.idsAround(query, id, NEIGHBOURS);
        return item(letter, type.singular(), id, known, "/letters/%s/%s/".formatted(letter, type.name()));
    }

    /** The item of a letter with an id. */
    public static <T> T require(Letter letter, CollectionType<T> type, List<T> items, String id) {
        String parent = "/letters/%s/%s/".formatted(letter.id(), type.name());
        return require(letter, type.singular(), items, type.family().id(), id, parent);
    }

    /** The same for items that are not a collection, and have no path of their own. */
    public static <T> T require(Letter letter, String noun, List<T> items, Function<T, String> ids, String id) {
        return require(letter, noun, items, ids, id, null);
    }

    private static <T> T require(
            Letter letter, String noun, List<T> items, Function<T, String> ids, String id, String parent) {
        return items.stream()
                .filter(item -> ids.apply(item).equals(id))
                .findFirst()
                .orElseThrow(() ->
                        item(letter.id(), noun, id, items.stream().map(ids).toList(), parent));
    }

    private static ProblemException item(Slug letter, String noun, String id, List<String> known, String parent) {
        return problem("letter %s has no %s \"%s\"".formatted(letter, noun, id), noun, id, known, parent);
    }

    /** @param parent what the path of the most similar item begins with; {@code null} if items have none */
    private static ProblemException problem(String detail, String noun, String id, List<String> known, String parent) {
        ProblemException problem;
        if (known.isEmpty()) {
            problem = new ProblemException(ProblemType.NOT_FOUND, detail);
        } else {
            String nearest = Suggestions.mostSimilar(id, known);
            problem = new ProblemException(
                    ProblemType.NOT_FOUND, detail + "; the most similar is \"%s\"".formatted(nearest));
            if (parent != null) {
                problem.with("nearest", parent + nearest);
            }
        }
        return problem.with("missing", noun).with("given", id);
    }
}
