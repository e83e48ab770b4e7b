package org.undersigned.reading.signatory.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Finding;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.file.TextDecoder;
import org.undersigned.reading.signatory.line.SignatoryLine;

/** Columns that say the same of a signatory are joined, or a finding names the one that is left out. */
class ColumnsLeftOutTest {

    private final FindingCollector findings = new FindingCollector();

    private List<SignatoryLine> parse(String list, Map<String, ColumnRole> columns) {
        SourceFile file = new SourceFile("signatories.csv", list.getBytes(StandardCharsets.UTF_8));
        return new SignatoryFile(file.file(), "en", columns, findings)
                .parse(TextDecoder.decodeLong(file, LetterFiles.MAX_LIST_BYTES, findings)
                        .orElseThrow());
    }

    private List<String> messages() {
        return findings.all().stream().map(Finding::message).toList();
    }

    @Test
    void aDepartmentStandsBeforeTheAffiliation() {
        List<SignatoryLine> lines = parse("""
            Name,Department,Affiliation
            Ana Ruiz,Department of Physics,University of Holm
            Luis Paz,Physics,"Physics, University of Holm"
            Til Koch,,Pier School
            Eva Moor,Harbour Office,
            """, Map.of());
        assertThat(lines.stream().map(line -> line.columns().affiliation()))
                .containsExactly(
                        "Department of Physics, University of Holm",
                        "Physics, University of Holm",
                        "Pier School",
                        "Harbour Office");
        assertThat(messages()).isEmpty();
    }

    @Test
    void theSecondOfTwoGroupsAndOfTwoKindsIsNamed() {
        List<SignatoryLine> lines = parse("""
            Name,Group,Team,Kind,Sort
            Ana Ruiz,Teachers,North pier,person,organization
            Luis Paz,,South pier,,person
            Til Koch,Nurses,Nurses,person,person
            """, Map.of("Team", ColumnRole.GROUP, "Sort", ColumnRole.KIND));
        assertThat(lines.stream().map(SignatoryLine::group)).containsExactly("Teachers", "South pier", "Nurses");
        assertThat(messages())
                .containsExactly(
                        "the column \"Team\" is left out in 1 row: other columns have what it has (group)",
                        "the column \"Sort\" is left out in 1 row: other columns have what it has (kind)");
    }

    @Test
    void aRoleAndAffiliationFillsWhatNoOtherColumnHas() {
        List<SignatoryLine> lines = parse("""
            Name,Role,Title and institution
            Ana Ruiz,teacher,"teacher, Pier School"
            Luis Paz,,"nurse, Holm Hospital"
            """, Map.of("Title and institution", ColumnRole.ROLE_AND_AFFILIATION));
        assertThat(lines.stream().map(line -> line.columns().role())).containsExactly("teacher", "nurse");
        assertThat(lines.stream().map(line -> line.columns().affiliation()))
                .containsExactly("Pier School", "Holm Hospital");
        assertThat(messages()).isEmpty();
    }

    @Test
    void aRoleAndAffiliationBesideBothIsNamed() {
        List<SignatoryLine> lines = parse("""
            Name,Role,Affiliation,Title and institution
            Ana Ruiz,teacher,Pier School,"chair, Lake Watch"
            Luis Paz,nurse,Holm Hospital,"nurse, Holm Hospital"
            """, Map.of("Title and institution", ColumnRole.ROLE_AND_AFFILIATION));
        assertThat(lines.stream().map(line -> line.columns().affiliation()))
                .containsExactly("Pier School", "Holm Hospital");
        assertThat(messages())
                .containsExactly("the column \"Title and institution\" is left out in 1 row: other columns have what it"
                        + " has (role-and-affiliation)");
    }
}
