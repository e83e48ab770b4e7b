package org.undersigned.publishing.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.publishing.folder.InvalidUploadException;
import org.undersigned.reading.signatory.table.ColumnRole;
import org.undersigned.reading.signatory.table.WrittenTable;

/** A batch goes into the columns that a list has, whatever they are called, and the list stays as it is written. */
class ListFileTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String extended(String list, SignatoryBatch batch, Map<String, ColumnRole> columns) {
        byte[] file = ListFile.of(bytes(list), "en", columns)
                .plus(batch.table("en", columns), batch.group())
                .content();
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String extended(String list, String batch) {
        return extended(list, SignatoryBatch.ofCsv(bytes(batch), null), Map.of());
    }

    /** {@code ¶} is a line end, {@code /} the separator of the batch. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nombre,cargo,ciudad¶Ana Sol,maestra,Vigo¶ | Bo Til,baker,Kiel¶",
                "sep=;¶Name;Ort;Funktion¶Ana Sol;Vigo;Hafenwart¶ | Bo Til;Kiel;baker¶",
                "Friends of the pier¶Place;Name;Role¶Vigo;Ana Sol;pilot¶ | Kiel;Bo Til;baker¶",
                "What is your full name?,Your role,Your city¶Ana Sol,pilot,Vigo¶ | Bo Til,baker,Kiel¶",
                "Name;Role and affiliation;Town¶Ana Sol;pilot, Harbour Club;Vigo¶ | Bo Til;baker;Kiel¶",
                "City,Country,Role,Name¶Vigo,Spain,pilot,Ana Sol¶ | Kiel,,baker,Bo Til¶",
            })
    void theMeaningOfColumnsDecides(String list, String row) {
        String written = list.replace('¶', '\n');
        assertThat(extended(written, "name,role,place\nBo Til,baker,Kiel\n"))
                .isEqualTo(written + row.replace('¶', '\n'));
    }

    /** {@code ¶} is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name;City;Country | Nombre,País,Ciudad¶Bo Til,Chile,Arica | Bo Til;Arica;Chile",
                "Name;City;Country | name,Land¶Bo Til,Chile | Bo Til;;Chile",
                "Name;Place;Country | name,pays,ville¶Bo Til,Chile,Arica | Bo Til;Arica;Chile",
                "Name;Country;Region;Town | name,lugar,país,provincia¶Bo Til,Arica,Chile,Norte | Bo Til;Chile;Norte;Arica",
                "Name;Ort | name,country,city¶Bo Til,Chile,Arica | Bo Til;Chile, Arica",
            })
    void aPlaceGoesIntoTheColumnOfItsLevel(String header, String batch, String row) {
        String list = header + "\nAna Sol;Vigo\n";
        assertThat(extended(list, batch.replace('¶', '\n') + "\n")).isEqualTo(list + row + "\n");
    }

    @Test
    void aPlaceOfAnotherLevelHasAColumnOfItsOwn() {
        assertThat(extended("Name;City\nAna Sol;Vigo\n", "name,country\nBo Til,Chile\n"))
                .isEqualTo("Name;City;country\nAna Sol;Vigo\nBo Til;;Chile\n");
    }

    @Test
    void theDialectOfTheFileStays() {
        String list = "\uFEFFName;Ort\r\n\"Ana \"\"Q\"\" Sol\";Vigo\r\n\r\nBea Quay;\"Kiel\"";
        assertThat(extended(list, "place,name\nHolm,\"Til; Bo\"\n"))
                .isEqualTo(list.substring(1) + "\r\n\"Til; Bo\";Holm\r\n");
    }

    @Test
    void aColumnThatTheListLacksIsAddedToItsHeader() {
        assertThat(extended("Nombre;Ciudad\nAna Sol;Vigo\n", "name,role\nBo Til,baker\n"))
                .isEqualTo("Nombre;Ciudad;role\nAna Sol;Vigo\nBo Til;;baker\n");
        SignatoryBatch later =
                SignatoryBatch.ofObjects(List.of(Map.of("name", "Bo Til"))).inGroup("Later");
        assertThat(extended("sep=;\nName;Ort\nAna Sol;Vigo\n", later, Map.of()))
                .isEqualTo("sep=;\nName;Ort;group\nAna Sol;Vigo\nBo Til;;Later\n");
    }

    @Test
    void aRowThatNamesAGroupStaysInIt() {
        SignatoryBatch batch = SignatoryBatch.ofCsv(bytes("name,group\nBo Til,Pier\nCy Fo,\n"), null)
                .inGroup("Later");
        assertThat(extended("name\nAna Sol\n", batch, Map.of()))
                .isEqualTo("name,group\nAna Sol\nBo Til,Pier\nCy Fo,Later\n");
        assertThat(extended("Group;Name\nHarbour;Ana Sol\n", batch, Map.of()))
                .isEqualTo("Group;Name\nHarbour;Ana Sol\nPier;Bo Til\nLater;Cy Fo\n");
    }

    @Test
    void aListWithoutAHeaderGetsOneIfItHasTo() {
        assertThat(extended("Ana Sol,Spain\nBea Quay,France\n", "name,place\nBo Til,Italy\n"))
                .isEqualTo("Ana Sol,Spain\nBea Quay,France\nBo Til,Italy\n");
        assertThat(extended("Ana Sol,Spain\nBea Quay,France\n", "name,role\nBo Til,baker\n"))
                .isEqualTo("name,place,role\nAna Sol,Spain\nBea Quay,France\nBo Til,,baker\n");
    }

    @Test
    void namesAreJoinedForAListOfWholeNames() {
        assertThat(extended("Nombre\nAna Sol\nBea Quay\n", "Last name,First name\nTil,Bo\n"))
                .isEqualTo("Nombre\nAna Sol\nBea Quay\nBo Til\n");
        assertThat(extended("First name,Last name\nAna,Sol\n", "name\nBo Til\n"))
                .isEqualTo("First name,Last name,name\nAna,Sol\n,,Bo Til\n");
        assertThat(extended(
                        "Name and affiliation\n\"Ana Sol, Harbour Club\"\n",
                        "place,name,affiliation\nKiel,Bo Til,Pier Choir\n"))
                .isEqualTo("Name and affiliation\n\"Ana Sol, Harbour Club\"\n\"Bo Til, Pier Choir, Kiel\"\n");
    }

    @Test
    void columnsThatLetterYamlNamesAreTheirs() {
        Map<String, ColumnRole> columns = Map.of("Wer", ColumnRole.NAME, "Wo", ColumnRole.PLACE);
        for (String batch : List.of("place,name\nKiel,Bo Til\n", "Wo;Wer\nKiel;Bo Til\n")) {
            assertThat(extended("Wer;Wo\nAna Sol;Vigo\n", SignatoryBatch.ofCsv(bytes(batch), null), columns))
                    .isEqualTo("Wer;Wo\nAna Sol;Vigo\nBo Til;Kiel\n");
        }
    }

    @Test
    void thoseWhoDontAgreeToBeNamedAreNotAdded() {
        String batch = "name,May we publish your name?\nBo Til,yes\nCy Fo,no\n";
        assertThat(extended("name\nAna Sol\nBea Quay\n", batch)).isEqualTo("name\nAna Sol\nBea Quay\nBo Til\n");
        assertThat(extended("May we publish your name?;Name\nyes;Ana Sol\n", batch))
                .startsWith("May we publish your name?;Name\nyes;Ana Sol\nyes;Bo Til\n");
        assertThatThrownBy(() -> extended("May we publish your name?;Name\nyes;Ana Sol\n", "name\nBo Til\n"))
                .isInstanceOf(InvalidUploadException.class)
                .hasMessageContaining("\"May we publish your name?\"");
    }

    @Test
    void aRowIsTakenOutOfItsFile() {
        ListFile file = ListFile.of(bytes("sep=;\r\nName;Ort\r\nAna Sol;\"Vigo\"\r\nBo Til;Kiel\r\n"), "en", Map.of());
        assertThat(file.row(0)).containsExactly("Ana Sol", "Vigo");
        assertThat(new String(file.without(0).content(), StandardCharsets.UTF_8))
                .isEqualTo("sep=;\r\nName;Ort\r\nBo Til;Kiel\r\n");
        assertThat(ListFile.of(bytes("name\nAna Sol\n"), "en", Map.of()).without(0))
                .isNull();
    }

    @Test
    void aBatchIsDecodedAsItsCharsetIsStated() {
        Charset latin = StandardCharsets.ISO_8859_1;
        byte[] batch = "name\nÅsgir Sø\n".getBytes(latin);
        assertThat(new String(SignatoryBatch.ofCsv(batch, latin).csv(), StandardCharsets.UTF_8))
                .isEqualTo("name\nÅsgir Sø\n");
        assertThatThrownBy(() -> SignatoryBatch.ofCsv(batch, null))
                .satisfies(refused -> assertThat(((ListRefusedException) refused).findings())
                        .extracting(finding -> finding.code())
                        .containsExactly(FindingCode.ENCODING_UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name,place\n\"Asa,Bonn\n", "name,place\n\"Asa,Bonn", "name,place\nBo,Kiel\nCy,\"Bonn\nDi,Kiel"})
    void aQuotationMarkThatIsNeverClosedIsRefused(String batch) {
        assertThatThrownBy(() -> SignatoryBatch.ofCsv(bytes(batch), null))
                .satisfies(refused -> assertThat(((ListRefusedException) refused).findings())
                        .extracting(finding -> finding.code())
                        .containsExactly(FindingCode.LIST_MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name\n", "nom de guerre\nAna\n", "Bo Til,baker\nCy Fo,pilot\n"})
    void aBatchHasAHeaderAndRows(String batch) {
        SignatoryBatch sent = SignatoryBatch.ofCsv(bytes(batch), null);
        assertThatThrownBy(() -> sent.table("en", Map.of())).isInstanceOf(InvalidUploadException.class);
    }

    /** {@code ¶} is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "Name,Role,Affiliation,Position and institution¶Gus Roy,smith,Forge,\"baker, Mill\"¶ | \"Position and institution\" of the batch is left out in 1 row",
                "Name,Role,Affiliation,Position and institution¶Gus Roy,smith,Forge,\"smith, Forge\"¶ | nothing",
                "Name,Consent¶Gus Roy,yes¶Bo Til,no¶ | 1 row of the batch is left out",
            })
    void whatIsNotInTheListIsReported(String batch, String finding) {
        WrittenTable added =
                SignatoryBatch.ofCsv(bytes(batch.replace('¶', '\n')), null).table("en", Map.of());
        List<String> messages =
                ListFile.of(bytes("Name,Role,Affiliation\nAna Sol,pilot,Club\n"), "en", Map.of())
                        .leftOut(added, null)
                        .stream()
                        .map(Finding::message)
                        .toList();
        if (finding == null) {
            assertThat(messages).isEmpty();
        } else {
            assertThat(messages).singleElement().asString().contains(finding);
        }
    }
}
