package org.section307.wro.screening.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person must look although no order asks for it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        name = "ScreeningReason",
        description = "Why a person must look although no order asks for it; line 0 is the whole shipment")
record ReasonView(
        @Schema(enumeration = {"INCOMPLETE", "UNREADABLE", "UNSCREENABLE"})
        String reason,

        String lines) {}
