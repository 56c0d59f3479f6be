package org.section307.engine.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods: a line's own, or an input's at any tier. Two nodes are equal when the manifest says the same about both, inputs included.
 *
 * @param hts digits only; null where not declared
 * @param originCountry ISO 3166-1 alpha-2; null where not declared
 */
public record Node(
        String description,
        @Nullable String hts,
        @Nullable String originCountry,
        List<Party> parties,
        @Nullable CatchingVessel catchingVessel,
        List<Material> materials,
        List<Labor> labor,
        List<Node> inputs) {
    public Node {
        parties = List.copyOf(parties);
        materials = List.copyOf(materials);
        labor = List.copyOf(labor);
        inputs = List.copyOf(inputs);
    }

    /** A material the goods consist of. */
    public record Material(String name) {}

    /** A fact about the labor in the goods: a nationality (ISO 3166-1 alpha-2), a site. */
    public record Labor(
            @Nullable String nationality, @Nullable String site) {}

    /** The vessel that caught the fish or seafood. */
    public record CatchingVessel(
            @Nullable String name,
            @Nullable String imo,
            @Nullable String flag,
            @Nullable String owner,
            @Nullable String operator) {}
}
