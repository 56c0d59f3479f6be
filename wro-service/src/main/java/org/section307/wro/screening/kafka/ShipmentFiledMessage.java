package org.section307.wro.screening.kafka;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.section307.kit.consumer.Message;
import org.section307.wro.screening.domain.Filing;
import org.section307.wro.screening.domain.Filing.Contents;
import org.section307.wro.screening.domain.FilingKey;
import org.section307.wro.screening.domain.History;
import org.section307.wro.screening.domain.Owner;
import org.section307.wro.screening.domain.Sha256;
import org.section307.wro.screening.domain.ShipmentId;

/**
 * A record of shipments.v1: everything about the filing is in headers, the body is the manifest. Headers and bodies that
 * we don't know are passed over; what we need and can't read makes it a stray, which has no owner to answer to.
 */
final class ShipmentFiledMessage {
    static final String TYPE = "org.section307.shipment.filed.v1";
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private ShipmentFiledMessage() {}

    /** What a record turned out to be. */
    sealed interface Decoded {
        /** A filing with an owner, its body intact or damaged. */
        record Filed(Filing filing) implements Decoded {}

        /** Nobody's filing. The reason names the header, never its value. */
        record Stray(String reason) implements Decoded {}
    }

    static Decoded decode(Message message) {
        var shipment = Optional.ofNullable(message.key()).flatMap(ShipmentId::parse);
        if (shipment.isEmpty()) {
            return new Decoded.Stray("the record's key is not a shipment id");
        }
        var version = message.attribute("version")
                .filter(text -> VERSION.matcher(text).matches())
                .map(Integer::parseInt);
        if (version.isEmpty()) {
            return new Decoded.Stray("the header ce_version is not a version");
        }
        var owner = owner(message);
        if (owner == null) {
            return new Decoded.Stray("the header ce_importer or ce_port is missing");
        }
        return new Decoded.Filed(new Filing(
                new FilingKey(shipment.get(), version.get()),
                isTrue(message, "cancelled"),
                isTrue(message, "again"),
                owner,
                contents(message)));
    }

    /** The same filing with a body that nobody is to look at again. */
    static Decoded decodeWithoutBody(Message message) {
        return switch (decode(message)) {
            case Decoded.Filed(Filing filing) ->
                new Decoded.Filed(new Filing(
                        filing.key(), filing.cancelled(), filing.again(), filing.owner(), new Contents.Damaged()));
            case Decoded.Stray stray -> stray;
        };
    }

    private static @Nullable Owner owner(Message message) {
        var importer = text(message, "importer");
        var port = text(message, "port");
        if (importer == null || port == null) {
            return null;
        }
        return new Owner(
                importer,
                text(message, "filer"),
                port,
                text(message, "entrykey"),
                text(message, "billkey"),
                history(message));
    }

    private static @Nullable History history(Message message) {
        var source = text(message, "historysource");
        return source == null
                ? null
                : new History(
                        source, text(message, "detainedon"), text(message, "knownon"), text(message, "enteredvalue"));
    }

    private static @Nullable String text(Message message, String attribute) {
        return message.attribute(attribute).filter(text -> !text.isBlank()).orElse(null);
    }

    private static boolean isTrue(Message message, String attribute) {
        return message.attribute(attribute).filter("true"::equals).isPresent();
    }

    private static Contents contents(Message message) {
        var stated = message.attribute("sha256")
                .filter(text -> SHA256.matcher(text).matches())
                .orElse("");
        var type = message.attribute("type").orElse("");
        if (!TYPE.equals(type) || !Sha256.hex(message.body()).equals(stated)) {
            return new Contents.Damaged();
        }
        return new Contents.Intact(message.body(), stated);
    }
}
