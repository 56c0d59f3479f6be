@NullMarked
package org.section307.shipment.status.application;

import org.jspecify.annotations.NullMarked;
