package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.InformationMeetings;
import se.hemvist.intake.referral.MeetingRecord;
import se.hemvist.intake.referral.StandTaken;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.stand.ObjectFactory;
import se.hemvist.web.soap.wire.stand.TakeStandResponderInterface;
import se.hemvist.web.soap.wire.stand.TakeStandType;

/** Takes where a person stands after the information meeting. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.stand.TakeStandResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:TakeStand:1:rivtabp21",
        serviceName = "TakeStandResponderService",
        portName = "TakeStandResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/TakeStandInteraction/TakeStandInteraction_1.0_RIVTABP21.wsdl")
public class TakeStandEndpoint extends Endpoint implements TakeStandResponderInterface {

    private static final Contract<TakeStandType, DoneType> CONTRACT =
            Contract.of("TakeStand", ObjectFactory.class, TakeStandType.class, DoneType.class);

    @Inject
    InformationMeetings meetings;

    /** Records it. */
    @Override
    public DoneType takeStand(TakeStandType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> meetings.takeStand(caseId(message.getCaseId()), Expected.any(), read(message)));
    }

    private static StandTaken read(TakeStandType message) {
        return new StandTaken(MeetingRecord.Stand.valueOf(message.getStand()), message.getOn());
    }
}
