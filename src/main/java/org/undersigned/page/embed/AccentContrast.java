package org.undersigned.page.embed;

/** Adjusts an accent colour towards the text colour until its contrast to the background is sufficient. */
final class AccentContrast {

    /** The minimum contrast of text in WCAG 2.2 (1.4.3). */
    private static final double MIN_CONTRAST = 4.5;

    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private AccentContrast() {}

    static String readable(String accent, String paper, String text) {
        for (int tenths = 0; tenths < 10; tenths++) {
            int[] mixed = new int[3];
            for (int i = 0; i < 3; i++) {
                mixed[i] = (channel(accent, i) * (10 - tenths) + channel(text, i) * tenths) / 10;
            }
            String colour = "#%02x%02x%02x".formatted(mixed[0], mixed[1], mixed[2]);
            if (contrast(colour, paper) >= MIN_CONTRAST) {
                return colour;
            }
        }
        return text;
    }

    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double value = channel(colour, i) / 255.0;
            sum += WEIGHTS[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static int channel(String colour, int i) {
        return Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16);
    }
}
