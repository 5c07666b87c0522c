package se.hemvist.ear.job;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import se.hemvist.ear.house.Server;

/** What a running server keeps in its memory, seen from outside: what a full collection leaves, in megabytes. */
final class LiveHeap implements AutoCloseable {

    private static final double MEGABYTE = 1024.0 * 1024;

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final List<MemoryPoolMXBean> pools;
    private double most;

    private LiveHeap(JMXConnector connector) throws IOException {
        MBeanServerConnection server = connector.getMBeanServerConnection();
        this.connector = connector;
        this.memory = ManagementFactory.newPlatformMXBeanProxy(
                server, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        this.pools = ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .toList();
    }

    /** The address comes from the process itself, on this machine. */
    @SuppressWarnings("BanJNDI")
    static LiveHeap of(Server server) throws IOException, AttachNotSupportedException {
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(server.processId()));
        try {
            return new LiveHeap(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
        } finally {
            machine.detach();
        }
    }

    /** What is kept now, by a collection made for it. */
    double now() {
        memory.gc();
        return pools.stream()
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }

    /** Looks what is kept now, and remembers the most that it has seen. */
    void look() {
        most = Math.max(most, now());
    }

    /** The most that was seen since this was asked for last; nothing if nobody looked. */
    double most() {
        double seen = most;
        most = 0;
        return seen;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
