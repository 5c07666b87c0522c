package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.InformationMeetings;
import se.hemvist.intake.referral.MeetingRecord;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.informed.ObjectFactory;
import se.hemvist.web.soap.wire.informed.RecordInformationMeetingResponderInterface;
import se.hemvist.web.soap.wire.informed.RecordInformationMeetingType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes what came of the information meeting (informationsmöte). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.informed.RecordInformationMeetingResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:RecordInformationMeeting:1:rivtabp21",
        serviceName = "RecordInformationMeetingResponderService",
        portName = "RecordInformationMeetingResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/RecordInformationMeetingInteraction/RecordInformationMeetingInteraction_1.0_RIVTABP21.wsdl")
public class RecordInformationMeetingEndpoint extends Endpoint implements RecordInformationMeetingResponderInterface {

    private static final Contract<RecordInformationMeetingType, DoneType> CONTRACT = Contract.of(
            "RecordInformationMeeting", ObjectFactory.class, RecordInformationMeetingType.class, DoneType.class);

    @Inject
    InformationMeetings meetings;

    /** Records it. */
    @Override
    public DoneType recordInformationMeeting(RecordInformationMeetingType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> meetings.hold(caseId(message.getCaseId()), Expected.any(), read(message)));
    }

    private static MeetingRecord read(RecordInformationMeetingType message) {
        return new MeetingRecord(
                message.getHeldOn(),
                message.getTopic().stream().map(MeetingRecord.Topic::valueOf).collect(Collectors.toSet()),
                MeetingRecord.Stand.valueOf(message.getStand()),
                new MeetingRecord.ProviderJudgement(
                        message.isCanMeetNeed(), Optional.ofNullable(message.getCombinedWith())),
                message.getNotes());
    }
}
