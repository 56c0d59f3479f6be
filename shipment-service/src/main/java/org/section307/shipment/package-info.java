@NullMarked
package org.section307.shipment;

import org.jspecify.annotations.NullMarked;
