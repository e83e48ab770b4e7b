package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever publishes holds. */
@Entity
@Table(name = "publication")
class PublicationLockRow {

    static final int THE_ONE = 1;

    @Id
    Integer id;

    long lastRevision;

    /** The {@link Projection#VERSION} that the tables for questions were made by. */
    int projected;
}
