@NullMarked
package org.section307.shipment.status.kafka;

import org.jspecify.annotations.NullMarked;
