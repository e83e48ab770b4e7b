package org.undersigned.http;

import java.util.Locale;

/**
 * The language of a page.
 *
 * @param chosen whether its address says so; else the reader's browser does
 */
record Tongue(Locale locale, boolean chosen) {}
