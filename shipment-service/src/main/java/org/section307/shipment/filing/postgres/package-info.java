@NullMarked
package org.section307.shipment.filing.postgres;

import org.jspecify.annotations.NullMarked;
