/**
 * Language data: lexicons in {@code languages/} (one folder per language, one file per subject), country names, language
 * detection and tokenization. May depend on {@code reading.context}, ICU and the YAML parser.
 */
package org.undersigned.reading.language;
