package org.undersigned.representation.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Location;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Source;
import org.undersigned.letter.Statistic;

/** A letter of nothing but figures. */
public final class Figured {

    private final String title;
    private final String language;
    private final List<Statistic> statistics = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    public Figured(String title, String language) {
        this.title = title;
        this.language = language;
    }

    private static BigDecimal number(String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    /** @param bounds value, lower, upper; a minus for none */
    public Figured with(Qualifier qualifier, String bounds, String said, String rest, String unit) {
        String[] three = bounds.replace("-", "").split(" ", -1);
        Quantity quantity = new Quantity(
                number(three[0].isEmpty() ? null : three[0]),
                number(three[1].isEmpty() ? null : three[1]),
                number(three[2].isEmpty() ? null : three[2]),
                qualifier,
                said,
                unit);
        String statement = (said + " " + rest).strip();
        PlainText words = new PlainText(statement);
        statistics.add(new Statistic(
                new Slug("figure-" + (statistics.size() + 1)),
                statistics.size() + 1,
                statement,
                quantity,
                new Statistic.Claim(null, List.of(), null, Statistic.Kind.OBSERVATION, List.of()),
                new Location(new Slug("1"), statistics.size() + 1),
                new Statistic.Sources(List.of(), List.of(), List.of()),
                words.quote(0, statement.length()),
                Basis.TEXT,
                words.excerpt(0, statement.length())));
        return this;
    }

    public List<Statistic> statistics() {
        return statistics;
    }

    public Statistic first() {
        return statistics.get(0);
    }

    /** The letter around them; that it holds its statistics' quotes is other tests' to say. */
    public Letter letter() {
        text.append("Somebody");
        PlainText words = new PlainText(text.toString());
        Recipient to = new Recipient(
                new Slug("somebody"),
                1,
                Recipient.Role.TO,
                "Somebody",
                null,
                "Somebody",
                words.quote(0, 8),
                Basis.TEXT);
        return new Letter(
                new Slug("a-letter"),
                title,
                language,
                null,
                null,
                words,
                List.of(to),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                new Source("letter.md", "0".repeat(64), null, null, null, null));
    }

    /** One figure of each way in which a figure can be meant. */
    static Figured everyQualifier() {
        return new Figured("On night trains", "en")
                .with(Qualifier.EXACT, "36 36 36", "36", "lines were closed", "line")
                .with(Qualifier.ABOUT, "40 40 40", "some 40", "lines are planned", "line")
                .with(Qualifier.AT_LEAST, "21 21 -", "at least 21", "lines run every night", "line")
                .with(Qualifier.MORE_THAN, "30 31 -", "more than 30", "lines ran in 2019", "line")
                .with(Qualifier.AT_MOST, "12 - 12", "at most 12", "lines cross a border", "line")
                .with(Qualifier.LESS_THAN, "10 - 9", "fewer than 10", "lines have a restaurant", "line")
                .with(Qualifier.BETWEEN, "- 15 25", "between 15 and 25", "lines could be opened at once", "line")
                .with(Qualifier.MAGNITUDE, "- 10 -", "tens of", "lines would pay for themselves", "line");
    }
}
