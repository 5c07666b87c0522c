package se.hemvist.web.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Takes in a message as a whole, up to ten megabytes; what is longer is refused before anything of it is read. */
class BoundedMessage extends AbstractPhaseInterceptor<Message> {

    private static final int MOST = 10 * 1024 * 1024;

    BoundedMessage() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        InputStream body = message.getContent(InputStream.class);
        if (body != null) {
            message.setContent(InputStream.class, new ByteArrayInputStream(whole(body)));
        }
    }

    private static byte[] whole(InputStream body) {
        try {
            byte[] whole = body.readNBytes(MOST + 1);
            if (whole.length > MOST) {
                throw new MessageRefusal.MessageTooLarge(MOST);
            }
            return whole;
        } catch (IOException broken) {
            throw new Fault(broken);
        }
    }
}
