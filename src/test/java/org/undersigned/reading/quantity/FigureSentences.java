package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.letter.Location;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.demand.RequestedText;

/** Reads the figures of single sentences, as "value lower..upper unit". */
public final class FigureSentences {

    private FigureSentences() {}

    public static List<Statistic> statistics(String language, String... passages) {
        String text = String.join("\n", passages);
        PlainText plain = new PlainText(text);
        Location location = new Location(new Slug("1"), 1);
        List<Passage> read = new ArrayList<>();
        int from = 0;
        for (String passage : passages) {
            int mark = passage.startsWith("- ") ? 2 : 0;
            read.add(new Passage(location, plain, from + mark, from + passage.length(), List.of()));
            from += passage.length() + 1;
        }
        return StatisticExtractor.extract(read, RequestedText.NONE, language);
    }

    /** The first figure of a sentence. */
    public static Quantity first(String language, String sentence) {
        return statistics(language, sentence).get(0).figure();
    }

    /** A figure as "qualifier lower..upper". */
    public static String bounds(Quantity figure) {
        return "%s %s..%s".formatted(figure.qualifier().label(), plain(figure.lower()), plain(figure.upper()));
    }

    public static String read(String language, String... passages) {
        return statistics(language, passages).stream()
                .map(Statistic::figure)
                .map(FigureSentences::print)
                .collect(Collectors.joining(", "));
    }

    private static String print(Quantity figure) {
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        return figure.value() == null
                ? plain(figure.lower()) + ".." + plain(figure.upper()) + unit
                : plain(figure.value()) + unit;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
