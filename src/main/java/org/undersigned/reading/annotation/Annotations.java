package org.undersigned.reading.annotation;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Source;
import org.undersigned.reading.annotation.key.LetterKeys;
import org.undersigned.reading.annotation.key.PartType;
import org.undersigned.reading.annotation.structure.StructureCorrections;
import org.undersigned.reading.annotation.yaml.AnnotationsParser;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.table.ColumnRole;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** The parsed {@code letter.yaml}. All keys are optional. */
public final class Annotations {

    private static final Set<String> KEYS = LetterKeys.names();
    private static final Set<String> SOURCE_KEYS = LetterKeys.names(LetterKeys.SOURCE);

    private final YamlMapping root;

    private Annotations(YamlMapping root) {
        this.root = root;
    }

    public static Annotations none() {
        return new Annotations(null);
    }

    public static Annotations parse(String yaml, String file, FindingCollector findings) {
        return AnnotationsParser.parseRoot(yaml, file, findings)
                .map(root -> new Annotations(new YamlMapping(root, file, KEYS, findings)))
                .orElse(none());
    }

    public Optional<Slug> id() {
        return read(yamlMapping -> yamlMapping.slug("id"));
    }

    /** The title, on one line. */
    public Optional<String> title() {
        return read(yamlMapping -> yamlMapping.value("title", ValueCodec.STRING))
                .map(title -> title.strip().replaceAll("[\\n\\t]\\s*", " "));
    }

    public Optional<String> language() {
        return read(
                yamlMapping -> yamlMapping.parse("language", Annotations::canonicalTag, "a BCP 47 tag such as \"en\""));
    }

    private static String canonicalTag(String words) {
        return new Locale.Builder().setLanguageTag(requireTag(words)).build().toLanguageTag();
    }

    private static String requireTag(String words) {
        if (!words.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            throw new IllegalArgumentException(words);
        }
        return words;
    }

    /** The source with the data of its first publication, from the key {@code source}. */
    public Source addPublication(Source read) {
        Optional<YamlMapping> source = read(yamlMapping -> yamlMapping.mapping("source", SOURCE_KEYS));
        return source.map(published -> new Source(
                        read.file(),
                        read.sha256(),
                        published
                                .parse("publishedAt", PartialDate::parse, "a date: 2022, 2022-07 or 2022-07-11")
                                .orElse(null),
                        published.value("publisher", ValueCodec.STRING).orElse(null),
                        published
                                .parse("url", Annotations::parseWebUrl, "an http or https address")
                                .orElse(null),
                        published.value("license", ValueCodec.STRING).orElse(null)))
                .orElse(read);
    }

    /** What the columns of a separate list of signatories contain, by their names; it takes precedence over detection. */
    public Map<String, ColumnRole> columns() {
        return root == null
                ? Map.of()
                : root.entries(
                        "columns", ColumnRole::ofAnnotation, "one of " + String.join(", ", ColumnRole.annotations()));
    }

    private static URI parseWebUrl(String words) {
        URI url = URI.create(words);
        if (url.getHost() == null || !words.startsWith("http")) {
            throw new IllegalArgumentException(words);
        }
        return url;
    }

    /** The ids of signatories that have withdrawn. */
    public Set<Slug> withdrawn() {
        return Set.copyOf(read(mapping -> mapping.value("withdrawn", ValueCodec.listOf(ValueCodec.SLUG)))
                .orElse(List.of()));
    }

    /** The corrections of the structure of a letter. */
    public StructureCorrections structure(List<Block> blocks, StructureLexicon lexicon, FindingCollector findings) {
        return new StructureCorrections(Optional.ofNullable(root), blocks, lexicon, findings);
    }

    /** Whether the file states the whole letter. */
    public boolean isPinned() {
        return root != null && root.has("text");
    }

    /** The entries of a collection; empty if there is no file. */
    public List<YamlMapping> entries(PartType<?> type) {
        return root == null ? List.of() : root.mappings(type.collection(), type.names());
    }

    /** The mapping at the root. */
    public Optional<YamlMapping> root() {
        return Optional.ofNullable(root);
    }

    List<String> strings(String key) {
        return read(yamlMapping -> yamlMapping.strings(key)).orElse(List.of());
    }

    Position position(String key) {
        return root.position(key);
    }

    private <V> Optional<V> read(Function<YamlMapping, Optional<V>> getter) {
        return root == null ? Optional.empty() : getter.apply(root);
    }
}
