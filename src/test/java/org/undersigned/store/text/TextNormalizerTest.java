package org.undersigned.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextNormalizerTest {

    private static final Transliterator WHOLE =
            Transliterator.getInstance("NFKD; [:M:] Remove; Any-Latin; Latin-ASCII; [:M:] Remove; Lower");

    @Property
    void normalizesWordByWordAsIfWhole(@ForAll("latin") String words) {
        assertThat(TextNormalizer.normalize(words))
                .isEqualTo(WHOLE.transliterate(words).strip());
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.oneOf(
                        Arbitraries.chars().range((char) 0x20, (char) 0x24F),
                        Arbitraries.of(' ', '-', '\n', '\u00A0', 'Æ', 'ß', 'İ', 'ǆ', 'ŉ', '½'))
                .list()
                .ofMaxSize(30)
                .map(all -> {
                    StringBuilder words = new StringBuilder();
                    all.forEach(words::append);
                    return words.toString();
                });
    }
}
