package org.undersigned.store;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The ids of letters that a token is for: {@code 2026-*,appeal}. An asterisk is any number of characters. */
public record LetterPattern(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9*-]{1,80}(?:,[a-z0-9*-]{1,80}){0,9}");

    /** At most ten alternatives, which are ids with asterisks. */
    public static boolean isPattern(String value) {
        return FORM.matcher(value).matches();
    }

    public boolean matches(String letter) {
        return Arrays.stream(value.split(","))
                .map(one -> one.replaceAll("\\*+", "*").replace("*", ".*"))
                .anyMatch(letter::matches);
    }
}
