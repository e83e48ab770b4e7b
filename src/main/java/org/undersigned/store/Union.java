package org.undersigned.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.undersigned.interchange.Items;
import org.undersigned.letter.Hit;
import org.undersigned.letter.Labelled;
import org.undersigned.letter.Slug;

/** All tables whose words a search looks through, as one. */
final class Union {

    private Union() {}

    static Fragment from(Dialect dialect, Fragment where) {
        List<String> tables = new ArrayList<>();
        for (Hit.Part part : Hit.Part.values()) {
            tables.add(table(part, dialect));
        }
        return where.in("(" + String.join(" union all ", tables) + ") r where %s");
    }

    private static String table(Hit.Part part, Dialect dialect) {
        boolean section = part == Hit.Part.SECTION;
        String vector = dialect == Dialect.H2 ? "" : section ? ", t.heading_vector as vector" : ", t.vector";
        return "select '%s' as part, %d as part_order, t.letter, t.number, t.published, t.superseded, t.item, t.position, t.document, %s as words, t.size, %s as section%s from %s t%s"
                .formatted(
                        part.label(),
                        part.ordinal(),
                        section ? "t.heading_words" : "t.words",
                        part == Hit.Part.PARAGRAPH ? "t.section" : "''",
                        vector,
                        part.label(),
                        section ? " where t.size > 0" : "");
    }

    static Function<Stored, Hit> reading(Database database, Walk<Hit> walk, List<Stored> rows) {
        return Union::hit;
    }

    private static Hit hit(Stored row) {
        return switch (Labelled.of(Hit.Part.class, row.part()).orElseThrow()) {
            case LETTER -> Hit.of(Items.summary(row.document()));
            case RECIPIENT -> Hit.of(Items.recipient(row.document()));
            case SECTION -> Hit.of(Items.section(row.document()));
            case PARAGRAPH -> Hit.of(Items.paragraph(row.document()), new Slug(row.section()));
            case STATISTIC -> Hit.of(Items.statistic(row.document()));
            case DEMAND -> Hit.of(Items.demand(row.document()));
            case CITATION -> Hit.of(Items.citation(row.document()));
            case SIGNATORY -> Hit.of(Items.signatory(row.document()));
        };
    }
}
