package org.section307.replay.generate;

/** Shipments of which an order's conditions are all met on some line: detain. */
public enum HeldKind implements Kind {
    /** The maker or grower of the line is the listed firm. */
    LISTED_MAKER("listed maker or grower", "miss the listed firm as the maker of its own goods"),
    /** An input at some tier was made by the listed firm, caught by its vessel or grown in its place. */
    INPUT("an input reaches the order", "miss the listed firm, vessel or place behind an input"),
    /** The goods come from the order's country or region, or from a listed site. */
    PLACE_OF_ORIGIN("country, region or site", "miss the place that the goods come from"),
    /** The catching vessel is listed, by name and flag. */
    LISTED_VESSEL("listed vessel", "miss the vessel that caught the fish"),
    /** The catching vessel's owner or operator is the listed firm. */
    LISTED_FLEET("listed fleet", "miss the firm whose vessel caught the fish");

    private final String label;
    private final String mistake;

    HeldKind(String label, String mistake) {
        this.label = label;
        this.mistake = mistake;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Expected expected() {
        return Expected.HELD;
    }

    @Override
    public String mistake() {
        return mistake;
    }
}
