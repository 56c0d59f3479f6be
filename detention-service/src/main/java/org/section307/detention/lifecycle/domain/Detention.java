package org.section307.detention.lifecycle.domain;

import java.util.List;

/** One hold with whose it is and what officers did to it, in order. */
public record Detention(Hold hold, Owner owner, List<Act> acts) {
    public Detention {
        acts = List.copyOf(acts);
    }
}
