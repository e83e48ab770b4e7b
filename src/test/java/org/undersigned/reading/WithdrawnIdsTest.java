package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.SlugGenerator;

/** Whoever withdraws from a list, all others keep their ids. */
class WithdrawnIdsTest {

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("Ana Ruiz", "Ana Ruiz 2", "Ana Ruiz-3", "Tom Vale", "count", "!")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<Slug> ids(List<String> names, List<Slug> withdrawn) {
        SlugGenerator generator = new SlugGenerator();
        withdrawn.forEach(generator::reserve);
        return names.stream().map(generator::generate).toList();
    }

    @Property(tries = 500)
    void theOthersKeepTheirIds(@ForAll("names") List<String> names, @ForAll List<Integer> chosen) {
        List<String> left = new ArrayList<>(names);
        List<Slug> expected = new ArrayList<>(ids(names, List.of()));
        List<Slug> withdrawn = new ArrayList<>();
        for (int choice : chosen) {
            if (!left.isEmpty()) {
                int at = Math.floorMod(choice, left.size());
                left.remove(at);
                withdrawn.add(expected.remove(at));
            }
        }
        assertThat(ids(left, withdrawn)).isEqualTo(expected);
    }
}
