package se.hemvist.web.soap;

import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Has a message without a charset in its Content-Type read as UTF-8; the server would take it for ISO-8859-1 and garble
 * every name.
 */
class ReadsDeclaredEncoding extends AbstractPhaseInterceptor<Message> {

    ReadsDeclaredEncoding() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        String contentType = String.valueOf(message.get(Message.CONTENT_TYPE));
        if (!contentType.contains("charset")) {
            message.remove(Message.ENCODING);
        }
    }
}
