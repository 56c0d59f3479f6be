@NullMarked
package org.section307.shipment.filing.http;

import org.jspecify.annotations.NullMarked;
