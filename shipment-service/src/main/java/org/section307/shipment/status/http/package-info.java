@NullMarked
package org.section307.shipment.status.http;

import org.jspecify.annotations.NullMarked;
