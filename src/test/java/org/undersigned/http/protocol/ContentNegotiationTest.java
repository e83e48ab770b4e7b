package org.undersigned.http.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentNegotiationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                       | JSON",
                "*/*                                    | JSON",
                "text/csv                               | CSV",
                "TEXT/CSV                               | CSV",
                "text/*                                 | CSV",
                "application/json;q=0.1, text/csv;q=0.2 | CSV",
                "text/csv;q=0, */*                      | JSON",
                "application/x-ndjson, */*;q=0.1        | NDJSON",
                "application/problem+json               | JSON",
                "application/problem+json, text/csv     | CSV",
                "application/problem+json, image/png    | ",
                "image/png                              | ",
                "application/json;q=0                   | ",
                "text/csv;q=nonsense                    | ",
                ";;,,                                   | "
            })
    void choosesTheFormThatAReaderLikesBest(String accept, MediaFormat format) {
        assertThat(ContentNegotiation.choose(List.of(MediaFormat.JSON, MediaFormat.CSV, MediaFormat.NDJSON), accept)
                        .orElse(null))
                .isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| false",
                "gzip | true",
                "gzip;q=0 | false",
                "br, gzip;q=0.5 | true",
                "* | true",
                "identity | false"
            })
    void compressesForThoseWhoTakeIt(String accept, boolean gzip) {
        assertThat(ContentNegotiation.gzip(accept)).isEqualTo(gzip);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a\" | true",
                "W/\"a\" | true",
                "\"b\", \"a\" | true",
                "\"b\",W/\"a\" | true",
                "* | true",
                "\"b\" | false",
                "a | false",
                "x\"a\" | false"
            })
    void comparesTagsWeakly(String list, boolean match) {
        assertThat(EntityTags.match(list, "\"a\"")).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"a\" | true", "W/\"a\" | false", "W/\"a\", \"a\" | true", "* | true", "\"b\" | false"})
    void comparesTagsStrongly(String list, boolean match) {
        assertThat(EntityTags.matchStrongly(list, "\"a\"")).isEqualTo(match);
    }
}
