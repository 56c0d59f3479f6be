@NullMarked
package org.section307.shipment.status.domain;

import org.jspecify.annotations.NullMarked;
