package org.undersigned.page.embed;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.page.PageContext;
import org.undersigned.representation.embed.EmbedTarget;
import org.undersigned.representation.picture.HeadlineFigure;

/**
 * A part of a letter in a frame on another site.
 *
 * @param statistic {@code null} unless one figure is shown
 * @param searchText those by which signatories are looked for; empty where all are shown
 */
public record EmbedView(
        PageContext context,
        EmbedOptions options,
        EmbedTarget target,
        Letter letter,
        Statistic statistic,
        String searchText) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The letter's address, under which a frame opens it in the whole window. */
    public String letterUrl() {
        return context.uris().letter(letter.id()).toString();
    }

    /** The same for all of what is shown a part of. */
    public String listUrl() {
        return letterUrl() + "/" + target.label();
    }

    public String host() {
        return URI.create(context.uris().base()).getAuthority();
    }

    /** {@code null} where the title says it already. */
    public String date() {
        return letter.dateNotInTitle();
    }

    public HeadlineFigure headline() {
        return headline(statistic);
    }

    public HeadlineFigure headline(Statistic one) {
        return HeadlineFigure.of(one, context.language());
    }

    /** The names of those to whom the letter is written. */
    public String to() {
        return String.join(
                ", ",
                letter.recipients().stream()
                        .filter(one -> one.role() == Recipient.Role.TO)
                        .map(Recipient::displayName)
                        .toList());
    }

    /** What is known of a recipient beside what they are called; {@code null} where that is all. */
    public String office(Recipient one) {
        return one.name() == null ? null : one.office();
    }

    public List<Recipient> recipients() {
        return limited(letter.recipients().stream());
    }

    public List<Statistic> statistics() {
        return limited(letter.statistics().stream());
    }

    public List<Demand> demands() {
        return limited(letter.demands().stream());
    }

    public List<Signatory> signatories() {
        String[] sought = folded(searchText).split("\\s+");
        return limited(
                letter.signatories().stream().filter(one -> Stream.of(sought).allMatch(folded(one.text())::contains)));
    }

    /** What is known of a signatory beside the name. */
    public String affiliation(Signatory one) {
        return String.join(
                ", ",
                Stream.of(one.role(), one.affiliation(), one.place())
                        .filter(known -> known != null)
                        .toList());
    }

    /** How many there are of what is shown. */
    public int total() {
        return switch (target) {
            case SIGNATORIES, COUNTER, SUMMARY -> letter.signatories().size();
            case STATISTICS -> letter.statistics().size();
            case RECIPIENTS -> letter.recipients().size();
            case DEMANDS -> letter.demands().size();
            case STATISTIC -> 1;
        };
    }

    public boolean truncated() {
        return most() < total();
    }

    /** What a search for a name keeps of the address. */
    public List<Pair> hiddenParameters() {
        List<Pair> kept = new ArrayList<>();
        kept.add(new Pair("theme", options.theme().label()));
        if (options.accent() != null) {
            kept.add(new Pair("accent", options.accent()));
        }
        if (options.limit() > 0) {
            kept.add(new Pair("limit", Integer.toString(options.limit())));
        }
        if (context.languageInUrl()) {
            kept.add(new Pair("lang", context.language()));
        }
        return kept;
    }

    /** A parameter and its value. */
    public record Pair(String name, String value) {}

    public String number(int number) {
        return context.localizer().number(number);
    }

    /** A frame is no place for a hundred thousand names. */
    private int most() {
        return options.limit() > 0 ? options.limit() : EmbedOptions.MOST;
    }

    private <T> List<T> limited(Stream<T> all) {
        return all.limit(most()).toList();
    }

    private static String folded(String words) {
        String parted = Normalizer.normalize(words, Normalizer.Form.NFKD);
        return MARKS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}
