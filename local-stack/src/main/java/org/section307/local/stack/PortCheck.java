package org.section307.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.stream.Collectors;
import org.section307.local.Refused;
import org.section307.local.state.PortSetting;

/** Whether ports can be had, asked before anything starts. */
public final class PortCheck {
    private static final int CONNECT_MS = 300;

    private PortCheck() {}

    /** @throws Refused naming every port that is taken, with its setting */
    public static void allFree(Map<PortSetting, Integer> ports) throws Refused {
        String taken = ports.entrySet().stream()
                .filter(entry -> taken(entry.getValue()))
                .map(entry -> "Port " + entry.getValue() + " is taken, which "
                        + entry.getKey().part().label() + " needs: free it, or set " + entry.getKey() + " or "
                        + PortSetting.OFFSET + ".")
                .sorted()
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw Refused.missing(taken);
        }
    }

    // Both ways: a listener on all addresses does not everywhere stand in the way of a bind to loopback.
    private static boolean taken(int port) {
        return answers(port) || !canBind(port);
    }

    /** Whether something listens on the loopback port. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), CONNECT_MS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
