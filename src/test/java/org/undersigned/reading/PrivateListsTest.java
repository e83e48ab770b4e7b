package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.FindingCode;

/** What lists that are kept beside a letter hold against the will of those who signed, or that is nobody's business. */
class PrivateListsTest {

    private static final String LETTER =
            "Dear Mayor,\n\nWe run the ferries of the harbour, and the piers are closed.\n";

    private static ReadingResult read(String list) {
        return ReadingGrowth.read(LETTER, list);
    }

    private static List<String> names(String list) {
        return read(list).letter().orElseThrow().signatories().stream()
                .map(one -> one.naming().name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I do not want my name published",
                "Don't publish my name",
                "Hide my name",
                "Nicht veröffentlichen",
                "Ne pas publier",
                "Publication refused",
                "Opt out of publication",
                "opt-out",
                "private",
                "No publicar mi nombre",
                "Ich möchte anonym bleiben"
            })
    void publishesNobodyWhoRefuses(String header) {
        assertThat(names("name,\"" + header
                        + "\"\nAna Ruiz,yes\nPau Vila,no\nTom Lind,maybe\nEva Paz,\nIon Pop,not yet\n"))
                .containsExactly("Pau Vila", "Eva Paz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Publish?", "consent", "May we publish your name?", "I agree to be listed"})
    void publishesWhoAgrees(String header) {
        assertThat(names("name,\"" + header + "\"\nAna Ruiz,yes\nPau Vila,no\nTom Lind,maybe\nEva Paz,\n"))
                .containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz, Hauptstr. 5, 10115 Berlin | Ana Ruiz",
                "Ana Ruiz, 12 Main Street | Ana Ruiz",
                "Ana Ruiz, calle del Puerto 5 | Ana Ruiz",
                "Ana Ruiz, born 12.03.1980 | Ana Ruiz",
                "Ana Ruiz 12/03/1980 | Ana Ruiz",
                "Ana Ruiz 078-05-1120 | Ana Ruiz",
                "Ana Ruiz 12345678Z | Ana Ruiz",
                "Ana Ruiz DE89370400440532013000 | Ana Ruiz",
                "Ana Ruiz (tel. 0171-2345678) | Ana Ruiz"
            })
    void publishesNothingPrivateBesideName(String cell, String name) {
        ReadingResult read = read("name,place\n\"" + cell + "\",Oslo\nPau Vila,Vik\n");
        assertThat(read.letter().orElseThrow().signatories())
                .extracting(one -> one.naming().name())
                .containsExactly(name, "Pau Vila");
        assertThat(read.findings()).anyMatch(finding -> finding.code() == FindingCode.PRIVATE_DATA_LEFT_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Local 1234", "UAW, Local 1234", "Verein von 1898 e.V.", "350.org", "Dock 7, Harbour Union"})
    void keepsNumbersOfNames(String cell) {
        assertThat(names("name,place\n\"" + cell + "\",Oslo\nPau Vila,Vik\n")).containsExactly(cell, "Pau Vila");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Ana Ruiz,\"Later, 2026-12-01\"~Pau Vila,J~Tom Lind,J~' | Later, 2026-12-01;J;J",
                "'Ana Ruiz,2026-12-01~Pau Vila,2026-12-01~Tom Lind,~' | 2026-12-01;2026-12-01;"
            })
    void keepsGroupsThatLookLikeDays(String rows, String groups) {
        assertThat(read("name,group\n" + rows.replace("~", "\n"))
                        .letter()
                        .orElseThrow()
                        .signatories())
                .extracting(one -> one.group() == null ? "" : one.group())
                .containsExactly(groups.split(";", -1));
    }

    @Test
    void quotesNoTelephoneInFindings() {
        assertThat(read("name,place\nPau Vila,Vik\n+491701234567,\n0171/2345678,\n")
                        .findings())
                .noneMatch(finding -> finding.message().contains("234567"));
    }
}
