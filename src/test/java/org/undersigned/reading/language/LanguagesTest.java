package org.undersigned.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Qualifier;

/** A language is a folder with the files that English has, and all their keys. */
class LanguagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/languages");
    private static final List<String> SUBJECTS =
            List.of("letter", "address", "figures", "counting", "demands", "signatories");
    private static final List<String> LANGUAGES = Languages.ALL;

    /** What a language may lack, since its grammar does without. */
    private static final Set<String> NOT_IN_ALL = Set.of(
            "compoundNames",
            "toTitle",
            "titleSenders",
            "titleGenitives",
            "titleAddressing",
            "titleBodies",
            "of",
            "infinitive",
            "elisions",
            "adjectives",
            "capitalised",
            "spoken",
            "additions",
            "passed",
            "inversions",
            "predictions",
            "expletives",
            "infinitives",
            "infinitiveEndings",
            "dativeEndings",
            "perfect",
            "endings",
            "roleEndings",
            "mixed",
            "months",
            "articles",
            "memberships",
            "rankEndings",
            "institutionEndings",
            "dativesOfMen",
            "dativesOfWomen",
            "hence",
            "attributive",
            "ends",
            "shareEnds",
            "directions",
            "dimensions",
            "passages",
            "roundNumbers",
            "beforeDigits",
            "accompanied",
            "obligations",
            "tasks",
            "obligationMarks",
            "verbEndings",
            "approximate",
            "amounts",
            "days",
            "legalAdjectives",
            "fromHours",
            "services",
            "agedBehind",
            "agedPersons",
            "timeUnits",
            "within",
            "permissions",
            "separable",
            "nominals",
            "owing",
            "bare",
            "claims",
            "requestOpeners");

    /** Tables whose words differ in nothing but their case. */
    private static final Set<String> CASE_SENSITIVE = Set.of("shortScales");

    private static Map<?, ?> file(String language, String subject) throws IOException {
        String words = Files.readString(FOLDER.resolve(language).resolve(subject + ".yaml"));
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(words);
    }

    private static List<String> words(Object entry) {
        Collection<?> words = entry instanceof Map<?, ?> table ? table.keySet() : (List<?>) entry;
        return words.stream()
                .map(word -> String.valueOf(word).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whoever adds a language fills in every key: none may be for nothing. */
    @Test
    void everyKeyIsAskedFor() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/undersigned"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.append(Files.readString(file));
            }
        }
        for (String subject : SUBJECTS) {
            assertThat(file("en", subject).keySet())
                    .as(subject)
                    .allMatch(key -> sources.indexOf("\"" + key + "\"") >= 0);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasTheFilesOfEnglish(String language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            SUBJECTS.stream().map(subject -> subject + ".yaml").toList());
        }
    }

    @Test
    void listsTheFoldersThatThereAre() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Languages.ALL)
                    .hasSizeGreaterThanOrEqualTo(7);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasEveryKeyOfEnglish(String language) throws IOException {
        for (String subject : SUBJECTS) {
            assertThat(List.copyOf(file(language, subject).keySet()))
                    .as("%s/%s.yaml", language, subject)
                    .isEqualTo(List.copyOf(file("en", subject).keySet()))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void saysSomethingUnderEveryKeyAndNothingTwice(String language) throws IOException {
        for (String subject : SUBJECTS) {
            Map<?, ?> english = file("en", subject);
            file(language, subject).forEach((key, entry) -> {
                String where = "%s/%s.yaml, %s".formatted(language, subject, key);
                assertThat(entry instanceof Map).as(where).isEqualTo(english.get(key) instanceof Map);
                assertThat(CASE_SENSITIVE.contains(key) ? ((Map<?, ?>) entry).keySet() : words(entry))
                        .as(where)
                        .doesNotHaveDuplicates();
                assertThat(words(entry)).as(where).allSatisfy(word -> assertThat(word)
                        .isEqualTo(word.strip())
                        .isNotEmpty());
                assertThat(NOT_IN_ALL.contains(key) || !words(entry).isEmpty())
                        .as(where)
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void givesValuesThatMeanSomething(String language) {
        Lexicon figures = Lexicon.forLanguage(language, "figures");
        for (String key : List.of("before", "after")) {
            assertThat(figures.table(key).values()).allSatisfy(label -> assertThat(Coded.of(Qualifier.class, label))
                    .isPresent());
        }
        for (String key : List.of("scales", "magnitudes", "fractions", "multiples", "ordinals")) {
            assertThat(figures.table(key).values())
                    .allSatisfy(value -> assertThat(new BigDecimal(value)).isPositive());
        }
        assertThat(figures.table("money").values())
                .allSatisfy(code -> assertThat(Currency.getInstance(code)).isNotNull());
        assertThat(figures.words("plurals"))
                .allSatisfy(rule -> assertThat(rule).matches("[^=]+=[^=]*"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void namesCountriesAsTheLanguageDoes(String language) {
        CountryNames countryNames = CountryNames.forLanguage(language);
        assertThat(Lexicon.forLanguage(language, "demands").table("demonyms"))
                .hasSizeGreaterThan(40)
                .allSatisfy((word, country) -> assertThat(countryNames.contains(country))
                        .as(word + ": " + country)
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We write to you because the trains that have carried our neighbours for sixty years will no"
                        + " longer run, and we ask that you keep them.",
                "es | Le escribimos porque los trenes que durante sesenta años llevaron a nuestros vecinos ya no van a"
                        + " circular, y le pedimos que los mantenga.",
                "fr | Nous vous écrivons parce que les trains qui ont transporté nos voisins pendant soixante ans ne"
                        + " circuleront plus, et nous vous demandons de les garder.",
                "de | Wir schreiben Ihnen, weil die Züge, mit denen unsere Nachbarn seit sechzig Jahren fahren, nicht"
                        + " mehr verkehren werden, und wir bitten Sie, sie zu erhalten.",
                "pt | Escrevemos porque os comboios que durante sessenta anos levaram os nossos vizinhos vão deixar de"
                        + " circular, e pedimos que não os deixe parar.",
                "it | Le scriviamo perché i treni che da sessant'anni portano i nostri vicini non viaggeranno più, e"
                        + " le chiediamo di non lasciare che si fermino.",
                "ru | Мы пишем вам, потому что поезда, на которых наши соседи ездили шестьдесят лет, больше не пойдут,"
                        + " и мы просим вас их сохранить."
            })
    void isTold(String language, String prose) {
        assertThat(Languages.detect(prose)).isEqualTo(language);
    }

    @Test
    void hasEachKeyInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("docs/language.md"));
        for (String subject : SUBJECTS) {
            assertThat(file("en", subject).keySet()).isNotEmpty().allSatisfy(key -> assertThat(page)
                    .containsPattern("(?m)^\\|[^|]*`%s`".formatted(key)));
        }
    }

    @Test
    void isNotToldByWordsOfNoLanguage() {
        assertThat(Languages.detect("Zzyzx 42 qwrt")).isNull();
    }
}
