package org.undersigned.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSlugTest {

    @Test
    void differentNamesHaveDifferentSlugs() {
        assertThat(NameSlug.of("Al Otro Lado")).isEqualTo("al-otro-lado").isEqualTo(NameSlug.of("AL OTRO LADO!"));
        assertThat(NameSlug.of("a".repeat(90))).hasSizeLessThanOrEqualTo(80).isNotEqualTo(NameSlug.of("a".repeat(91)));
        assertThat(NameSlug.of("!!!")).isNotEqualTo(NameSlug.of("???"));
        assertThat(NameSlug.of("word ".repeat(30))).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
