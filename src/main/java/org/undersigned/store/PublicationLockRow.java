package org.undersigned.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The only row of its table, which each publishing transaction locks. */
@Entity
@Table(name = "publication")
class PublicationLockRow {

    static final int ID = 1;

    @Id
    Integer id;

    long lastRevision;

    /** The {@link Projection#VERSION} that filled the projection tables. */
    @Column(name = "projected")
    int projectionVersion;
}
