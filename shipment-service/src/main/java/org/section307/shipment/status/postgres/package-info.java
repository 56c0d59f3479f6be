@NullMarked
package org.section307.shipment.status.postgres;

import org.jspecify.annotations.NullMarked;
