package org.undersigned.page.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.letter.Slug;

/**
 * The items of a list that an embed shows.
 *
 * @param parameters the filters and the order by which they were selected
 * @param ids those of the items, in their order; {@code null} for all items
 */
public record EmbedSelection(Map<String, List<String>> parameters, List<String> ids) {

    public static final EmbedSelection ALL = new EmbedSelection(Map.of(), null);

    <T> List<T> of(List<T> all, Function<T, Slug> id) {
        if (ids == null) {
            return all;
        }
        Map<String, T> byId =
                all.stream().collect(Collectors.toMap(one -> id.apply(one).value(), one -> one));
        List<T> selected = new ArrayList<>();
        ids.stream().filter(byId::containsKey).forEach(one -> selected.add(byId.get(one)));
        return selected;
    }
}
