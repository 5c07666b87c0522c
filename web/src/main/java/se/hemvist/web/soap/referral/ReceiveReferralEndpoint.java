package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.ReferralReceived;
import se.hemvist.intake.referral.Referrals;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.Envelope;
import se.hemvist.web.soap.NamedOrganisations;
import se.hemvist.web.soap.Results;
import se.hemvist.web.soap.referral.IncomingLetter.Addressed;
import se.hemvist.web.soap.wire.receive.ObjectFactory;
import se.hemvist.web.soap.wire.receive.ReceiveReferralResponderInterface;
import se.hemvist.web.soap.wire.receive.ReceiveReferralResponseType;
import se.hemvist.web.soap.wire.receive.ReceiveReferralType;
import se.hemvist.web.soap.wire.referral.SenderType;

/** Takes referrals (remisser) in from the placement broker's system. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.receive.ReceiveReferralResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:ReceiveReferral:1:rivtabp21",
        serviceName = "ReceiveReferralResponderService",
        portName = "ReceiveReferralResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/ReceiveReferralInteraction/ReceiveReferralInteraction_1.0_RIVTABP21.wsdl")
public class ReceiveReferralEndpoint extends Endpoint implements ReceiveReferralResponderInterface {

    private static final Contract<ReceiveReferralType, ReceiveReferralResponseType> CONTRACT = Contract.of(
            "ReceiveReferral", ObjectFactory.class, ReceiveReferralType.class, ReceiveReferralResponseType.class);

    @Inject
    Referrals referrals;

    @Inject
    NamedOrganisations organisations;

    @Inject
    CutOff cutOff;

    /** Opens a case. */
    @Override
    public ReceiveReferralResponseType receiveReferral(ReceiveReferralType message, @Nullable String logicalAddress) {
        return once(
                CONTRACT.letter(message.getMessageId(), message), logicalAddress, envelope -> open(message, envelope));
    }

    private ReceiveReferralResponseType open(ReceiveReferralType message, Envelope envelope) {
        SenderType sender = message.getReferral().getSender();
        Municipality municipality = new Municipality(sender.getMunicipality());
        Addressed addressed = new Addressed(
                municipality,
                organisations.idOf(municipality, sender.getAdministration(), "administration"),
                organisations.addresseeOf(envelope, municipality));
        Receipt receipt = cutOff.receipt(municipality);
        return response(referrals.receive(IncomingLetter.read(message, addressed, receipt.day()), receipt));
    }

    private static ReceiveReferralResponseType response(ReferralReceived received) {
        ReceiveReferralResponseType response = new ReceiveReferralResponseType();
        response.setResult(Results.ok());
        response.setCaseNumber(received.caseNumber().value());
        response.setCaseId(received.caseId().value().toString());
        return response;
    }
}
