package org.undersigned.representation.picture;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Statistic;

/**
 * What a link to a letter, or to one of its figures, looks like on a social network: 1200 by 630 pixels, as PNG. Words for
 * which the font has no letters are left out.
 */
public final class SocialCard {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final double MARGIN = 84;
    private static final double FOOT = HEIGHT - 118;

    private SocialCard() {}

    /** How high a card of some width is. */
    public static int height(int width) {
        return Math.round(width * (float) HEIGHT / WIDTH);
    }

    /**
     * @param host the server's name, at the foot
     * @param language of the few words that are not the letter's: "es", else English
     * @param width in pixels; the card is drawn smaller where it is less than {@value #WIDTH}
     */
    public static byte[] png(Letter letter, String host, String language, int width) {
        Sketch sketch = sketch();
        words(sketch, Phrase.OPEN_LETTER.in(language), 28, false, Ink.CERTAIN, 1);
        sketch.gap(14);
        double size = letter.title().length() > 90 ? 48 : 60;
        words(sketch, letter.title(), size, true, Ink.TEXT, 4);
        sketch.gap(14);
        if (letter.recipients().stream().noneMatch(one -> letter.title().contains(name(one)))) {
            words(sketch, Phrase.TO.in(language, recipients(letter.recipients(), language)), 30, false, Ink.MUTED, 2);
        }
        int signed = letter.signatories().size();
        Phrase counted = signed == 1 ? Phrase.SIGNATORY : Phrase.SIGNATORIES;
        String count = signed == 0 ? "" : counted.in(language, Numbers.grouped(signed, language));
        return finished(sketch, letter, joined(count, date(letter)), host, width);
    }

    public static byte[] png(Letter letter, Statistic statistic, String host, String language, int width) {
        Said said = Said.of(statistic, language);
        Sketch sketch = sketch();
        if (!said.before().isEmpty()) {
            words(sketch, said.before(), 44, false, Ink.MUTED, 1);
        }
        double size = sketch.size(said.number(), 150, 60);
        words(sketch, said.number(), size, true, Ink.CERTAIN, 2);
        words(sketch, said.after(), 38, false, Ink.TEXT, said.before().isEmpty() ? 5 : 4);
        return finished(sketch, letter, joined(letter.title(), date(letter)), host, width);
    }

    private static Sketch sketch() {
        return new Sketch(Wrapping.OUR_FONT, MARGIN, WIDTH - MARGIN, MARGIN - 8);
    }

    private static void words(Sketch sketch, String words, double size, boolean bold, Ink ink, int most) {
        if (Typeface.get().draws(Wrapping.plain(words)) && !words.isBlank()) {
            sketch.words(words, size, bold, ink, most);
        }
    }

    private static byte[] finished(Sketch sketch, Letter letter, String foot, String host, int pixels) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(0, 0, WIDTH, HEIGHT, 0, Ink.PAPER));
        shapes.add(new Shape.Box(0, 0, 14, HEIGHT, 0, Ink.CERTAIN));
        shapes.addAll(sketch.shapes());
        double width = Typeface.get().width(host, 26);
        Sketch bottom = new Sketch(Wrapping.OUR_FONT, MARGIN, WIDTH - MARGIN - width - 60, FOOT + 24);
        shapes.add(new Shape.Line(MARGIN, FOOT, WIDTH - MARGIN, FOOT, 2, Ink.RULE));
        words(bottom, foot, 26, false, Ink.MUTED, 2);
        shapes.addAll(bottom.shapes());
        shapes.add(
                new Shape.Label(WIDTH - MARGIN, FOOT + 24 + 26 * 0.78, host, 26, false, Shape.Anchor.END, Ink.MUTED));
        return Png.of(new Drawing(WIDTH, HEIGHT, letter.language(), letter.title(), "", shapes), pixels);
    }

    private static String recipients(List<Recipient> all, String language) {
        List<String> names = all.stream()
                .filter(one -> one.role() == Recipient.Role.TO)
                .map(SocialCard::name)
                .toList();
        return names.size() <= 3
                ? String.join(", ", names)
                : Phrase.OTHERS.in(language, String.join(", ", names.subList(0, 2)), names.size() - 2);
    }

    private static String name(Recipient one) {
        return one.name() != null ? one.name() : one.office() != null ? one.office() : one.text();
    }

    private static String date(Letter letter) {
        boolean said =
                letter.date() == null || letter.title().contains(letter.date().text());
        return said ? "" : letter.date().text();
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
    }
}
