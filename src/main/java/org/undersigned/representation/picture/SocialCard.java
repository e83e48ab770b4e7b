package org.undersigned.representation.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Statistic;

/**
 * The preview of a letter, a part of it or a collection on social networks: 1200 by 630 pixels, as PNG. Text that the font cannot draw is left
 * out.
 */
public final class SocialCard {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final double MARGIN = 84;
    private static final double BODY = 30;
    private static final double FOOT = HEIGHT - 118;

    private SocialCard() {}

    /** The height of a card of this width. */
    public static int height(int width) {
        return Math.round(width * (float) HEIGHT / WIDTH);
    }

    /**
     * @param host the host name in the footer
     * @param language the language of labels: "es", else English
     * @param width in pixels; the card is scaled down if it is less than {@value #WIDTH}
     */
    public static byte[] png(Letter letter, String host, String language, int width) {
        return png(letter, host, language, width, null);
    }

    /** @param asOf the date of the revision; {@code null} for the current one */
    public static byte[] png(Letter letter, String host, String language, int width, LocalDate asOf) {
        DrawingBuilder drawing = newDrawing();
        text(drawing, PictureMessages.OPEN_LETTER.format(language), 28, false, ColorRole.CERTAIN, 1);
        drawing.gap(14);
        double size = letter.title().length() > 90 ? 48 : 60;
        text(drawing, letter.title(), size, true, ColorRole.TEXT, 4);
        drawing.gap(14);
        if (letter.recipients().stream().noneMatch(one -> letter.title().contains(one.displayName()))) {
            text(
                    drawing,
                    PictureMessages.TO.format(language, recipients(letter.recipients(), language)),
                    30,
                    false,
                    ColorRole.MUTED,
                    2);
        }
        int signed = letter.signatories().size();
        PictureMessages counted = signed == 1 ? PictureMessages.SIGNATORY : PictureMessages.SIGNATORIES;
        String count = signed == 0 ? "" : counted.format(language, PictureMessages.number(signed, language));
        String foot = joined(count, letter.dateNotInTitle(), date(asOf, language));
        return finished(drawing, letter.language(), foot, host, width);
    }

    public static byte[] png(Letter letter, Statistic statistic, String host, String language, int width) {
        return png(letter, statistic, host, language, width, null);
    }

    /** @param asOf the date of the revision; {@code null} for the current one */
    public static byte[] png(
            Letter letter, Statistic statistic, String host, String language, int width, LocalDate asOf) {
        HeadlineFigure headline = HeadlineFigure.of(statistic, language);
        DrawingBuilder drawing = newDrawing();
        if (!headline.before().isEmpty()) {
            text(drawing, headline.before(), 44, false, ColorRole.MUTED, 2);
        }
        double size = drawing.fittingSize(headline.number(), 150, 60);
        text(drawing, headline.number(), size, true, ColorRole.CERTAIN, 2);
        text(
                drawing,
                headline.after(),
                38,
                false,
                ColorRole.TEXT,
                headline.before().isEmpty() ? 5 : 4);
        String foot = joined(letter.title(), letter.dateNotInTitle(), date(asOf, language));
        return finished(drawing, letter.language(), foot, host, width);
    }

    /** The card of a collection or of a part of a letter. */
    public static byte[] png(CardText card, String host, int width) {
        DrawingBuilder drawing = newDrawing();
        text(drawing, card.label(), 28, false, ColorRole.CERTAIN, 1);
        drawing.gap(14);
        text(drawing, card.headline(), card.headlineSize(), true, ColorRole.TEXT, 5);
        drawing.gap(14);
        int lines = (int) ((FOOT - 20 - drawing.y()) / (BODY * 1.4));
        if (lines > 0) {
            text(drawing, card.body(), BODY, false, ColorRole.MUTED, Math.min(lines, 5));
        }
        return finished(drawing, card.language(), card.foot(), host, width);
    }

    static DrawingBuilder newDrawing() {
        return new DrawingBuilder(LineBreaker.BUNDLED_FONT, MARGIN, WIDTH - MARGIN, MARGIN - 8);
    }

    static void text(DrawingBuilder drawing, String text, double size, boolean bold, ColorRole color, int most) {
        if (FontOutlines.instance().canDraw(LineBreaker.singleLine(text)) && !text.isBlank()) {
            drawing.text(text, size, bold, color, most);
        }
    }

    static byte[] finished(DrawingBuilder drawing, String language, String foot, String host, int pixels) {
        List<Primitive> shapes = new ArrayList<>();
        shapes.add(new Primitive.Box(0, 0, WIDTH, HEIGHT, 0, ColorRole.PAPER));
        shapes.add(new Primitive.Box(0, 0, 14, HEIGHT, 0, ColorRole.CERTAIN));
        shapes.addAll(drawing.primitives());
        double width = FontOutlines.instance().width(host, 26);
        DrawingBuilder bottom =
                new DrawingBuilder(LineBreaker.BUNDLED_FONT, MARGIN, WIDTH - MARGIN - width - 60, FOOT + 24);
        shapes.add(new Primitive.Line(MARGIN, FOOT, WIDTH - MARGIN, FOOT, 2, ColorRole.RULE));
        text(bottom, foot, 26, false, ColorRole.MUTED, 2);
        shapes.addAll(bottom.primitives());
        shapes.add(new Primitive.Label(
                WIDTH - MARGIN, FOOT + 24 + 26 * 0.78, host, 26, false, Primitive.Anchor.END, ColorRole.MUTED));
        return PngRenderer.render(new Drawing(WIDTH, HEIGHT, language, "", "", shapes), pixels);
    }

    private static String recipients(List<Recipient> all, String language) {
        List<String> names = all.stream()
                .filter(one -> one.role() == Recipient.Role.TO)
                .map(Recipient::displayName)
                .toList();
        return names.size() <= 3
                ? String.join(", ", names)
                : PictureMessages.OTHERS.format(language, String.join(", ", names.subList(0, 2)), names.size() - 2);
    }

    private static String date(LocalDate asOf, String language) {
        return asOf == null ? null : PictureMessages.AS_OF.format(language, asOf);
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(" · "));
    }
}
