package org.undersigned.http.protocol;

import java.util.Locale;

/**
 * The language of a page.
 *
 * @param chosen whether its address says so; else the reader's browser does
 */
public record PageLanguage(Locale locale, boolean chosen) {}
