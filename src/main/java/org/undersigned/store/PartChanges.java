package org.undersigned.store;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Signatory;

/** The ids of the rows of one table that a revision adds, changes and removes. */
record PartChanges(List<String> added, List<String> changed, List<String> removed) {

    PartChanges() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The changes of a first revision, whose signatories are all new. */
    static PartChanges ofNew(List<Signatory> signatories) {
        List<String> ids = new AbstractList<>() {
            @Override
            public String get(int index) {
                return signatories.get(index).id().value();
            }

            @Override
            public int size() {
                return signatories.size();
            }
        };
        return new PartChanges(ids, List.of(), List.of());
    }
}
