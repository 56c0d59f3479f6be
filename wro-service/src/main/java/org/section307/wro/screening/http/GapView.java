package org.section307.wro.screening.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something the screening could not see. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        name = "ScreeningGap",
        description = "Something the manifest does not say, so that orders were cleared on silence")
record GapView(
        String missing,
        String text,

        @Schema(description = "JSON pointer of the first silent node")
        String pointer,

        String lines,
        List<String> orders) {}
