package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.LandlordMeeting;
import se.hemvist.intake.mediation.Mediations;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.meet.ObjectFactory;
import se.hemvist.web.soap.wire.meet.RecordMeetingResponderInterface;
import se.hemvist.web.soap.wire.meet.RecordMeetingType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes that the landlord's manager has met the intended tenant. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.meet.RecordMeetingResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:RecordMeeting:1:rivtabp21",
        serviceName = "RecordMeetingResponderService",
        portName = "RecordMeetingResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/RecordMeetingInteraction/RecordMeetingInteraction_1.0_RIVTABP21.wsdl")
public class RecordMeetingEndpoint extends Endpoint implements RecordMeetingResponderInterface {

    private static final Contract<RecordMeetingType, DoneType> CONTRACT =
            Contract.of("RecordMeeting", ObjectFactory.class, RecordMeetingType.class, DoneType.class);

    @Inject
    Mediations mediations;

    /** Records it. */
    @Override
    public DoneType recordMeeting(RecordMeetingType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> mediations.meet(
                        offerId(message.getMediationId()),
                        Expected.any(),
                        new LandlordMeeting(message.getOn(), message.getWith())));
    }
}
