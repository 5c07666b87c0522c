package se.hemvist.ear.house;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The ports of one server: the usual ones, all moved by the same offset.
 *
 * @param offset added to each port, 0 for 8080 and 9990
 */
public record Ports(int offset) {

    private static final int HTTP = 8080;
    private static final int HTTPS = 8443;
    private static final int MANAGEMENT = 9990;
    private static final int RECOVERY = 4712;
    private static final int TRANSACTION_STATUS = 4713;

    /** An offset at which nobody listens now; several builds may run on one machine. */
    static Ports free() {
        return new Random()
                .ints(1_000, 20_000)
                .mapToObj(Ports::new)
                .filter(ports -> ports.taken().findAny().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** A single port at which nobody listens now. */
    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port on this machine", e);
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Which of the server's ports somebody else holds. */
    IntStream taken() {
        return IntStream.of(HTTP, HTTPS, MANAGEMENT, RECOVERY, TRANSACTION_STATUS)
                .map(port -> port + offset)
                .filter(port -> !isFree(port));
    }

    /** Pages and services. */
    public int http() {
        return HTTP + offset;
    }

    /** The root of the application, without a slash at its end. */
    String root() {
        return "http://127.0.0.1:%d/hemvist".formatted(http());
    }

    /** Management, health and metrics. */
    public int management() {
        return MANAGEMENT + offset;
    }
}
