/**
 * The keys of {@code letter.yaml}, once: parsing, the finding of an unknown key, the JSON Schema and the table in the
 * documentation are made from them. Depends on the codecs of {@code interchange}.
 */
package org.undersigned.reading.annotation.key;
