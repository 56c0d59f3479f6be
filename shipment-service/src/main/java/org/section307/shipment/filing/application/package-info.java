@NullMarked
package org.section307.shipment.filing.application;

import org.jspecify.annotations.NullMarked;
