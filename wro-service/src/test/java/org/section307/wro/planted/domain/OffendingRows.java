package org.section307.wro.planted.domain;

import java.util.List;

/** A question about shipments' rows that does not ask who asks. Caught by ArchitectureTest. */
public interface OffendingRows {
    List<String> everybodys();
}
