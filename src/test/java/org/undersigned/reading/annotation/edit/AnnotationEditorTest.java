package org.undersigned.reading.annotation.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A correction is in the file after it is merged, and all else is as it was. */
class AnnotationEditorTest {

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signatories: [{quote: A B, role: x}]|signatories: [{quote: A B, role: x, occurrence: 2}]",
                "signatories:\\n"
                        + "  - quote: A\\n"
                        + "      B # here\\n"
                        + "    role: x\\n"
                        + "  - {quote: A B, occurrence: 1, role: y}\\n"
                        + "demands: [{quote: A B}]\\n"
                        + "|signatories:\\n"
                        + "  - quote: A\\n"
                        + "      B # here\\n"
                        + "    role: x\\n"
                        + "    occurrence: 2\\n"
                        + "  - {quote: A B, occurrence: 1, role: y}\\n"
                        + "demands: [{quote: A B}]\\n",
                "signatories: [{quote: A B C}]|signatories: [{quote: A B C}]",
                "id: x|id: x",
                "''|''"
            })
    void statesAnOccurrenceWhereThereIsNone(String yaml, String stated) {
        assertThat(AnnotationEditor.stateOccurrences(yaml.replace("\\n", "\n"), "signatories", Map.of("A B", 2)))
                .isEqualTo(stated.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|title: A letter|title: A letter\\n",
                "# mine|date: 2031-04|# mine\\ndate: 2031-04\\n",
                "title: Old # why|title: New|title: New # why\\n",
                "title: Old\\nid: x\\n|'title:'|id: x\\n",
                "list: {first: A}\\n|list: {last: B}|list: {first: A, last: B}\\n",
                "list:\\n"
                        + "  first: A # here\\n"
                        + "\\n"
                        + "id: x\\n"
                        + "|list: {last: B}|list:\\n"
                        + "  first: A # here\\n"
                        + "  last: B\\n"
                        + "\\n"
                        + "id: x\\n",
                "demands:\\n  - quote: We ask\\n    to: all. # one\\n|demands: [{quote: Now, add: true}]"
                        + "|demands:\\n  - quote: We ask\\n    to: all. # one\\n  - {quote: Now, add: true}\\n",
                "demands: [{quote: A, ignore: true}]|demands: [{quote: A, ignore: , add: true}]"
                        + "|demands: [{quote: A, add: true}]\\n",
                "recipients:\\n- quote: A\\n  name: B\\n# end\\n|recipients: [{quote: A, name: null, office: C}]"
                        + "|recipients:\\n- quote: A\\n  name: null\\n  office: C\\n# end\\n",
                "structure:\\n  - {quote: Ali, to: Ali Holm, kind: group}\\n"
                        + "|structure: [{quote: Ali, to: Holm, kind: signatory}]"
                        + "|structure:\\n  - {quote: Ali, to: Holm, kind: signatory}\\n",
                "structure:\\n  - {quote: Ali, to: Ali Holm, kind: group}\\n|structure: [{quote: Ali, to: Holm}]|''",
                "demands: [{quote: We ask, to: the pier., add: true}]|demands: [{quote: We ask, to: pier., ignore: true}]"
                        + "|demands: [{quote: We ask, to: the pier., add: true, ignore: true}]",
                "demands: [{quote: We ask, to: spier., add: true}]|demands: [{quote: We ask, to: pier., ignore: true}]"
                        + "|demands: [{quote: We ask, to: spier., add: true}, {quote: We ask, to: pier., ignore: true}]",
                "structure:\\n"
                        + "  - {quote: A, kind: note}\\n"
                        + "  - {quote: B, kind: note}\\n"
                        + "|structure: [{quote: A, kind: item}]|structure:\\n"
                        + "  - {quote: B, kind: note}\\n"
                        + "  - {quote: A, kind: item}\\n",
                "structure:\\n  - {quote: A, kind: note}\\nid: x\\n|structure: [{quote: A}]|id: x\\n",
                "structure:\\nid: x\\n|structure: [{quote: A, kind: note}]"
                        + "|id: x\\nstructure:\\n  - {quote: A, kind: note}\\n",
                "persons: [A]\\n|persons: [A, B]|persons: [A, B]\\n",
                "{title: A, list: {first: B}}|title: C|title: C\\nlist:\\n  first: B\\n",
            })
    void changesNothingElse(String yaml, String correction, String merged) {
        assertThat(AnnotationEditor.merge(lines(yaml), lines(correction)).stripTrailing())
                .isEqualTo(lines(merged).stripTrailing());
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    /** An entry that lists what the publisher states, as those of a pinned letter do, lists what is changed in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role: pilot, annotated: []|role: baker|role: baker, annotated: [role]",
                "role: pilot, annotated: []|'role: baker, place: Holm'"
                        + "|role: baker, annotated: [place, role], place: Holm",
                "role: pilot, annotated: [place]|exact: A B C|role: pilot, annotated: [place, quote], exact: A B C",
                "role: pilot, annotated: []|'role: pilot, place: null'" + "|role: pilot, annotated: [], place: null",
                "role: pilot, annotated: []|role: null|role: null, annotated: [role]",
                "role: pilot, annotated: [role]|'role: '|annotated: []",
                "role: pilot, annotated: []|'role: x, annotated: [name]'|role: x, annotated: [name]",
                "role: pilot|role: baker|role: baker",
            })
    void listsWhatIsChanged(String entry, String correction, String merged) {
        String pinned = "text: [A B C]\nsignatories:\n  - {quote: A B, %s}\n";
        String changed = "signatories: [{quote: A B, %s}]".formatted(correction);
        assertThat(AnnotationEditor.merge(pinned.formatted(entry), changed)).isEqualTo(pinned.formatted(merged));
        assertThat(load(AnnotationEditor.merge(
                        pinned.formatted(entry), changed + "\ndemands: [{quote: A, add: true}]")))
                .extracting("signatories")
                .isEqualTo(((Map<?, ?>) load(pinned.formatted(merged))).get("signatories"));
    }

    /** The entries of a pinned letter are its parts, in order: a position moves them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A:2,B:1|B A C D",
                "B:3|A C B D",
                "D:1|D A B C",
                "A:9|B C D A",
            })
    void movesTheEntriesOfAPinnedLetter(String positions, String letters) {
        String correction = Arrays.stream(positions.split(","))
                .map(one -> "{quote: %s, position: %s}".formatted(one.split(":")[0], one.split(":")[1]))
                .collect(Collectors.joining(", ", "recipients: [", "]"));
        String[] entries = {"quote: A\n    role: to # one", "quote: B", "quote: C\n    role: cc", "quote: D"};
        String yaml = "text: [A]\nrecipients:\n  - " + String.join("\n  - ", entries) + "\nid: x\n";
        Map<?, ?> moved = (Map<?, ?>) load(AnnotationEditor.merge(yaml, correction));
        assertThat(moved.get("id")).isEqualTo("x");
        assertThat((List<?>) moved.get("recipients")).extracting("quote").containsExactly((Object[])
                letters.split(" "));
        assertThat(moved.get("recipients").toString()).contains("{quote=A, role=to}", "{quote=C, role=cc}");
    }

    @Test
    void aKeyOfAnEntryThatIsNotPinnedIsStatedEvenIfThereIsNone() {
        assertThat(AnnotationEditor.merge(
                        "signatories: [{quote: A B, annotated: []}]", "signatories: [{quote: A B, role: null}]"))
                .isEqualTo("signatories: [{quote: A B, annotated: [role], role: null}]");
    }

    @Test
    void quotesWordsThatYamlWouldTakeForSomethingElse() {
        String words = "{\"quote\": \"yes: \\\"no\\\" #1\", \"name\": \"2031\", \"role\": \"null\", \"office\": null}";
        String merged = AnnotationEditor.merge("", "recipients: [" + words + "]");
        assertThat(load(merged)).isEqualTo(load("{\"recipients\": [" + words + "]}"));
    }

    @Test
    void leavesAFileThatIsNoYamlToTheReader() {
        assertThat(AnnotationEditor.merge("title: [", "title: A")).isEqualTo("title: [");
        assertThatThrownBy(() -> AnnotationEditor.merge("title: A", "title: ["))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsCodePointsOutsideTheBasicPlane() {
        String yaml =
                "title: \"\uD83D\uDE80\uD83D\uDE80\"\nrecipients:\n  - {quote: \"\uD83D\uDE80 A\"} # \uD83D\uDE80\n";
        assertThat(AnnotationEditor.merge(yaml, "recipients: [{quote: \"\uD83D\uDE80 A\", name: B}]"))
                .isEqualTo(yaml.replace("A\"}", "A\", name: B}"));
    }

    /** What is merged one after the other is what the file states, in whichever style it is written. */
    @Property(tries = 300)
    void statesWhatWasMerged(@ForAll("entries") List<Map<String, String>> entries, @ForAll boolean flow) {
        String yaml = flow ? "# a\ndemands: [{quote: first}] # b\n" : "# a\ndemands:\n  - quote: first # b\n# c\n";
        Map<String, Map<String, String>> expected = new java.util.LinkedHashMap<>();
        expected.put("first", Map.of("quote", "first"));
        for (Map<String, String> entry : entries) {
            yaml = AnnotationEditor.merge(
                    yaml, "demands: [{quote: \"%s\", text: \"%s\"}]".formatted(entry.get("quote"), entry.get("text")));
            expected.put(entry.get("quote"), entry);
        }
        assertThat(load(yaml)).isEqualTo(Map.of("demands", List.copyOf(expected.values())));
        assertThat(yaml).contains("# a\n", "# b\n");
    }

    /** A correction of several keys states what its keys state one after the other, whichever is the last of the file. */
    @Property(tries = 300)
    void severalKeysAreMergedAsOneAfterTheOther(
            @ForAll("keys") List<String> before, @ForAll("keys") List<String> correction) {
        String yaml = before.stream().reduce("", AnnotationEditor::merge);
        assertThat(load(AnnotationEditor.merge(yaml, String.join("\n", correction))))
                .isEqualTo(load(correction.stream().reduce(yaml, AnnotationEditor::merge)));
    }

    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.of(
                        "structure: [{quote: A, kind: note}, {quote: B, kind: item}]",
                        "signatories: [{quote: A, kind: person}]",
                        "demands: [{quote: A, text: B}]",
                        "list: {first: A}",
                        "columns: {a: name, b: place}",
                        "persons: [A]",
                        "recipients:",
                        "title: A",
                        "structure: [{quote: B}, {quote: C, kind: note}]",
                        "signatories: [{quote: B, name: C}, {quote: D, place: E}]",
                        "demands: [{quote: C, add: true}]",
                        "list: {last: B}",
                        "recipients: [{quote: A, name: B}]")
                .list()
                .uniqueElements(key -> key.substring(0, key.indexOf(':')))
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Map<String, String>>> entries() {
        Arbitrary<String> words = Arbitraries.of(
                "one",
                "two words",
                "a: b",
                "#",
                "- x",
                "'it''s",
                "2031-04-02",
                "ñandú",
                "\uD83D\uDE80",
                "a, b]",
                "null");
        return Combinators.combine(words, words)
                .as((quote, text) -> Map.of("quote", quote, "text", text))
                .list()
                .ofMaxSize(8);
    }
}
