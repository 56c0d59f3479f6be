package org.section307.detention.lifecycle.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.section307.detention.lifecycle.domain.Custody;
import org.section307.detention.lifecycle.domain.CustodyWriter;
import org.section307.detention.lifecycle.domain.Hold;

/** Writes the value of `detentions.v1`: the whole present state, without names, notes or officers. */
@ApplicationScoped
class JsonCustodyWriter implements CustodyWriter {
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writerFor(ShipmentCustodyMessage.class);

    /** Value of `detentions.v1`. */
    record ShipmentCustodyMessage(
            String shipmentId, long sequence, String state, Absorbed absorbed, List<Line> detentions) {
        record Absorbed(long version, long revision) {}

        record Line(String id, int line, String state, List<String> basis, String value) {
            static Line of(Hold hold) {
                return new Line(
                        hold.id().toString(),
                        hold.line(),
                        hold.state(),
                        hold.particulars().bases().stream().map(Enum::name).toList(),
                        hold.particulars().value().toPlainString());
            }
        }
    }

    @Override
    public byte[] write(Custody custody) {
        var key = custody.absorbed().key();
        var message = new ShipmentCustodyMessage(
                custody.shipmentId().toString(),
                custody.sequence(),
                custody.state().orElseThrow().name(),
                new ShipmentCustodyMessage.Absorbed(key.version(), key.revision()),
                custody.holds().stream().map(ShipmentCustodyMessage.Line::of).toList());
        try {
            return WRITER.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a custody can't be written", e);
        }
    }
}
