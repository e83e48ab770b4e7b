package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.page.Pages;
import org.undersigned.representation.picture.Figured;
import org.undersigned.representation.picture.StatisticsChart;

/** The files that a media type or a page language needs. A failure names the file that lacks it. */
class ExtensionPointsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<String> LANGUAGES = Pages.LANGUAGES;
    private static final String NO_LANGUAGE = "xx";

    private static final List<Route> ROUTES = new Routes(new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .importPackages("org.undersigned.http")
                            .stream()
                            .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                            .<Class<?>>map(JavaClass::reflect)
                            .toList())
            .all();

    /** What a response to POST may be in, and none to GET. */
    private static final MediaFormat POSTED = MediaFormat.JSON_PATCH;

    /** For each file that a media type needs, whether it has it. */
    private static final Map<String, Predicate<MediaFormat>> MEDIA_TYPE_FILES = new TreeMap<>(Map.of(
            "@Formats of a resource method",
            format -> format == POSTED
                    || ROUTES.stream().anyMatch(route -> route.forms().contains(format)),
            "docs/forms.md",
            format -> lines("docs/forms.md", "`." + format.suffix() + "`", "`" + format.mediaType() + "`"),
            "src/test/resources/routes.txt",
            format -> format == MediaFormat.OEMBED
                    || format == POSTED
                    || lines("src/test/resources/routes.txt", format.contentType()),
            "openapi/openapi.yaml",
            format -> lines("openapi/openapi.yaml", " " + format.mediaType() + ":")));

    /** For each file that a page language needs, whether it has it. */
    private static final Map<String, Predicate<String>> LANGUAGE_FILES = new TreeMap<>(Map.of(
            "src/main/java/org/undersigned/page/Pages.java",
            Pages.LANGUAGES::contains,
            "src/main/resources/application.properties",
            ExtensionPointsTest::isQuarkusLocale,
            "src/main/resources/messages/msg_{language}.properties",
            language -> Files.exists(RESOURCES.resolve("messages/msg_%s.properties".formatted(language))),
            "src/main/resources/messages/embed_{language}.properties",
            language -> isDefault(language)
                    || Files.exists(RESOURCES.resolve("messages/embed_%s.properties".formatted(language))),
            "src/main/java/org/undersigned/representation/picture/PictureMessages.java",
            ExtensionPointsTest::hasPictureMessages,
            "openapi/openapi.yaml",
            ExtensionPointsTest::isInContract));

    @ParameterizedTest
    @EnumSource
    void everyFileHasTheMediaType(MediaFormat format) {
        assertThat(missing(MEDIA_TYPE_FILES, format)).as(format.mediaType()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRouteNegotiatesItsMediaTypes(MediaFormat format) {
        for (Route route : ROUTES) {
            if (route.forms().contains(format)) {
                assertThat(ContentNegotiation.choose(route.forms(), format.mediaType()))
                        .as(route.template())
                        .hasValueSatisfying(
                                chosen -> assertThat(chosen.mediaType()).isEqualTo(format.mediaType()));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyFileHasThePageLanguage(String language) {
        assertThat(missing(LANGUAGE_FILES, language)).as(language).isEmpty();
        assertThat(LanguageNegotiation.LANG.parse(language)).isEqualTo(language);
    }

    @Test
    void eachFileLacksAnUnknownLanguage() {
        assertThat(missing(LANGUAGE_FILES, NO_LANGUAGE)).isEqualTo(LANGUAGE_FILES.keySet());
    }

    private static <T> Set<String> missing(Map<String, Predicate<T>> files, T value) {
        Set<String> missing = new TreeSet<>();
        files.forEach((file, has) -> {
            if (!has.test(value)) {
                missing.add(file);
            }
        });
        return missing;
    }

    private static boolean isDefault(String language) {
        return language.equals(Pages.LANGUAGES.get(0));
    }

    private static boolean isQuarkusLocale(String language) {
        return Pattern.compile("(?m)^quarkus\\.locales=(?:.*,)?" + language + "(?:,.*)?$")
                .matcher(read("src/main/resources/application.properties"))
                .find();
    }

    /** Whether the words of a chart differ from those of an unknown language, which are English. */
    private static boolean hasPictureMessages(String language) {
        return isDefault(language) || !chart(language).equals(chart(NO_LANGUAGE));
    }

    private static String chart(String language) {
        return StatisticsChart.svg(new Figured("Letter", "en").letter(), List.of(), StatisticsChart.WIDTH, language);
    }

    private static boolean isInContract(String language) {
        return Pattern.compile("- name: lang\n(?:.*\n){0,12}? +enum:\n(?: +- \\w+\n)*? +- " + language + "\n")
                .matcher(read("openapi/openapi.yaml"))
                .find();
    }

    /** Whether one line of a file contains some words. */
    private static boolean lines(String file, String... words) {
        return read(file).lines().anyMatch(line -> Arrays.stream(words).allMatch(line::contains));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
