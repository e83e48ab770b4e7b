package org.undersigned.http.reconciliation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.undersigned.letter.Coded;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.filter.Filters;

/** What names are matched to. Each type has a service of its own, because its ids are those of its resources. */
enum EntityType implements Coded {
    ORGANIZATIONS(
            "Organization",
            "Organization that signed a letter",
            "Organizations that signed open letters",
            "/organizations/"),
    RECIPIENTS(
            "Recipient", "Recipient of a letter", "Persons and bodies that open letters address", "/recipients?ids=");

    private final String id;
    private final String title;
    private final String service;
    private final String address;

    EntityType(String id, String title, String service, String address) {
        this.id = id;
        this.title = title;
        this.service = service;
        this.address = address;
    }

    /** The id of the type in the protocol. */
    String id() {
        return id;
    }

    /** The name of the type, for a person. */
    String title() {
        return title;
    }

    /** The name of the service, for a person. */
    String service() {
        return service;
    }

    /** What the path of an entity starts with, before its id. */
    String address() {
        return address;
    }

    /** The properties that entities of this type can have. */
    List<EntityProperty> properties() {
        return Arrays.stream(EntityProperty.values())
                .filter(property -> this == RECIPIENTS || property != EntityProperty.OFFICE)
                .toList();
    }

    /** The filter that selects entities by their ids. */
    Filter withIds(Collection<String> ids) {
        return this == ORGANIZATIONS ? Filters.organizations(ids) : Filters.ids(ids);
    }
}
