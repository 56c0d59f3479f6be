package org.section307.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faults found so far, each place and rule once, up to {@link Limits#FAULTS}. */
final class FaultList {
    private record Place(String pointer, String rule) {}

    private final Set<Place> places = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean more;

    void add(Fault fault) {
        Place place = new Place(fault.pointer(), fault.rule());
        if (places.contains(place)) {
            return;
        }
        if (isFull()) {
            more = true;
        } else {
            places.add(place);
            faults.add(fault);
        }
    }

    /** Remembers that something was left unread. */
    void stopped() {
        more = true;
    }

    boolean isFull() {
        return faults.size() == Limits.FAULTS;
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    Reading.Faulty toReading() {
        return new Reading.Faulty(faults, more);
    }
}
