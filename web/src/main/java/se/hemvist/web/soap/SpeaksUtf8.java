package se.hemvist.web.soap;

import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Answers in UTF-8, whatever the call came in. */
class SpeaksUtf8 extends AbstractPhaseInterceptor<Message> {

    SpeaksUtf8() {
        super(Phase.PRE_LOGICAL);
    }

    @Override
    public void handleMessage(Message message) {
        message.put(Message.ENCODING, "UTF-8");
    }
}
