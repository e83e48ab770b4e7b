package org.undersigned.cli.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SourceAccount;
import org.undersigned.letter.Statistic;

/** Prints a summary of a letter: metadata, recipients and counts. */
final class LetterSummary {

    private static final String INDENT = " ".repeat(15);
    private static final int MAX_STATISTICS = 20;
    private static final int MAX_SIGNATORIES = 5;

    private final Letter letter;
    private final AnsiStyle style;
    private final int columns;
    private final boolean all;
    private final List<String> lines = new ArrayList<>();

    /** @param all whether to list all statistics and signatories */
    LetterSummary(Letter letter, AnsiStyle style, int columns, boolean all) {
        this.letter = letter;
        this.style = style;
        this.columns = columns;
        this.all = all;
    }

    List<String> lines(SourceAccount account) {
        lines.add(style.bold(AnsiStyle.truncate(letter.title(), columns)));
        addEntry("id", letter.id().value());
        addEntry(
                "date",
                letter.date() == null
                        ? "none"
                        : "%s (%s)"
                                .formatted(letter.date().date(), letter.date().text()));
        if (letter.subject() != null) {
            addEntry("subject", letter.subject());
        }
        addRecipients("to", Recipient.Role.TO);
        addRecipients("cc", Recipient.Role.CC);
        addEntry("language", letter.language());
        addEntry("sections", sectionCounts());
        addEntry("statistics", Integer.toString(letter.statistics().size()));
        addMembers(letter.statistics(), MAX_STATISTICS, this::describe);
        addEntry("demands", Integer.toString(letter.demands().size()));
        addEntry("citations", Integer.toString(letter.citations().size()));
        addEntry("signatories", signatoryCounts());
        addMembers(letter.signatories(), MAX_SIGNATORIES, this::describe);
        addEntry("accounted", describe(account));
        return lines;
    }

    private static String describe(SourceAccount account) {
        int words = account.words();
        double share = words == 0 ? 100 : 100.0 * account.accounted() / words;
        return "%s%% of %d words: %d in the letter, %d left out with a finding"
                .formatted(
                        percent(share),
                        words,
                        words - account.leftOut(),
                        account.accounted() - words + account.leftOut());
    }

    /** Rounded down: only a whole account is 100%. */
    private static String percent(double share) {
        DecimalFormat format = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share);
    }

    private void addEntry(String name, String text) {
        lines.add(style.faint("  %-12s ".formatted(name)) + AnsiStyle.truncate(text, columns - INDENT.length()));
    }

    private void addRecipients(String name, Recipient.Role role) {
        List<Recipient> recipients =
                letter.recipients().stream().filter(r -> r.role() == role).toList();
        if (recipients.isEmpty() && role == Recipient.Role.TO) {
            addEntry(name, "none");
        }
        for (int i = 0; i < recipients.size(); i++) {
            addEntry(i == 0 ? name : "", recipient(recipients.get(i)));
        }
    }

    private static String recipient(Recipient recipient) {
        if (recipient.name() == null) {
            return recipient.office() == null ? recipient.text() : recipient.office();
        }
        return recipient.office() == null ? recipient.name() : recipient.name() + ", " + recipient.office();
    }

    private String sectionCounts() {
        Map<Paragraph.Kind, Long> kinds = letter.paragraphs()
                .collect(Collectors.groupingBy(Paragraph::kind, TreeMap::new, Collectors.counting()));
        return letter.sections().size()
                + kinds.entrySet().stream()
                        .map(kind -> ", " + count(kind.getValue(), kind.getKey().label()))
                        .collect(Collectors.joining());
    }

    private String signatoryCounts() {
        Map<Signatory.Kind, Long> kinds = letter.signatories().stream()
                .collect(Collectors.groupingBy(Signatory::kind, TreeMap::new, Collectors.counting()));
        String told = kinds.entrySet().stream()
                .map(kind -> kind.getKey() == Signatory.Kind.UNKNOWN
                        ? kind.getValue() + " unknown"
                        : count(kind.getValue(), kind.getKey().label()))
                .collect(Collectors.joining(", "));
        return letter.signatories().size() + (told.isEmpty() ? "" : ": " + told);
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private <T> void addMembers(List<T> members, int first, Function<T, String> written) {
        int shown = all || members.size() <= first + 1 ? members.size() : first;
        members.stream().limit(shown).forEach(member -> addIndented(written.apply(member)));
        if (shown < members.size()) {
            lines.add(INDENT + style.faint("and %d more".formatted(members.size() - shown)));
        }
    }

    private void addIndented(String text) {
        lines.add(INDENT + AnsiStyle.truncate(text, columns - INDENT.length()));
    }

    private String describe(Statistic statistic) {
        return "%s: \"%s\" (p%d)"
                .formatted(
                        describe(statistic.figure()),
                        statistic.quote().exact(),
                        statistic.place().paragraph());
    }

    /** "at-least 10318 report", "between 60 and 70 percent", "magnitude 1000 or more". */
    static String describe(Quantity quantity) {
        String number = quantity.value() != null
                ? plain(quantity.value())
                : quantity.lower() != null && quantity.upper() != null
                        ? plain(quantity.lower()) + " and " + plain(quantity.upper())
                        : quantity.lower() != null ? plain(quantity.lower()) + " or more" : "";
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return quantity.qualifier().label() + " " + number + unit;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private String describe(Signatory signatory) {
        return "%s (%s)".formatted(signatory.naming().name(), signatory.kind().label());
    }
}
