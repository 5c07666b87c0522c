package se.hemvist.web.soap;

import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;

/**
 * Keeps CXF from writing faults to the log with its own words, which repeat values of the message;
 * {@link FaultRendering} writes what is ours. Created by CXF, by name.
 */
public class QuietFaults implements FaultListener {

    /** Whether CXF shall log, too. */
    @Override
    public boolean faultOccurred(Exception fault, String description, Message message) {
        return false;
    }
}
