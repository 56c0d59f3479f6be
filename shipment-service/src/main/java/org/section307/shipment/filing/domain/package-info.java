@NullMarked
package org.section307.shipment.filing.domain;

import org.jspecify.annotations.NullMarked;
