package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.InformationMeetings;
import se.hemvist.intake.referral.MeetingInvitation;
import se.hemvist.intake.referral.NewInvitation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.invite.InviteToMeetingResponderInterface;
import se.hemvist.web.soap.wire.invite.InviteToMeetingType;
import se.hemvist.web.soap.wire.invite.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes an invitation to the information meeting (inbjudan till informationsmöte). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.invite.InviteToMeetingResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:InviteToMeeting:1:rivtabp21",
        serviceName = "InviteToMeetingResponderService",
        portName = "InviteToMeetingResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/InviteToMeetingInteraction/InviteToMeetingInteraction_1.0_RIVTABP21.wsdl")
public class InviteToMeetingEndpoint extends Endpoint implements InviteToMeetingResponderInterface {

    private static final Contract<InviteToMeetingType, DoneType> CONTRACT =
            Contract.of("InviteToMeeting", ObjectFactory.class, InviteToMeetingType.class, DoneType.class);

    @Inject
    InformationMeetings meetings;

    /** Records it. */
    @Override
    public DoneType inviteToMeeting(InviteToMeetingType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> meetings.invite(caseId(message.getCaseId()), Expected.any(), read(message)));
    }

    private static NewInvitation read(InviteToMeetingType message) {
        return new NewInvitation(
                message.getAt(),
                message.getPlace(),
                Optional.ofNullable(message.getEarlier()).map(MeetingInvitation.Ending::valueOf));
    }
}
