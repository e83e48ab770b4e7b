package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.testing.Seed;

/** The page of licences lists each part of the packaged program, as its software bill of materials does. */
class LicencesTest {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Path PAGE = Path.of("docs/licences.md");
    private static final String HEAD = "| part | licence |\n|---|---|\n";

    /** Offline, Maven makes no bill of materials, and these tests are left out; with {@code -Pfull} they fail. */
    private static JsonNode components() {
        String bom = "/META-INF/sbom/application.cdx.json";
        boolean made = LicencesTest.class.getResource(bom) != null;
        assertThat(made || !Boolean.getBoolean("full.tests")).as(bom).isTrue();
        assumeTrue(made, "no " + bom + ": Maven works offline");
        return JsonMapping.tree(new String(Seed.resource(bom), StandardCharsets.UTF_8))
                .get("components");
    }

    @Test
    void everyPartHasALicence() {
        assertThat(components()).hasSizeGreaterThan(100).allSatisfy(component -> {
            assertThat(component.path("licenses")).as(component.toString()).isNotEmpty();
            assertThat(component.path("hashes")).as(component.toString()).isNotEmpty();
        });
    }

    @Test
    void thePageListsThem() throws IOException {
        Set<String> rows = new TreeSet<>();
        components()
                .forEach(component -> rows.add("| `%s:%s` | %s |\n"
                        .formatted(
                                component.get("group").asText(),
                                component.get("name").asText(),
                                licences(component))));
        String page = Files.readString(PAGE);
        String listed = page.substring(0, page.indexOf(HEAD)) + HEAD + String.join("", rows);
        if (WRITE) {
            Files.writeString(PAGE, listed);
        }
        assertThat(PAGE).content().isEqualTo(listed);
    }

    /** SPDX identifiers where there are any, else the names that the part itself gives. */
    private static String licences(JsonNode component) {
        return StreamSupport.stream(component.get("licenses").spliterator(), false)
                .map(one -> one.has("expression")
                        ? one.get("expression").asText()
                        : one.at("/license/id").asText(one.at("/license/name").asText()))
                .collect(Collectors.joining(", "));
    }
}
