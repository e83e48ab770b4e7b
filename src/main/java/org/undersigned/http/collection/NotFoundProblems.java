package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.letter.Slug;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.text.Suggestions;

/** Says that something is not there, and what is nearest to it. */
@ApplicationScoped
public class NotFoundProblems {

    private static final int SUGGESTIONS = 1000;

    private final Letters letters;

    @Inject
    NotFoundProblems(Letters letters) {
        this.letters = letters;
    }

    ProblemException letter(String id) {
        return of("there is no letter \"%s\"".formatted(id), "letter", id, ids(Query.all(QueryableType.LETTERS)));
    }

    <T> ProblemException member(CollectionType<T> type, Slug letter, String id) {
        List<String> known = ids(new Query<>(type.parts(), Optional.of(letter), List.of(), List.of()));
        return of("letter %s has no %s \"%s\"".formatted(letter, type.singular(), id), type.singular(), id, known);
    }

    /** That a part is not there, and the nearest of those that are. */
    public static ProblemException of(String detail, String part, String id, List<String> known) {
        String hint = known.isEmpty() ? "" : "; the nearest is \"%s\"".formatted(Suggestions.nearest(id, known));
        return new ProblemException(ProblemType.NOT_FOUND, detail + hint)
                .with("missing", part)
                .with("given", id);
    }

    private <T> List<String> ids(Query<T> query) {
        return letters.page(query, null, SUGGESTIONS).items().stream()
                .map(StoredItem::id)
                .toList();
    }
}
