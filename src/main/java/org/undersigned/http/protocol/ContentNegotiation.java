package org.undersigned.http.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses a form by the {@code Accept} header (RFC 9110, 12.5.1): the first offered where a reader doesn't mind. */
public final class ContentNegotiation {

    /** Generated clients name it alone where they know of no other JSON. It says nothing of what they want if all goes well. */
    private static final String PROBLEM = "application/problem+json";

    private ContentNegotiation() {}

    /** The best form for a reader; empty where none is acceptable. */
    public static Optional<MediaFormat> choose(List<MediaFormat> offered, String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(offered.get(0));
        }
        String[] ranges = accept.toLowerCase(Locale.ROOT).split(",");
        if (ranges.length == 1 && match(ranges[0].split(";", -1)[0].strip(), PROBLEM) == 2) {
            return Optional.of(offered.get(0));
        }
        MediaFormat best = null;
        double most = 0;
        for (MediaFormat format : offered) {
            double quality = quality(format, ranges);
            if (quality > most) {
                best = format;
                most = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The quality that the most specific range gives a form; 0 where none matches. */
    private static double quality(MediaFormat format, String[] ranges) {
        double quality = 0;
        int specific = -1;
        for (String range : ranges) {
            String[] parts = range.split(";", -1);
            int match = match(parts[0].strip(), format.mediaType());
            if (match > specific) {
                specific = match;
                quality = quality(parts);
            }
        }
        return quality;
    }

    private static int match(String range, String mediaType) {
        if (range.equals(mediaType)) {
            return 2;
        }
        String type = mediaType.substring(0, mediaType.indexOf('/'));
        return range.equals(type + "/*") ? 1 : range.equals("*/*") || range.equals("*") ? 0 : -1;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                try {
                    return Math.max(0, Math.min(1, Double.parseDouble(parameter.substring(2))));
                } catch (NumberFormatException malformed) {
                    return 0;
                }
            }
        }
        return 1;
    }

    /** What the media range that names a form says under a parameter: {@code text/x-bibliography; style=mla}. */
    public static Optional<String> parameter(String accept, MediaFormat format, String name) {
        if (accept == null) {
            return Optional.empty();
        }
        return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(range -> range.split(";", -1))
                .filter(parts -> parts[0].strip().equals(format.mediaType()))
                .flatMap(Arrays::stream)
                .map(String::strip)
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1).replace("\"", ""))
                .findFirst();
    }

    /** Whether a reader takes gzip (RFC 9110, 12.5.3). */
    public static boolean gzip(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String coding : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = coding.split(";", -1);
            String name = parts[0].strip();
            if (name.equals("gzip") || name.equals("*") && !acceptEncoding.contains("gzip")) {
                return quality(parts) > 0;
            }
        }
        return false;
    }
}
