package org.undersigned.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.page.Pages;
import org.undersigned.representation.picture.SocialCard;
import org.undersigned.representation.picture.StatisticCard;
import org.undersigned.representation.picture.StatisticsChart;
import org.undersigned.store.Letters;
import org.undersigned.store.Published;

/** Letters and their figures as pictures: SVG of any width, and PNG for social networks. */
@ApplicationScoped
class Pictures {

    /** What a picture can be asked for. */
    static final List<String> PARAMETERS = List.of("width", "lang");

    static final int NARROWEST = 240;
    static final int WIDEST = SocialCard.WIDTH;

    private final Letters letters;
    private final Collections collections;
    private final Desk desk;

    @Inject
    Pictures(Letters letters, Collections collections, Desk desk) {
        this.letters = letters;
        this.collections = collections;
        this.desk = desk;
    }

    Answer letter(String id) {
        Published published = collections.published(id);
        Letter letter = published.letter();
        Wanted wanted = Wanted.read(desk.wholeQuery(), letter, SocialCard.WIDTH, true);
        return answer(published, SocialCard.png(letter, host(), wanted.language, wanted.width));
    }

    Answer statistic(String id, String figure) {
        Published published = collections.published(id);
        Letter letter = published.letter();
        Statistic statistic = StatisticsResource.figure(letter, figure);
        if (desk.form() == Form.PNG) {
            Wanted wanted = Wanted.read(desk.wholeQuery(), letter, SocialCard.WIDTH, true);
            return answer(published, SocialCard.png(letter, statistic, host(), wanted.language, wanted.width));
        }
        Wanted wanted = Wanted.read(desk.wholeQuery(), letter, StatisticCard.WIDTH, true);
        return answer(published, StatisticCard.svg(letter, statistic, wanted.width, wanted.language));
    }

    /** The figures that a question leaves, side by side. */
    Answer chart(String id) {
        Published published = collections.published(id);
        Letter letter = published.letter();
        Wanted wanted = Wanted.read(desk.wholeQuery(), letter, StatisticsChart.WIDTH, false);
        List<Statistic> shown = new ArrayList<>();
        if (wanted.rest == null) {
            shown.addAll(letter.statistics());
        } else {
            Wish<Statistic> wish = Wish.read(Holding.STATISTICS, Optional.of(letter.id()), Form.NDJSON, wanted.rest);
            letters.each(wish.question(), item -> shown.add(item.value()));
        }
        return answer(published, StatisticsChart.svg(letter, shown, wanted.width, wanted.language));
    }

    private String host() {
        return desk.address("/").getAuthority();
    }

    private Answer answer(Published published, String svg) {
        return answer(published, svg.getBytes(StandardCharsets.UTF_8));
    }

    private Answer answer(Published published, byte[] bytes) {
        Slug letter = published.letter().id();
        return new Answer(
                ByteBuffer.wrap(bytes),
                null,
                new Answer.About(desk.form(), letter, published.publishedAt(), desk.alternates(), null));
    }

    /**
     * What a picture is asked for.
     *
     * @param language of the few words that are not the letter's; its own, where it is one of ours and nobody says
     * @param rest what else is asked; {@code null} where nothing is
     */
    private record Wanted(int width, String language, String rest) {

        static Wanted read(String query, Letter letter, int usual, boolean only) {
            Map<String, List<String>> values = Query.read(query);
            if (only) {
                values.keySet().forEach(name -> Wish.known(name, PARAMETERS));
            }
            String rest = Stream.of(query == null ? new String[0] : query.split("&"))
                    .filter(pair -> Query.read(pair).keySet().stream().noneMatch(PARAMETERS::contains))
                    .collect(Collectors.joining("&"));
            return new Wanted(width(values, usual), language(values, letter), rest.isEmpty() ? null : rest);
        }

        private static int width(Map<String, List<String>> values, int usual) {
            List<String> given = values.get("width");
            if (given == null) {
                return usual;
            }
            String width = String.join(", ", given);
            if (width.matches("\\d{1,4}")) {
                int pixels = Integer.parseInt(width);
                if (pixels >= NARROWEST && pixels <= WIDEST) {
                    return pixels;
                }
            }
            throw Wish.invalid("width", width, List.of("a number from %d to %d".formatted(NARROWEST, WIDEST)));
        }

        private static String language(Map<String, List<String>> values, Letter letter) {
            String given = values.containsKey("lang")
                    ? String.join(", ", values.get("lang"))
                    : String.valueOf(letter.language()).split("-", 2)[0];
            if (values.containsKey("lang") && !Pages.LANGUAGES.contains(given)) {
                throw Wish.invalid("lang", given, Pages.LANGUAGES);
            }
            return given;
        }
    }
}
