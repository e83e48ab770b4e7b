package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.undersigned.interchange.Items;
import org.undersigned.letter.Section;

/** A section, with what it is asked for by. */
@Entity
@Table(name = "section")
class SectionRow extends Row {

    static SectionRow of(RevisionRow revision, Section section) {
        return new SectionRow().of(revision, section.id().value(), section.position(), Items.write(section));
    }
}
