package org.undersigned.store;

import java.util.ArrayList;
import java.util.List;

/** The ids of the rows of one table that a revision adds, changes and removes. */
record PartChanges(List<String> added, List<String> changed, List<String> removed) {

    PartChanges() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
