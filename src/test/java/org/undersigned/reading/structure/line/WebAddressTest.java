package org.undersigned.reading.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://fähre.example/kai/öl   | https://xn--fhre-loa.example/kai/%C3%B6l",
                "https://паром.example/?q=весна | https://xn--80ayfcg.example/?q=%D0%B2%D0%B5%D1%81%D0%BD%D0%B0",
                "https://pier.example/50%       | https://pier.example/50%25",
                "https://pier.example/a%20b#c#d | https://pier.example/a%20b#c%23d",
                "http://pier.example:8080/x     | http://pier.example:8080/x"
            })
    void encodesWhatUrisDoNotAllow(String written, String url) {
        assertThat(WebAddress.parse(written)).contains(URI.create(url));
    }

    @Test
    void encodesABar() {
        assertThat(WebAddress.parse("https://pier.example/a|b[c]"))
                .contains(URI.create("https://pier.example/a%7Cb%5Bc%5D"));
    }

    @Test
    void onlyAnAddressOnTheWebLeadsSomewhere() {
        for (String written :
                new String[] {"#", "", "javascript:void(0)", "/page", "ftp://a.example", "https://", "http://["}) {
            assertThat(WebAddress.parse(written)).as(written).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://w.example/Elm_(ferry)    | https://w.example/Elm_(ferry)",
                "https://w.example/Elm_(ferry)),  | https://w.example/Elm_(ferry)",
                "https://w.example/elm).          | https://w.example/elm",
                "https://w.example/a[1]           | https://w.example/a[1]",
                "https://w.example/a]             | https://w.example/a",
                "https://w.example/a?!            | https://w.example/a"
            })
    void aBracketBelongsToTheAddressThatOpensIt(String written, String address) {
        assertThat(WebAddress.withoutFinalMarks(written)).isEqualTo(address);
    }
}
